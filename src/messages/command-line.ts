/** What the command line says, in Vietnamese: English where it stands in the code. */
import { batchLines } from "./batches.js";
import { codes } from "./codes.js";
import { evaluationLines } from "./evaluation.js";
import { personLines } from "./explanation.js";
import { helpLines } from "./help.js";
import { issues } from "./issues.js";
import { operationLines } from "./operations.js";
import { patternLines } from "./patterns.js";
import { type Line, type Translator, translator } from "./phrasebook.js";
import { runLines } from "./runs.js";

const said: readonly Line[] = [
  // Inputs
  ["{path} does not exist: check the path", "không có {path}: hãy kiểm tra lại đường dẫn"],
  ["{path} may not be read: check its permissions", "không được phép đọc {path}: hãy kiểm tra quyền truy cập"],
  ["{path} is a folder, not a page", "{path} là một thư mục, không phải một trang"],
  ["{path} cannot be read: {reason}", "không đọc được {path}: {reason}"],
  [
    "{path} holds no pages ({kinds}): check the path",
    "trong {path} không có trang nào ({kinds}): hãy kiểm tra lại đường dẫn",
  ],
  ["{path} holds no pages: check what was put into it", "trong {path} không có trang nào: hãy kiểm tra lại nội dung"],
  [
    "{path} holds no records ({kinds}): check the path",
    "trong {path} không có bản ghi nào ({kinds}): hãy kiểm tra lại đường dẫn",
  ],
  [
    "{glob} matches no file: check the path or the pattern",
    "không tệp nào khớp với {glob}: hãy kiểm tra lại đường dẫn hoặc mẫu",
  ],
  ["{path} belongs to the saved page {page}: pass that", "{path} thuộc về trang đã lưu {page}: hãy đưa trang đó vào"],
  [
    "{path} has {size}, more than the limit of {most}: raise it with --max-bytes",
    "{path} có {size}, quá giới hạn {most}: có thể nâng bằng --max-bytes",
  ],
  [
    "{path} is larger than the limit of {most}: raise it with --max-bytes",
    "{path} lớn hơn giới hạn {most}: có thể nâng bằng --max-bytes",
  ],
  [
    "{path} takes more than {seconds} s to read: raise it with --page-timeout",
    "đọc {path} lâu hơn {seconds} giây: có thể nâng bằng --page-timeout",
  ],
  [
    "{path} is a scanned PDF (a picture of one page, no text): recognise its text (OCR) or ask for the file it was printed from, and pass that",
    "{path} là bản PDF quét (ảnh chụp một trang, không có chữ): hãy nhận dạng chữ (OCR) hoặc xin tệp gốc rồi đưa vào",
  ],
  [
    "{path} is a scanned PDF (pictures of {n} pages, no text): recognise its text (OCR) or ask for the file it was printed from, and pass that",
    "{path} là bản PDF quét (ảnh chụp {n} trang, không có chữ): hãy nhận dạng chữ (OCR) hoặc xin tệp gốc rồi đưa vào",
  ],
  [
    "{path} is damaged ({reason}): open it, save it anew and pass that",
    "{path} bị hỏng ({reason}): hãy mở, lưu lại thành tệp mới rồi đưa vào",
  ],
  [
    "{path} is {kind} that cannot be read ({reason}): open it, save it anew and pass that",
    "{path} là {kind} không đọc được ({reason}): hãy mở, lưu lại thành tệp mới rồi đưa vào",
  ],
  ["{path} is encrypted: save it without its password", "{path} có mật khẩu: hãy lưu lại không có mật khẩu"],
  ["{path} is a PDF with a password: save it without one", "{path} là PDF có mật khẩu: hãy lưu lại không có mật khẩu"],
  [
    "{path} is {kind}: reading it needs the package {package}, which is not installed: npm install {again}",
    "{path} là {kind}: cần gói {package} để đọc, máy chưa cài: npm install {again}",
  ],
  ["{path}: passed over {n} that are no pages ({kinds})", "{path}: bỏ qua {n} tệp không phải trang ({kinds})"],
  ["{path}: {kinds} cannot be read: {mend}", "{path}: không đọc được {kinds}: {mend}"],
  ["save them as .docx or .pdf", "hãy lưu thành .docx hoặc .pdf"],
  [
    "End of central directory record signature not found. Either not a zip file, or file is truncated.",
    "tệp bị cắt cụt",
  ],
  ["Invalid PDF structure.", "cấu trúc PDF bị sai"],
  ['a name with blanks stands in quotes: "{path}"', 'tên có dấu cách phải đặt trong ngoặc kép: "{path}"'],
  [
    'leave out the \\ before the closing quotation mark: "{path}"',
    'hãy bỏ dấu \\ ngay trước dấu ngoặc kép đóng: "{path}"',
  ],
  [
    "{path} is a record, no page: name the page that it was read from",
    "{path} là bản ghi, không phải trang: hãy nêu trang gốc",
  ],
  [
    "{path} is the name of a file: name a folder with --out, or write to a file with --stdout >",
    "{path} là tên một tệp: hãy nêu thư mục sau --out, hoặc ghi ra tệp bằng --stdout >",
  ],
  ["{path} is a folder: name another with --out", "{path} là một thư mục: hãy nêu tên khác sau --out"],
  [
    "a part of the name finds more, as do words without diacritics",
    "chỉ gõ một phần của tên, hoặc gõ không dấu, sẽ tìm được nhiều hơn",
  ],
  ["save them as .xlsx", "hãy lưu thành .xlsx"],
  ["unpack them", "hãy giải nén ra"],
  ["save what is attached to them", "hãy lưu các tệp đính kèm ra"],
  [
    "{path} is of a site that thidua wrote, no page: name the page it was made from",
    "{path} thuộc trang web do thidua lập, không phải bài viết: hãy nêu trang gốc",
  ],
  [
    "{path} is a page or document, no record: read it first with thidua extract",
    "{path} là trang hoặc tài liệu, chưa phải bản ghi: hãy đọc trước bằng thidua extract",
  ],
  [
    "{path} holds pages, no records: read them first with thidua extract",
    "trong {path} có trang nhưng chưa có bản ghi: hãy đọc trước bằng thidua extract",
  ],
  [
    "{path} is a page or document, no list of paths: leave out --list to read it",
    "{path} là trang hoặc tài liệu, không phải danh sách đường dẫn: hãy bỏ --list để đọc nó",
  ],
  [
    "{path} would be loaded into itself: name another file with --to",
    "{path} là chính nơi sẽ nạp vào: hãy nêu tệp khác sau --to",
  ],
  [
    "export writes files: name a folder or a file with --out",
    "export ghi ra tệp: hãy nêu tên thư mục hoặc tệp sau --out",
  ],
  ["{uri}: The input is {kind}, not a page. {mend}", "{uri} là {kind}, không phải một trang. {mend}"],
  ["a Word document", "tài liệu Word"],
  ["an old Word document", "tài liệu Word cũ"],
  ["an Excel workbook", "bảng tính Excel"],
  ["an old Excel workbook", "bảng tính Excel cũ"],
  ["a PDF", "tệp PDF"],
  ["a JPEG image", "ảnh JPEG"],
  ["a PNG image", "ảnh PNG"],
  ["a GIF image", "ảnh GIF"],
  ["a ZIP archive", "tệp nén ZIP"],
  ["a RAR archive", "tệp nén RAR"],
  ["a 7z archive", "tệp nén 7z"],
  ["a PowerPoint presentation (.pptx)", "bài trình chiếu PowerPoint (.pptx)"],
  ["binary data of an unknown kind", "dữ liệu không rõ loại"],
  [
    "Recognize its text (OCR) and pass that, or pass the page that shows it.",
    "Hãy nhận dạng chữ (OCR) rồi đưa vào, hoặc đưa vào trang có ảnh này.",
  ],
  ["Save it as HTML or plain text and pass that.", "Hãy lưu thành HTML hoặc văn bản thuần rồi đưa vào."],
  ["Unpack it and pass the pages inside.", "Hãy giải nén rồi đưa các trang bên trong vào."],
  ["Pass an HTML page or a plain text.", "Hãy đưa vào một trang HTML hoặc văn bản thuần."],
  // Records
  [
    "nothing was read, and nothing written: check the paths",
    "không đọc được gì nên cũng không ghi gì: hãy kiểm tra lại đường dẫn",
  ],
  ["{place} is no JSON: {reason}", "{place} không phải JSON: {reason}"],
  ["{place} is no valid record: {breach}", "{place} không phải bản ghi hợp lệ: {breach}"],
  [
    "1 record is of pages that were there already, and left out ({example})|{n} records are of pages that were there already, and left out ({example})",
    "bỏ bớt những bản ghi của trang đã có rồi ({example})",
  ],
  [
    "1 record is of pages that were there already ({example})|{n} records are of pages that were there already ({example})",
    "có những bản ghi của trang đã có rồi ({example})",
  ],
  ["{n} record checked, {verdict}|{n} records checked, {verdict}", "đã kiểm tra {n} bản ghi, {verdict}"],
  ["all valid", "tất cả đều hợp lệ"],
  ["{n} not valid or not readable", "{n} bản ghi sai hoặc không đọc được"],
  ["{n} record exported as {format}|{n} records exported as {format}", "đã xuất {n} bản ghi ra {format}"],
  ["… {n} more", "… còn {n} nữa"],
  ["{n} persons and {units} units across all pages", "{n} người và {units} đơn vị trong tất cả các trang"],
  [
    "crawl takes its sites from {config}, which thidua init {address} writes; a single page is read by thidua extract {page}",
    "crawl lấy trang mạng từ {config}, do thidua init {address} ghi ra; muốn đọc một trang, hãy dùng thidua extract {page}",
  ],
  ["{figures} in {database}", "{figures} trong {database}"],
  [
    "{n} page, {files} files: open {path}|{n} pages, {files} files: open {path}",
    "{n} trang, {files} tệp: hãy mở {path}",
  ],
  ["{n} row|{n} rows", "{n} dòng"],
  ["{n} rows; more with --limit {most}", "{n} dòng; còn nữa, thêm --limit {most}"],
  [
    "{out} names a file, and {format} is several: name a folder with --out",
    "{out} là tên một tệp, mà {format} gồm nhiều tệp: hãy đặt tên thư mục sau --out",
  ],
  ["{out} does not end as {format} does: name it {name}", "{out} không có đuôi của {format}: hãy đặt tên là {name}"],
  [
    "{path} is a file or lies below one, records need a folder: name another with {option}",
    "{path} là một tệp hoặc nằm trong một tệp, cần một thư mục: hãy đặt tên khác sau {option}",
  ],
  [
    "{path} may not be written: change its permissions or name another folder with {option}",
    "không được phép ghi vào {path}: hãy đổi quyền truy cập hoặc đặt thư mục khác sau {option}",
  ],
  // The summary of a batch
  ["{n} record in {place}|{n} records in {place}", "{n} bản ghi trong {place}"],
  [
    "{n} page failed: their records tell why|{n} pages failed: their records tell why",
    "{n} trang có lỗi: bản ghi của trang cho biết vì sao",
  ],
  [
    "{n} page set aside: no record was made|{n} pages set aside: no record was made",
    "{n} tệp để riêng: không có bản ghi",
  ],
  ["{n} warning|{n} warnings", "{n} cảnh báo"],
  ["{kinds}: see the messages above", "{kinds}: xem các dòng ở trên"],
  ["{kinds}: all of them in {file}", "{kinds}: toàn bộ trong {file}"],
  ["{kinds}: thidua report issues {folder}", "{kinds}: xem bằng thidua report issues {folder}"],
  ["stopping after this page; Ctrl-C again stops at once", "sẽ dừng sau trang này; bấm Ctrl-C lần nữa để dừng ngay"],
  ["stopped by Ctrl-C; what was written is whole", "đã dừng theo Ctrl-C; những gì đã ghi đều trọn vẹn"],
  [
    "stopped by Ctrl-C; what was written is whole; --resume goes on",
    "đã dừng theo Ctrl-C; những gì đã ghi đều trọn vẹn; --resume để làm tiếp",
  ],
  ["going on behind {n} pages that were read before", "làm tiếp sau {n} trang đã đọc trước đó"],
  [
    "corrections of {n} page: {applied} applied|corrections of {n} pages: {applied} applied",
    "sửa đổi của {n} trang: đã áp dụng {applied}",
  ],
  ["serving {address}; {docs} shows what it answers", "đang phục vụ tại {address}; xem {docs}"],
  ["{n} records of {place}", "{n} bản ghi từ {place}"],
  ["{uri}: {message}", "{uri}: {message}"],
  // Usage
  [
    "nothing to read: name files or folders, - or --from-store",
    "chưa có gì để đọc: hãy nêu tên tệp hoặc thư mục, - hoặc --from-store",
  ],
  ["error: unknown option '{option}'", "lỗi: không có tùy chọn '{option}'"],
  ["error: unknown command '{command}'", "lỗi: không có lệnh '{command}'"],
  ["error: missing required argument '{name}'", "lỗi: thiếu đối số '{name}'"],
  ["error: required option '{option}' not specified", "lỗi: thiếu tùy chọn bắt buộc '{option}'"],
  [
    "error: option '{option}' argument '{value}' is invalid. Allowed choices are {choices}.",
    "lỗi: giá trị '{value}' của '{option}' không dùng được. Chỉ nhận: {choices}.",
  ],
  ["error: option '{option}' argument missing", "lỗi: tùy chọn '{option}' thiếu giá trị"],
  ["error: too many arguments for '{command}'. {expected}", "lỗi: thừa đối số cho '{command}'. {expected}"],
  ["(Did you mean {name}?)", "(Ý bạn là {name}?)"],
];

/** Kinds of problems stand in lists: `3 × Scanned document, 1 × Empty file`. */
const kinds: readonly Line[] = Object.entries(codes).map(([, [vietnamese, english]]): Line => [english, vietnamese]);

const lineText: Translator = translator(
  said,
  operationLines,
  runLines,
  evaluationLines,
  personLines,
  batchLines,
  patternLines,
  helpLines,
  issues,
  kinds,
);

/** Blanks, colours, the program's name, a place in a file and the setting that stands there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with ESC
const before = /^(?:\s|\x1b\[[0-9;]*m)*(?:thidua: )?(?:\S+:\d+: (?:[a-zA-Z0-9_.[\]]+: )?)?/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with ESC
const behind = /(?:\x1b\[[0-9;]*m)*$/;

/**
 * One line that the command line says; what stands around it (blanks, colours, the program's name, a place in a file) is kept.
 *
 * @example commandLineText("vi", "thidua: a.html does not exist: check the path"); // "thidua: không có a.html: …"
 */
export const commandLineText: Translator = (language, english) => {
  if (language === "en") return english;
  const [start] = before.exec(english) as RegExpExecArray;
  const [end] = behind.exec(english.slice(start.length)) as RegExpExecArray;
  const line = english.slice(start.length, english.length - end.length);
  const counted = line.replace(/(\d+) × ([^,:()]+)/g, (_, n, kind) => `${n} × ${lineText(language, kind)}`);
  return start + lineText(language, counted) + end;
};
