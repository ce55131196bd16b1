/** What commands say of databases, queues, services and wrong usage, in Vietnamese: English where it stands in the code. */
import type { Line } from "./phrasebook.js";

export const operationLines: readonly Line[] = [
  // Wrong usage
  ["--excel is for csv: add --format csv", "--excel chỉ dùng cho csv: hãy thêm --format csv"],
  ["--from-store reads the store: it takes no files", "--from-store đọc từ kho: không nêu thêm tệp nào"],
  [
    "--unordered would leave the names of files to chance: add --format ndjson or --stdout",
    "--unordered làm tên tệp không xác định được: hãy thêm --format ndjson hoặc --stdout",
  ],
  [
    "error: option '{option}' argument '{value}' is invalid. {reason}",
    "lỗi: giá trị '{value}' của '{option}' không dùng được. {reason}",
  ],
  ["It must be a number above 0.", "Phải là số lớn hơn 0."],
  ["It must be a whole number above 0.", "Phải là số nguyên lớn hơn 0."],
  ["It must be a whole number from 0 to 65535.", "Phải là số nguyên từ 0 đến 65535."],
  ["It must be an origin, such as https://example.org, or *.", "Phải là một nguồn như https://example.org, hoặc *."],
  ["there is no standard input to read", "không có đầu vào chuẩn để đọc"],
  [
    "there is nothing to review: name pages, records, a store or a database",
    "chưa có gì để xem: hãy nêu trang, bản ghi, kho hoặc cơ sở dữ liệu",
  ],
  ["nothing to enqueue: name files or folders", "chưa có gì để xếp hàng: hãy nêu tệp hoặc thư mục"],

  [
    "--corrections {folder} is no folder: check its name",
    "--corrections {folder} không phải thư mục: hãy kiểm tra lại tên",
  ],
  [
    "{file} is a folder or names several pages: explain takes one page",
    "{file} là thư mục hoặc gồm nhiều trang: explain chỉ nhận một trang",
  ],
  ["{file} names no page", "{file} không phải tên một trang"],
  [
    "{file} holds no figures: write it with thidua evaluate … --format json",
    "{file} không có con số nào: hãy tạo bằng thidua evaluate … --format json",
  ],
  ["{path} exists: --force overwrites it", "đã có {path}: dùng --force để ghi đè"],
  ["{path} is a folder: name a file in it", "{path} là thư mục: hãy nêu tên một tệp trong đó"],
  ["{path} cannot be written: {reason}", "không ghi được {path}: {reason}"],
  ["{path} cannot be made: its folder does not exist", "không tạo được {path}: chưa có thư mục chứa nó"],
  ["{path} cannot be opened: {reason}", "không mở được {path}: {reason}"],
  [
    "{path} holds no gold page (a gold.json beside a page.html or page.txt): check the path",
    "trong {path} không có trang chuẩn nào (gold.json bên cạnh page.html hoặc page.txt): hãy kiểm tra lại đường dẫn",
  ],
  ["{what}; nothing was written", "{what}; chưa ghi gì"],
  [
    "{address} is no address of a site: write it as in a browser, such as http://www.example.org/",
    "{address} không phải địa chỉ trang web: hãy gõ như trong trình duyệt, ví dụ http://www.example.org/",
  ],
  ["looking at {address} …", "đang xem {address} …"],
  [
    "process {pid} is still at work on the batch in {folder}: wait for it, or stop it",
    "tiến trình {pid} vẫn đang đọc vào {folder}: hãy đợi, hoặc dừng tiến trình đó",
  ],
  // Archives
  [
    "{path} is damaged ({reason}): fetch or copy it again, or mend it with zip -FF",
    "{path} bị hỏng ({reason}): hãy tải hoặc chép lại, hoặc sửa bằng zip -FF",
  ],
  [
    "{path} is damaged or cut short ({reason}): fetch or copy it again",
    "{path} bị hỏng hoặc bị cắt ngang ({reason}): hãy tải hoặc chép lại",
  ],
  [
    "{path} is damaged or cut short ({reason}): what stands before was read; fetch or copy it again",
    "{path} bị hỏng hoặc bị cắt ngang ({reason}): phần trước đó đã đọc; hãy tải hoặc chép lại",
  ],
  [
    "{path} is damaged or cut short {place} ({reason}): what stands before was read; fetch or copy it again",
    "{path} bị hỏng hoặc bị cắt ngang {place} ({reason}): phần trước đó đã đọc; hãy tải hoặc chép lại",
  ],
  [
    "{path} cannot be unpacked ({reason}): fetch or copy the archive again",
    "không giải nén được {path} ({reason}): hãy tải hoặc chép lại tệp nén",
  ],
  [
    "{path} is encrypted: unpack the archive with its password and name the folder",
    "{path} có mật khẩu: hãy giải nén bằng mật khẩu rồi nêu tên thư mục",
  ],
  ["{path} was damaged on the way ({what}): fetch it again", "{path} hỏng trên đường truyền ({what}): hãy tải lại"],
  [
    "{path} holds no part that is HTML or text: save the page again",
    "trong {path} không có phần nào là HTML hoặc văn bản: hãy lưu lại trang",
  ],
  [
    '{line} is no JSON: a line is {"url": "https://…", "html": "<html>…"}',
    '{line} không phải JSON: mỗi dòng phải là {"url": "https://…", "html": "<html>…"}',
  ],
  // Corrections and decisions
  [
    "what is wrong there is left out, all other corrections are applied",
    "chỗ sai được bỏ qua, mọi sửa đổi khác vẫn được áp dụng",
  ],
  [
    "corrections of {n} page: {applied} applied, {open} no longer fit: see the issues of the records, or thidua review|corrections of {n} pages: {applied} applied, {open} no longer fit: see the issues of the records, or thidua review",
    "sửa đổi của {n} trang: đã áp dụng {applied}, {open} không còn khớp: xem cảnh báo của bản ghi, hoặc thidua review",
  ],
  [
    "{uri}: the pattern takes too long on this page: matches may be missing",
    "{uri}: tìm mẫu trên trang này quá lâu: có thể sót chỗ khớp",
  ],
  ["it is left out, the others are used", "dòng này bị bỏ qua, các dòng khác vẫn dùng"],
  // Stopping
  ["stopped: the next run goes on from here", "đã dừng: lượt sau sẽ làm tiếp từ đây"],
  [
    "stopping after the request in hand; Ctrl-C again stops at once",
    "sẽ dừng sau yêu cầu đang làm; bấm Ctrl-C lần nữa để dừng ngay",
  ],
  ["stopping; what was begun goes back to the queue", "đang dừng; phần đọc dở được trả lại hàng đợi"],
  ["stopping; what was saved is on the disk", "đang dừng; những gì đã lưu đều nằm trên đĩa"],
  [
    "{n} page to review, corrections in {folder}: open {address}|{n} pages to review, corrections in {folder}: open {address}",
    "{n} trang cần duyệt, sửa đổi lưu trong {folder}: hãy mở {address}",
  ],
  ["stopping; what is enqueued stays", "đang dừng; những gì đã xếp hàng vẫn còn"],
  ["answering what was asked, then stopping", "trả lời xong những gì đã hỏi rồi dừng"],
  ["stopping after this batch; again stops at once", "sẽ dừng sau đợt này; bấm lần nữa để dừng ngay"],
  ["stopping: what is half written is removed", "đang dừng: những gì ghi dở được xóa"],
  // Databases and queues
  ["{path} does not exist: load records into it first", "chưa có {path}: hãy nạp bản ghi vào trước (thidua load)"],
  [
    "{database} was made by an older thidua: run thidua load on it once",
    "{database} do bản thidua cũ tạo: hãy chạy thidua load một lần",
  ],
  [
    "{database} was made by a newer thidua ({version}): update thidua to use it",
    "{database} do bản thidua mới hơn tạo ({version}): hãy cập nhật thidua",
  ],
  [
    "{database} holds no thidua database: name another",
    "{database} không phải cơ sở dữ liệu của thidua: hãy nêu tên khác",
  ],
  [
    "{database} holds {encoding}, not UTF-8: name another",
    "{database} dùng {encoding}, không phải UTF-8: hãy nêu cơ sở dữ liệu khác",
  ],
  ["{database} cannot be reached: {reason}", "không kết nối được {database}: {reason}"],
  [
    "another load is writing to {database}: wait until it is done",
    "một lượt nạp khác đang ghi vào {database}: hãy đợi xong",
  ],
  [
    "{database} cannot take more: {reason}; what it has is whole, load again when that is mended",
    "{database} không ghi thêm được: {reason}; những gì đã có đều trọn vẹn, hãy khắc phục rồi nạp lại",
  ],
  [
    "{kind}:// is no database that can be used: give the path of a SQLite file or postgres://…",
    "{kind}:// không phải cơ sở dữ liệu dùng được: hãy nêu tệp SQLite hoặc postgres://…",
  ],
  [
    "{path} is no SQLite database: name another file with --to",
    "{path} không phải cơ sở dữ liệu SQLite: hãy nêu tệp khác sau --to",
  ],
  [
    "{path} is in use by another program: wait until it is done",
    "{path} đang được chương trình khác dùng: hãy đợi xong",
  ],
  [
    "{path} cannot be replaced: close it where it is open, or name another with --out",
    "không thay được {path}: hãy đóng tệp này ở nơi đang mở (chẳng hạn Excel), hoặc nêu tên khác sau --out",
  ],
  [
    "{path} is read-only: change its permissions or name another file",
    "{path} chỉ cho đọc: hãy đổi quyền truy cập hoặc nêu tệp khác",
  ],
  ["the database", "cơ sở dữ liệu"],
  [
    "{path} cannot be opened: check its permissions and those of its folder",
    "không mở được {path}: hãy kiểm tra quyền truy cập của tệp và của thư mục chứa nó",
  ],
  [
    "{path} is damaged: bring back a copy, or take another file and load again",
    "{path} bị hỏng: hãy lấy lại bản sao, hoặc nêu tệp khác rồi nạp lại",
  ],
  ["{n} added, {others}", "thêm {n}, {others}"],
  ["{n} replaced, {others}", "thay {n}, {others}"],
  ["{n} unchanged, {others}", "{n} không đổi, {others}"],
  ["{n} doubled, {others}", "{n} trùng, {others}"],
  ["{n} outdated, {others}", "{n} cũ hơn bản đã có, {others}"],
  ["{n} added", "thêm {n}"],
  ["{n} replaced", "thay {n}"],
  ["{n} unchanged", "{n} không đổi"],
  ["{n} doubled", "{n} trùng"],
  ["{n} outdated", "{n} cũ hơn bản đã có"],
  ["{n} failed", "{n} lỗi"],
  [
    "{path} does not exist: write one with `thidua init`, or name yours with --config",
    "chưa có {path}: hãy tạo bằng `thidua init`, hoặc nêu tệp của mình sau --config",
  ],
  ["{place} cannot be stored: {reason}", "không lưu được {place}: {reason}"],
  ["the database answers again", "cơ sở dữ liệu đã trả lời lại"],
  ["{reason}: trying again until it works", "{reason}: sẽ thử lại cho đến khi được"],
  [
    "the database has no queue: run thidua enqueue first",
    "cơ sở dữ liệu chưa có hàng đợi: hãy chạy thidua enqueue trước",
  ],
  [
    "--queue {address}: many machines need PostgreSQL: give postgres://user@host/database",
    "--queue {address}: nhiều máy cùng đọc cần PostgreSQL: hãy nêu postgres://người-dùng@máy/tên",
  ],
  [
    "{archive} has changed since it was enqueued: enqueue it again",
    "{archive} đã đổi từ khi xếp hàng: hãy xếp hàng lại",
  ],
  ["{n} pages of {shards} shards, {failed} failures", "{n} trang của {shards} phần, {failed} lần không đọc được"],
  ["{n} pages, {shards} shards added", "{n} trang, thêm {shards} phần"],
  // Services
  [
    "port {port} is taken: choose another with --port",
    "cổng {port} đã có chương trình khác dùng: hãy chọn cổng khác bằng --port",
  ],
  ["{address} cannot be served: {reason}", "không phục vụ được tại {address}: {reason}"],
  ["serving {address}; Ctrl-C stops it", "đang phục vụ tại {address}; bấm Ctrl-C để dừng"],
  [
    "{host} can be reached by others, who must show a token: set THIDUA_TOKEN or --token-file, or serve on 127.0.0.1",
    "máy khác truy cập được {host} nên phải có mã: hãy đặt THIDUA_TOKEN hoặc --token-file, hoặc phục vụ tại 127.0.0.1",
  ],
  ["the token has fewer than {n} characters: choose a longer one", "mã có ít hơn {n} ký tự: hãy chọn mã dài hơn"],
  ["--token-file {file} cannot be read: {reason}", "không đọc được --token-file {file}: {reason}"],
];
