/** What the help of the command line tells, in Vietnamese: English where it stands in the code. */
import type { Line } from "./phrasebook.js";

export const helpLines: readonly Line[] = [
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
  ["who corrects; it stands in every correction", "tên người sửa, được ghi trong mỗi sửa đổi"],
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
  // Options and arguments of single commands
  [
    "resolve with these decisions by hand: who is the same person, who is not",
    "xác định theo các quyết định của người trong tệp này: ai là một người, ai không",
  ],
  ["a line a person (ndjson) on a terminal, too", "mỗi người một dòng (ndjson), kể cả khi in ra cửa sổ dòng lệnh"],
  [
    "what `thidua evaluate --format json` wrote: adds a plot of it",
    "kết quả của `thidua evaluate --format json`: thêm biểu đồ độ chính xác",
  ],
  ["0 takes a free one", "0 là chọn một cổng còn trống"],
  [
    "instead, write the accepted pages as gold for thidua evaluate",
    "thay vào đó, ghi các trang đã duyệt thành dữ liệu chuẩn cho thidua evaluate",
  ],
  [
    "instead, write the corrections that propose a rule, a JSON line each, for the developers",
    "thay vào đó, ghi các sửa đổi có đề nghị quy tắc, mỗi dòng một JSON, để gửi người phát triển",
  ],
  ["leave out larger pages", "bỏ qua trang lớn hơn"],
  [
    "pages (files, folders, archives, a store), or records or a database of them",
    "các trang (tệp, thư mục, tệp nén, kho), hoặc bản ghi, hoặc cơ sở dữ liệu",
  ],
  ["print every match of a pattern with its surroundings", "in mọi chỗ khớp với một mẫu, kèm chữ xung quanh"],
  ["how to print", "cách in"],
  ["how much to show on either side", "số ký tự hiện thêm ở mỗi bên"],
  [
    "in the match language of docs/rules.md (quoted)",
    "viết theo ngôn ngữ mẫu trong docs/rules.md (đặt trong dấu nháy)",
  ],
  [
    "files, folders, globs (quoted), or - for standard input",
    "tệp, thư mục, mẫu tên (trong dấu nháy), hoặc - là đầu vào chuẩn",
  ],
  ["others than this machine need a token", "máy khác muốn truy cập phải có mã"],
  ["records to answer from, read at the start", "bản ghi dùng để trả lời, đọc khi khởi động"],
  [
    "answer POST /extract with records as they are read, whatever people corrected",
    "trả lời POST /extract bằng bản ghi như máy đọc, không áp dụng sửa đổi",
  ],
  [
    "what `thidua load` made: a SQLite file, or postgres://…",
    "cơ sở dữ liệu do `thidua load` tạo: tệp SQLite, hoặc postgres://…",
  ],
  [
    "what callers must show; else the variable THIDUA_TOKEN",
    "tệp chứa mã mà bên gọi phải có; nếu không nêu thì theo biến THIDUA_TOKEN",
  ],
  [
    "requests of one address in a minute; 300 where others can reach it",
    "số yêu cầu mỗi phút của một địa chỉ; 300 khi máy khác truy cập được",
  ],
  [
    "web pages of these origins may ask, https://…, or * for all",
    "cho phép các trang web từ những nguồn này, https://…, hoặc * là mọi nguồn",
  ],
  ["refuse larger pages", "từ chối trang lớn hơn"],
  ["how long one page may take", "thời gian tối đa để đọc một trang"],
  ["how long a request may take to arrive", "thời gian tối đa để nhận một yêu cầu"],
  [
    "compare what is read with pages read by hand: precision, recall and F1 of every field",
    "so kết quả với các trang do người đọc: độ chính xác, độ bao phủ và F1 của từng trường",
  ],
  ["how to report", "cách trình bày"],
  ["what each figure must reach", "tệp mức tối thiểu của từng con số"],
  [
    "raise the floors to today's figures; none is lowered",
    "nâng các mức tối thiểu theo kết quả hôm nay; không mức nào bị hạ",
  ],
  ["this field only (may be repeated)", "chỉ trường này (có thể nêu nhiều lần)"],
  ["also a line a page", "thêm mỗi trang một dòng"],
  [
    "what is missed and false by its cause, the most frequent first, and how reliable the values are",
    "cái sót và cái sai theo nguyên nhân, hay gặp nhất đứng trước, và các giá trị đáng tin đến đâu",
  ],
  [
    "only the figures, not what is missed, false or different",
    "chỉ in các con số, không in chỗ sót, chỗ thừa, chỗ khác",
  ],
  [
    "gold folders: a gold.json beside a page.html or page.txt, and all below",
    "thư mục dữ liệu chuẩn: gold.json bên cạnh page.html hoặc page.txt, và mọi thư mục con",
  ],
  [
    "look at a site and write a commented thidua.config.json for it",
    "xem một trang web và ghi tệp thidua.config.json có chú thích cho trang đó",
  ],
  ["overwrite an existing file", "ghi đè tệp đã có"],
  [
    "the site's home page; without it the file is for the association's site",
    "trang chủ của trang web; nếu không nêu thì là trang của Hội",
  ],
  ["bring the store up to date with the configured sites", "cập nhật kho theo các trang web trong cấu hình"],
  [
    "crawl, read what is new, write records and changes: the unattended run",
    "tải, đọc trang mới, ghi bản ghi và thay đổi: lượt chạy tự động hằng đêm",
  ],
  [
    "read again what was set aside; print what that changes (ndjson)",
    "đọc lại những trang đã để riêng; in những gì thay đổi (ndjson)",
  ],
  [
    "let through what is held back because it would cost a page its facts",
    "cho qua những thay đổi bị giữ lại vì làm mất dữ liệu của trang",
  ],
  ["show the store, or a queue, at a glance", "xem nhanh tình trạng của kho hoặc của hàng đợi"],
  ["postgres://user@host/database", "địa chỉ PostgreSQL: postgres://người-dùng@máy/tên"],
  ["for other programs", "cho chương trình khác đọc"],
  ["cut pages into shards for workers on many machines", "chia các trang thành từng phần cho nhiều máy cùng đọc"],
  [
    "a file that names more of them, a path a line (may be repeated)",
    "tệp liệt kê thêm, mỗi dòng một đường dẫn (có thể nêu nhiều lần)",
  ],
  ["pages of a shard", "số trang của một phần"],
  [
    "how long a silent worker keeps its shard (60)",
    "sau bao lâu không có tin thì phần việc của một máy được giao lại (60)",
  ],
  ["how often what failed is tried again (2)", "số lần thử lại khi không đọc được (2)"],
  ["wait before; it doubles each time (5)", "chờ trước khi thử lại; mỗi lần gấp đôi (5)"],
  [
    "files, folders, archives, globs (quoted): at the same path on every machine",
    "tệp, thư mục, tệp nén, mẫu tên (trong dấu nháy): cùng một đường dẫn trên mọi máy",
  ],
  [
    "read shards of a queue into its database, beside any number of other workers",
    "đọc các phần trong hàng đợi vào cơ sở dữ liệu, cùng lúc với bao nhiêu máy khác cũng được",
  ],
  ["pages read at a time", "số trang đọc cùng lúc"],
  ["how much memory one page may take", "bộ nhớ tối đa để đọc một trang"],
  ["end when nothing waits and nobody works any more", "kết thúc khi không còn gì chờ và không máy nào đang đọc"],
  // What stands below the options
  ["one JSON record a page, and a table of what was read", "mỗi trang một bản ghi JSON, và bảng những gì đã đọc"],
  ["one record a line", "mỗi dòng một bản ghi"],
  ["what was recognised where, and by which rule", "nhận ra gì, ở đâu, theo quy tắc nào"],
  ["records against the schema and their own text", "kiểm tra bản ghi theo lược đồ và văn bản của trang"],
  [
    "Exit codes: 0 all good, 1 some pages failed or were set aside, 2 wrong usage, 3 alarms, 4 another run is at work, 5 the store or an output cannot be used, 130 and 143 stopped by a signal.",
    "Mã kết thúc: 0 mọi việc đều tốt, 1 có trang lỗi hoặc để riêng, 2 gõ lệnh sai, 3 có báo động, 4 một lượt khác đang chạy, 5 không dùng được kho hoặc nơi ghi, 130 và 143 bị dừng.",
  ],
  [
    'Folders are read with everything below them: pages (.html, .htm, .xhtml, .txt, .mht, .mhtml), documents (.docx, .doc, .pdf, .xlsx, .xls) and archives (.zip, .tar, .tar.gz, .warc, .warc.gz). What a file is, is told by its first bytes, also for lines of {"url", "html"} and gzip of all these (docs/archive.md). What is no page is counted and told. The default format is json, with --stdout ndjson. A record with errors counts as failed and is written; one that breaks the schema goes to <folder>/set-aside/. Addresses are asked for one at a time to a host, with a rest of two seconds, and robots.txt is obeyed; --config names another interval, the contact, and private addresses that may be asked. With --config pages are read with the phrases of that configuration too (docs/rules.md), and its patterns are run: what they find stands under "custom" (docs/rules.md). Corrections made with thidua review are applied (docs/correct.md).',
    'Thư mục được đọc cùng mọi thư mục con: trang (.html, .htm, .xhtml, .txt, .mht, .mhtml), tài liệu (.docx, .doc, .pdf, .xlsx, .xls) và tệp nén (.zip, .tar, .tar.gz, .warc, .warc.gz). Loại tệp được nhận ra theo nội dung, kể cả tệp gồm các dòng url và html và các tệp nén gzip (docs/archive.md). Tệp không phải trang được đếm và báo lại. Định dạng mặc định là json; với --stdout là ndjson. Bản ghi có lỗi vẫn được ghi và tính là lỗi; bản ghi không đúng lược đồ nằm trong <thư mục>/set-aside/. Với mỗi máy chủ, mỗi lần chỉ hỏi một địa chỉ, nghỉ hai giây, theo đúng robots.txt; --config đặt khoảng nghỉ khác, địa chỉ liên hệ và các địa chỉ nội bộ được phép hỏi. Có --config thì trang còn được đọc theo các câu và mẫu của cấu hình đó (docs/rules.md), kết quả của mẫu nằm ở "custom". Những sửa đổi bằng thidua review được áp dụng (docs/correct.md).',
  ],
  ["records in output/, a table on the terminal", "bản ghi trong output/, bảng trên cửa sổ dòng lệnh"],
  ["all records in output/records.ndjson", "mọi bản ghi trong output/records.ndjson"],
  ["goes on where it was cut off, if it was", "làm tiếp từ chỗ bị ngắt, nếu có"],
  ["pages of the web, asked for as thidua nightly asks", "trang trên mạng, tải như thidua nightly"],
  ["one page from standard input", "một trang từ đầu vào chuẩn"],
  ["Prints one line a breach: file, JSON Pointer, what is wrong.", "Mỗi chỗ sai một dòng: tệp, JSON Pointer, sai gì."],
  [
    "Loading again changes nothing; a page's new version replaces the older one. docs/database.md describes tables and views.",
    "Nạp lại không thay đổi gì; bản mới của một trang thay bản cũ. Các bảng và khung nhìn có trong docs/database.md.",
  ],
  ["into thidua.sqlite", "vào thidua.sqlite"],
  [
    "A table on a terminal, elsewhere ndjson. docs/database.md describes the rules and the file of decisions.",
    "Trên cửa sổ dòng lệnh là bảng, nơi khác là ndjson. Quy tắc và tệp quyết định có trong docs/database.md.",
  ],
  ["a file a table, for programs", "mỗi bảng một tệp, cho chương trình"],
  [
    "the same, as Vietnamese Excel opens it: semicolons, decimal comma",
    "như trên, đúng như Excel tiếng Việt mở: dấu chấm phẩy, dấu phẩy thập phân",
  ],
  ["for DuckDB, pandas and R", "cho DuckDB, pandas và R"],
  [
    'Names may be parts, without diacritics: --unit "quan 8", --like "hoc bong". <records> are records, or a database of thidua load; where none are named, output/.',
    'Tên có thể là một phần, không cần dấu: --unit "quan 8", --like "hoc bong". <records> là bản ghi hoặc cơ sở dữ liệu của thidua load; nếu không nêu thì là output/.',
  ],
  [
    "The site needs no server and no network: open index.html. docs/correct.md tells what is on its pages.",
    "Không cần máy chủ, không cần mạng: chỉ cần mở index.html. docs/correct.md cho biết có những trang gì.",
  ],
  [
    "Only browsers on this machine are served. Each correction is a file of its own in the folder (docs/correct.md).",
    "Chỉ trình duyệt trên máy này truy cập được. Mỗi sửa đổi là một tệp riêng trong thư mục (docs/correct.md).",
  ],
  ["then open http://127.0.0.1:8322", "rồi mở http://127.0.0.1:8322"],
  ["with what was corrected", "có áp dụng sửa đổi"],
  ["only what the date rules read", "chỉ những gì các quy tắc về ngày đọc được"],
  [
    "A line a match: file, offset in the page's text, the match with what stands around it. Exit code 0: something was found; 1: nothing; 2: wrong usage, or a page could not be read.",
    "Mỗi chỗ khớp một dòng: tệp, vị trí trong văn bản, chỗ khớp và chữ xung quanh. Mã kết thúc 0: có chỗ khớp; 1: không có; 2: gõ lệnh sai, hoặc có trang không đọc được.",
  ],
  [
    "Ctrl-C and SIGTERM stop it when what was asked is answered. docs/embed.md has examples.",
    "Ctrl-C hoặc SIGTERM thì trả lời xong những gì đã hỏi rồi dừng. Ví dụ có trong docs/embed.md.",
  ],
  [
    "docs/evaluation.md says what is compared how. A figure below its floor, or a gold page that cannot be read: exit code 1.",
    "docs/evaluation.md cho biết so sánh thế nào. Có con số dưới mức tối thiểu, hoặc có trang chuẩn không đọc được: mã kết thúc 1.",
  ],
  [
    "pages also say how they were read: leads, moods, years, frames, under the switch for rules",
    "mỗi trang cho thấy thêm nó được đọc ra sao: dòng dẫn, thể, năm, khung, ở công tắc hiện quy tắc",
  ],
  ["which stage and which rule loses most", "khâu nào, quy tắc nào để sót nhiều nhất"],
  ["what is missed and what is false among the awards", "khen thưởng nào bị sót, khen thưởng nào sai"],
  [
    "docs/nightly.md tells what a run does, its exit codes and alarms; deploy/ has files for systemd and cron.",
    "docs/nightly.md cho biết một lượt làm gì, mã kết thúc và báo động; deploy/ có tệp cho systemd và cron.",
  ],
  [
    "Enqueuing again adds what is new or has changed. Records go to the database of the queue. docs/archive.md tells the rest.",
    "Xếp hàng lần nữa chỉ thêm những gì mới hoặc đã đổi. Bản ghi nằm trong cơ sở dữ liệu của hàng đợi. Xem thêm docs/archive.md.",
  ],
  ["on every machine", "trên mọi máy"],
  [
    "Ctrl-C and SIGTERM give back what was begun. A page that yields no record is tried again alone, then goes to the dead letter queue with its reason; the others go on.",
    "Ctrl-C hoặc SIGTERM thì trả lại phần đang đọc dở. Trang không cho bản ghi được thử lại riêng, rồi vào hàng đợi lỗi kèm lý do; các trang khác vẫn tiếp tục.",
  ],
];
