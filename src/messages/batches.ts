/** What is said of files, documents, archives, batches, queues, corrections, decisions and records, in Vietnamese. */
import type { Line } from "./phrasebook.js";

export const batchLines: readonly Line[] = [
  // Records
  ["{place}: {pointer} is no field of the schema", "{place}: {pointer} không phải trường nào của bản ghi"],
  ["{place}: {pointer} is no valid key here", "{place}: {pointer} không phải tên dùng được ở đây"],
  ["{place}: {pointer} is missing", "{place}: thiếu {pointer}"],
  ["{place}: {pointer} must be {form}, is {given}", "{place}: {pointer} phải là {form}, đang là {given}"],
  ["the record", "bản ghi"],
  ["an existing date YYYY-MM-DD", "ngày có thật, viết YYYY-MM-DD"],
  ["an EDTF date", "ngày viết theo EDTF"],
  ["text that is not empty", "chữ không được trống"],
  ["the quote is not what the text has there", "đoạn trích không giống văn bản ở chỗ đó"],
  // Documents
  [
    "{path} is a PDF of {n} pages, more than {most}: pass the part that reports",
    "{path} là PDF {n} trang, quá {most}: hãy đưa phần báo cáo vào",
  ],
  [
    "{path} has a sheet of more than {n} rows ({name}): pass the part that reports",
    "{path} có trang tính quá {n} dòng ({name}): hãy đưa phần báo cáo vào",
  ],
  ["{path} holds more text than any report: it is left alone", "{path} chứa nhiều chữ hơn mọi báo cáo: không đọc"],
  [
    "{path} unpacks to more than {size} or {n} parts: it is left alone",
    "{path} giải nén ra quá {size} hoặc {n} phần: không đọc",
  ],
  [
    "{path} takes more than {n} MB of memory to read: raise it with --page-memory",
    "đọc {path} cần hơn {n} MB bộ nhớ: có thể nâng bằng --page-memory",
  ],
  ["{path} takes more than {n} MB of memory to read", "đọc {path} cần hơn {n} MB bộ nhớ"],
  ["{path} takes more than {n} s to read", "đọc {path} lâu hơn {n} giây"],
  ["{path} is not read: the run was stopped", "chưa đọc {path}: lượt chạy bị dừng"],
  ["{path} is larger than the limit of {most}", "{path} lớn hơn giới hạn {most}"],
  ["{path} has {size}, more than the limit of {most}", "{path} có {size}, quá giới hạn {most}"],
  [
    "{address} is an address, not a file: fetch it first, for example with thidua {command}",
    "{address} là địa chỉ, không phải tệp: hãy tải về trước, ví dụ bằng thidua {command}",
  ],
  // Lists and archives
  ["{line} is longer than {n} bytes: write a path a line", "{line} dài quá {n} byte: mỗi dòng ghi một đường dẫn"],
  ["{line} names standard input: pass - as an input", "{line} nêu đầu vào chuẩn: hãy đưa - vào lệnh"],
  ["{line} is no JSON object: a line is {shape}", "{line} không phải đối tượng JSON: mỗi dòng phải là {shape}"],
  ['{line} has no "html": a line is {shape}', '{line} không có "html": mỗi dòng phải là {shape}'],
  [
    '{line} has an "html" that is no string: a line is {shape}',
    '{line} có "html" không phải chữ: mỗi dòng phải là {shape}',
  ],
  [
    '{line} has a "url" that is no string: a line is {shape}',
    '{line} có "url" không phải chữ: mỗi dòng phải là {shape}',
  ],
  [
    "{place}: {fault}: what else is there was read; fetch or copy the archive again",
    "{place}: {fault}: những phần khác đã đọc; hãy tải hoặc chép lại tệp nén",
  ],
  ["no WARC record begins there", "ở đó không bắt đầu bản ghi WARC nào"],
  ["the record is longer or shorter than it says", "bản ghi dài hoặc ngắn hơn nó ghi"],
  ["the record does not say how long it is", "bản ghi không ghi độ dài"],
  ["the record is cut short: {n} of its {all} bytes are missing", "bản ghi bị cắt ngang: thiếu {n} trong {all} byte"],
  ["a header has no end", "phần đầu không có chỗ kết thúc"],
  ["at its beginning", "ngay từ đầu"],
  ["at or behind {entry}", "ở hoặc sau {entry}"],
  ["{n} bytes are missing", "thiếu {n} byte"],
  ["the crawler cut it short", "bị cắt ngang khi tải"],
  ["what was compressed cannot be unpacked", "không giải nén được"],
  ["the compressed data is cut short", "dữ liệu nén bị cắt ngang"],
  ["the compressed data is damaged", "dữ liệu nén bị hỏng"],
  ["its entries lie over each other", "các mục chồng lên nhau"],
  ["its checksum is another", "mã kiểm tra không khớp"],
  [
    "a ZIP archive cannot be read from standard input: save it to a file and name that",
    "không đọc được tệp ZIP từ đầu vào chuẩn: hãy lưu thành tệp rồi nêu tên",
  ],
  ["hidden file", "tệp ẩn"],
  ["file of a saved page", "tệp của trang đã lưu"],
  ["file of a site of thidua", "tệp của trang web do thidua lập"],
  ["nameless file", "tệp không đuôi"],
  ["{extension} file", "tệp {extension}"],
  ["others", "loại khác"],
  // Batches
  [
    "an unfinished batch in {folder} ({n} pages) is given up; with --resume it would have gone on",
    "bỏ lượt đọc dở trong {folder} ({n} trang); thêm --resume thì đã làm tiếp",
  ],
  [
    "{folder} holds an unfinished batch with another {name} ({was}, now {now}): give the same, or {mend}",
    "{folder} có lượt đọc dở với {name} khác ({was}, nay {now}): hãy dùng như cũ; nếu không, {mend}",
  ],
  [
    "files before {path} have changed, come or gone since then: {mend}",
    "các tệp trước {path} đã đổi, thêm hoặc mất từ đó: {mend}",
  ],
  ["{name} is not what it was when the batch was cut off: {mend}", "{name} không còn như lúc lượt đọc bị ngắt: {mend}"],
  ["leave out --resume to begin again", "hãy bỏ --resume để bắt đầu lại"],
  ["language, patterns or corrections", "ngôn ngữ, mẫu hoặc sửa đổi"],
  [
    "this needs the package {name}, which is not installed: npm install {again}",
    "việc này cần gói {name}, máy chưa cài: npm install {again}",
  ],
  [
    "{path} has more rows than a sheet can hold ({most}): export fewer records, or csv",
    "{path} có nhiều dòng hơn một trang tính chứa được ({most}): hãy xuất ít bản ghi hơn, hoặc csv",
  ],
  // Queues
  ["the machine's cores", "số lõi của máy"],
  ["{place}: nothing was done for {n} s", "{place}: {n} giây không làm được gì"],
  ["{first} and what follows ({n} pages)", "{first} và những trang tiếp theo ({n} trang)"],
  [
    "{n} pages, {shards} shards added, {known} were there already",
    "{n} trang, thêm {shards} phần, {known} đã có từ trước",
  ],
  [
    "pages  {done} of {all} done ({share} %), {dead} dead, {rate} a second over the last minute",
    "trang  xong {done} trên {all} ({share} %), {dead} không đọc được, {rate} mỗi giây trong phút qua",
  ],
  [
    "pages  {done} of {all} done, {dead} dead, {rate} a second over the last minute",
    "trang  xong {done} trên {all}, {dead} không đọc được, {rate} mỗi giây trong phút qua",
  ],
  [
    "jobs   {waiting} waiting, {active} active, {done} done, {failed} failed",
    "việc   {waiting} đang đợi, {active} đang làm, {done} xong, {failed} lỗi",
  ],
  ["workers of the last hour", "các tiến trình đọc trong giờ qua"],
  ["{name}  connected, {n} pages", "{name}  đang nối, {n} trang"],
  ["{name}  gone, {n} pages", "{name}  đã thôi, {n} trang"],
  [
    "--page-timeout {n} must be shorter than the queue's lease of {lease} s",
    "--page-timeout {n} phải ngắn hơn thời hạn {lease} giây của hàng đợi",
  ],
  [
    "standard input is on this machine only: save it to a file and name that",
    "đầu vào chuẩn chỉ có trên máy này: hãy lưu thành tệp rồi nêu tên",
  ],
  [
    "{shard}: none is on this machine: share the folder at the same path",
    "{shard}: máy này không có tệp nào: hãy chia sẻ thư mục ở cùng đường dẫn",
  ],
  [
    "the queue was made by another version of pg-boss: run thidua enqueue of this version when no worker runs",
    "hàng đợi do phiên bản pg-boss khác tạo: hãy chạy thidua enqueue của bản này khi không tiến trình nào đang đọc",
  ],
  ["the queue cannot be used: {reason}", "không dùng được hàng đợi: {reason}"],
  // Corrections
  ["{n} not accepted as a whole", "{n} chưa được xác nhận cả trang"],
  ["{n} gold page in {path}|{n} gold pages in {path}", "{n} trang chuẩn trong {path}"],
  [
    "{n} gold page in {path}, {m} not accepted as a whole|{n} gold pages in {path}, {m} not accepted as a whole",
    "{n} trang chuẩn trong {path}, {m} chưa được xác nhận cả trang",
  ],
  ["only its record is at hand: name the page itself", "chỉ có bản ghi: hãy nêu chính trang đó"],
  ["its record is another than the accepted one: review it again", "bản ghi đã khác bản được xác nhận: hãy xem lại"],
  ["the corrections of {page} cannot be applied together", "không áp dụng chung được các sửa đổi của {page}"],
  ["it cannot be applied ({reason})", "không áp dụng được ({reason})"],
  ["is {id}…, but the folder is {folder}…: move the file", "là {id}…, nhưng thư mục là {folder}…: hãy chuyển tệp"],
  ["is {id}, but the file is {file}: rename the file", "là {id}, nhưng tệp tên {file}: hãy đổi tên tệp"],
  ["the file is empty: delete it", "tệp trống: hãy xóa đi"],
  // Decisions on persons
  ["{file}: decisions[{n}]: {fault}", "{file}: decisions[{n}]: {fault}"],
  ["{mention} is named by no record: check the spelling", "không bản ghi nào có {mention}: hãy xem lại cách viết"],
  [
    '{a} and {b} are the same mention: narrow one by "pointer"',
    '{a} và {b} là cùng một chỗ: hãy ghi rõ bằng "pointer"',
  ],
  [
    '{a} and {b} are "same" here, but other decisions hold them apart: remove one',
    'ở đây {a} và {b} là "same", nhưng quyết định khác tách hai người: hãy bỏ một',
  ],
  ["decided by hand", "do người quyết định"],
  ['the file is empty: write {"decisions": []}', 'tệp trống: hãy ghi {"decisions": []}'],
  ['add the "uri" of a page or an "organisation"', 'hãy thêm "uri" của trang hoặc "organisation"'],
  ['has "uri" and "organisation": keep one of the two', 'có cả "uri" và "organisation": hãy giữ một'],
  ['has a "pointer" into no page: add its "uri"', 'có "pointer" mà không rõ trang: hãy thêm "uri"'],
  ["before {date}", "trước {date}"],
  ["a later page", "một trang sau"],
  ["no date", "không rõ ngày"],
  ["same ({how})", "một người ({how})"],
  ["different ({how})", "khác người ({how})"],
  ["open ({how})", "chưa rõ ({how})"],
  ["by hand", "do người quyết định"],
  ["score {n}", "điểm {n}"],
];
