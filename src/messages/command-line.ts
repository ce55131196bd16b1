/** What the command line says and what its help tells, in Vietnamese: English where it stands in the code. */
import { codes } from "./codes.js";
import { issues } from "./issues.js";
import { type Line, type Translator, translator } from "./phrasebook.js";

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
  ["{counts} in {database}", "{counts} trong {database}"],
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

const help: readonly Line[] = [
  ["Usage:", "Cách dùng:"],
  ["Options:", "Tùy chọn:"],
  ["Commands:", "Các lệnh:"],
  ["Arguments:", "Đối số:"],
  ["Examples:", "Ví dụ:"],
  ["Example:", "Ví dụ:"],
  [
    "Reads Vietnamese emulation-movement (thi đua) reports from web pages into validated JSON records.",
    "Đọc báo cáo thi đua trên trang web và trong tài liệu thành các bản ghi JSON đã kiểm tra.",
  ],
  ["print the version", "in số phiên bản"],
  ["print this help", "in phần trợ giúp này"],
  ["print the help of a command", "in phần trợ giúp của một lệnh"],
  ["Vietnamese or English; else by LANG", "tiếng Việt hay tiếng Anh; nếu không nêu thì theo LANG"],
  ["read pages and write one record each", "đọc các trang, mỗi trang ghi một bản ghi"],
  [
    "check records against the schema and every quoted evidence against the record's text",
    "kiểm tra bản ghi theo lược đồ và từng trích dẫn theo văn bản của trang",
  ],
  [
    "load records into a database: SQLite or PostgreSQL, the same tables and views",
    "nạp bản ghi vào cơ sở dữ liệu SQLite hoặc PostgreSQL, cùng bảng, cùng khung nhìn",
  ],
  [
    "tell who is one person across pages: persons with their offices from the first page to the last",
    "cho biết ai là một người qua các trang, với chức vụ từ trang đầu đến trang cuối",
  ],
  [
    "write records for other tools: spreadsheets, DuckDB, pandas, linked data",
    "xuất bản ghi cho công cụ khác: Excel, DuckDB, pandas, dữ liệu liên kết",
  ],
  [
    "answer common questions: who led, which points, one person's offices, which solutions",
    "trả lời câu hỏi thường gặp: ai làm cụm trưởng, bao nhiêu điểm, một người giữ chức gì, giải pháp nào",
  ],
  [
    "write a site to look at: pages with their values where they were read, units and people",
    "tạo trang web để xem: từng trang với giá trị tại chỗ đã đọc, đơn vị, người",
  ],
  [
    "look at what was read beside the page, correct it in the browser; later extractions apply it",
    "xem và sửa kết quả bên cạnh trang, trong trình duyệt; lần đọc sau sẽ áp dụng",
  ],
  [
    "print a page's text with every annotation and the rule that made it",
    "in văn bản của trang với từng chỗ nhận ra và quy tắc của nó",
  ],
  [
    "answer over HTTP: POST /extract, and questions to records; /docs shows and tries it",
    "trả lời qua HTTP: POST /extract và các câu hỏi; /docs để xem và thử",
  ],
  ["print the JSON Schema of a record", "in JSON Schema của bản ghi"],
  [
    "files, folders, archives, globs (quoted), addresses (https://…), or - for standard input",
    "tệp, thư mục, tệp nén, mẫu tên (trong dấu nháy), địa chỉ (https://…), hoặc - là đầu vào chuẩn",
  ],
  [
    "JSON or NDJSON files, folders of them, -, a store, or a database",
    "tệp JSON hoặc NDJSON, thư mục chứa chúng, -, kho hoặc cơ sở dữ liệu",
  ],
  [
    "JSON or NDJSON files, folders of them, or - for standard input",
    "tệp JSON hoặc NDJSON, thư mục chứa chúng, hoặc - là đầu vào chuẩn",
  ],
  ["as above", "như trên"],
  ["one page, or - for standard input", "một trang, hoặc - là đầu vào chuẩn"],
  ["the name, or a part of it", "tên, hoặc một phần của tên"],
  ["where records go", "thư mục ghi bản ghi"],
  ["where the site goes", "thư mục của trang web"],
  [
    "where the files go; a file for xlsx, ndjson, jsonld, popolo",
    "thư mục ghi; với xlsx, ndjson, jsonld, popolo có thể là tên tệp",
  ],
  ["json: a file a page; ndjson: a line a page", "json: mỗi trang một tệp; ndjson: mỗi trang một dòng"],
  ["csv, parquet: a file a table; the others: one document", "csv, parquet: mỗi bảng một tệp; còn lại: một tài liệu"],
  ["write records to standard output (as ndjson)", "ghi bản ghi ra đầu ra chuẩn (ndjson)"],
  ["set larger pages aside", "để riêng trang lớn hơn"],
  [
    "set a page aside that takes longer (60; not for a few pages)",
    "để riêng trang đọc lâu hơn (60; không tính khi chỉ có vài trang)",
  ],
  [
    "set a page aside that takes more (2048; not for a few pages)",
    "để riêng trang cần nhiều bộ nhớ hơn (2048; không tính khi chỉ có vài trang)",
  ],
  [
    "threads; 1 reads in the process itself (the machine's cores)",
    "số luồng; 1 là đọc trong chính tiến trình (số nhân của máy)",
  ],
  ["write records as they come, not in the order of the pages", "ghi bản ghi ngay khi có, không theo thứ tự trang"],
  ["go on where a batch into this folder was cut off", "làm tiếp từ chỗ lần trước bị ngắt"],
  ["records as they are read, whatever people corrected", "bản ghi như máy đọc, không áp dụng sửa đổi"],
  [
    "a file that names more of them, a path or an address a line (may be repeated)",
    "tệp liệt kê thêm, mỗi dòng một đường dẫn hoặc địa chỉ (có thể nêu nhiều lần)",
  ],
  [
    "read again every page of the configured store, offline; print what that changes (ndjson)",
    "đọc lại mọi trang trong kho, không cần mạng; in những gì thay đổi (ndjson)",
  ],
  [
    'what people corrected (default: the configuration\'s, else "corrections")',
    'thư mục sửa đổi (mặc định: theo cấu hình, nếu không thì "corrections")',
  ],
  ["the configuration", "tệp cấu hình"],
  ["csv as the Excel of that language opens it", "csv đúng như Excel của ngôn ngữ đó mở"],
  ["headings for people in that language (csv, xlsx)", "tiêu đề cột bằng ngôn ngữ đó (csv, xlsx)"],
  ["decisions made by hand on who is the same person", "quyết định của người về ai là một người"],
  ["decisions made by hand, which win over the rules", "quyết định của người, được ưu tiên hơn quy tắc"],
  ["a SQLite file, or postgres://…", "tệp SQLite, hoặc postgres://…"],
  [
    "then resolve people and units across all pages that the database has",
    "rồi xác định người và đơn vị qua mọi trang trong cơ sở dữ liệu",
  ],
  ["who led which cluster in which year", "ai là cụm trưởng, cụm phó của cụm nào, năm nào"],
  ["points of units over the years", "điểm của các đơn vị qua các năm"],
  ["solutions, models and initiatives", "giải pháp, mô hình, sáng kiến"],
  ["what is doubtful, page by page", "những chỗ còn nghi ngờ, theo từng trang"],
  ["offices of a person over time", "chức vụ của một người qua thời gian"],
  ["of this year", "của năm này"],
  ["of the cluster with this number", "của cụm mang số này"],
  ["of units of this name, or a part of it", "của đơn vị có tên này, hoặc một phần của tên"],
  ["persons of this name, or a part of it", "người có tên này, hoặc một phần của tên"],
  ["of this name, or a part of it", "có tên này, hoặc một phần của tên"],
  ["only these points", "chỉ loại điểm này"],
  ["most rows", "nhiều nhất bao nhiêu dòng"],
  ["a line a row (ndjson)", "mỗi dòng một hàng (ndjson)"],
];

/** Kinds of problems stand in lists: `3 × Scanned document, 1 × Empty file`. */
const kinds: readonly Line[] = Object.entries(codes).map(([, [vietnamese, english]]): Line => [english, vietnamese]);

const lineText: Translator = translator(said, help, issues, kinds);

/**
 * One line that the command line says, with the program's name before it and blanks around it kept.
 *
 * @example commandLineText("vi", "thidua: a.html does not exist: check the path"); // "thidua: không có a.html: …"
 */
export const commandLineText: Translator = (language, english) => {
  if (language === "en") return english;
  const [, before = "", line = ""] = /^(\s*(?:thidua: )?)(.*)$/s.exec(english) ?? [];
  return (
    before +
    lineText(
      language,
      line.replace(/(\d+) × ([^,:]+)/g, (_, n, kind) => `${n} × ${lineText(language, kind)}`),
    )
  );
};
