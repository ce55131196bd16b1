/** What runs over sites say (`init`, `crawl`, `nightly`, `retry`, `status`) and what is wrong in a configuration, in Vietnamese. */
import type { Line } from "./phrasebook.js";

const configuration: readonly Line[] = [
  ["{place}: {key}: {fault}", "{place}: {key}: {fault}"],
  ["{name} is missing: add it", "thiếu {name}: hãy thêm vào"],
  ["is unknown: {mend}", "không có mục này: {mend}"],
  ["did you mean {name}?", "có phải ý bạn là {name}?"],
  ["known here: {names}", "ở đây chỉ có: {names}"],
  ["must be {one} or {other}", "phải là {one} hoặc {other}"],
  ["must be {form}", "phải là {form}"],
  ["must not be empty", "không được để trống"],
  ["must be at least {n}", "ít nhất phải là {n}"],
  ["must be more than {n}", "phải lớn hơn {n}"],
  ["needs at least {n}", "cần ít nhất {n}"],
  ["one entry", "một mục"],
  ["{n} entries", "{n} mục"],
  ["a text in quotes", "chữ trong dấu ngoặc kép"],
  ["a whole number", "số nguyên"],
  ["a number", "số"],
  ["true or false", "true hoặc false"],
  ["a list in [ ]", "danh sách trong [ ]"],
  ["a group in { }", "nhóm trong { }"],
  ["text like {pattern}", "chữ theo mẫu {pattern}"],
  ['a short name of a-z, 0-9 and -, such as "khuyenhochcm"', 'tên ngắn gồm a-z, 0-9 và -, ví dụ "khuyenhochcm"'],
  [
    'a short name of letters a-z, digits, - and _, such as "hosts"',
    'tên ngắn gồm chữ a-z, chữ số, - và _, ví dụ "hosts"',
  ],
  ["an address that begins with http:// or https://", "địa chỉ bắt đầu bằng http:// hoặc https://"],
  ["a path that begins with /, such as /index.php/news/", "đường dẫn bắt đầu bằng /, ví dụ /index.php/news/"],
  [
    "a host name without http:// and path, such as www.example.org",
    "tên máy chủ không có http:// và đường dẫn, ví dụ www.example.org",
  ],
  ['a language code of two letters, such as "vi"', 'mã ngôn ngữ hai chữ cái, ví dụ "vi"'],
  [
    "an address or a network, such as 192.168.1.10 or 10.0.0.0/8",
    "địa chỉ hoặc dải mạng, ví dụ 192.168.1.10 hoặc 10.0.0.0/8",
  ],
  ["an e-mail address or a web page, without blanks", "địa chỉ thư điện tử hoặc trang web, không có khoảng trống"],
  ["the file is empty: see `thidua init`", "tệp trống: xem `thidua init`"],
  ["{name} is another site's name: choose another", "{name} đã là tên của trang web khác: hãy chọn tên khác"],
  ["{name} is another pattern's name: choose another", "{name} đã là tên của mẫu khác: hãy chọn tên khác"],
  ["is no address: check its spelling", "không phải địa chỉ: hãy xem lại cách viết"],
  [
    "is no address and no network: write 192.168.1.10 or 10.0.0.0/8",
    "không phải địa chỉ hay dải mạng: hãy viết như 192.168.1.10 hoặc 10.0.0.0/8",
  ],
  [
    "brackets stand more than {n} deep here: nothing that can be read is so deep",
    "ngoặc lồng nhau quá {n} lớp: không tệp nào đọc được lại sâu như vậy",
  ],
  ["stands here a second time: keep one of the two", "ghi hai lần: hãy giữ lại một"],
  ["{key}: stands here a second time: keep one of the two", "{key}: ghi hai lần: hãy giữ lại một"],
  [
    "is no JSON here ({words}): look for a missing comma, quote or bracket",
    "chỗ này không phải JSON ({words}): xem có thiếu dấu phẩy, dấu ngoặc kép hay dấu ngoặc nào không",
  ],
  ['{config}: "language" names {file}, which {fault}', '{config}: "language" nêu {file}, {fault}'],
  ["does not exist", "không có tệp này"],
  ["cannot be read: {reason}", "không đọc được: {reason}"],
  [
    '{config} names no "contact": a site\'s owner cannot reach you',
    '{config} chưa ghi "contact": chủ trang web không biết liên hệ với ai',
  ],
  [
    '{path} written. Fill in "contact", look through the rest, then: thidua nightly',
    'đã ghi {path}. Hãy điền "contact", xem lại các mục khác, rồi chạy: thidua nightly',
  ],
];

const looking: readonly Line[] = [
  ["not found: {what}", "không tìm thấy: {what}"],
  ["{n} requests.", "{n} lượt truy cập."],
  [
    "The pages name no content management system that is known: read as a plain site.",
    "Các trang không cho biết dùng phần mềm nào đã biết: sẽ đọc như trang web thường.",
  ],
  [
    "Module of news: {names}; addresses leave its name out. Language: {languages}.",
    "Module tin tức: {names}; địa chỉ không ghi tên module. Ngôn ngữ: {languages}.",
  ],
  ["Module of news: {names}. Language: {languages}.", "Module tin tức: {names}. Ngôn ngữ: {languages}."],
  ["robots.txt asks for {n} seconds between requests.", "robots.txt yêu cầu nghỉ {n} giây giữa hai lượt truy cập."],
  ["The site is slow: an answer took {n} seconds.", "Trang web chậm: một lần trả lời mất {n} giây."],
  [
    'No page was found that lists articles: look at the site in a browser and put the address of such a page under "start".',
    'Không thấy trang nào liệt kê bài: hãy mở trang web bằng trình duyệt và ghi địa chỉ một trang như thế vào "start".',
  ],
  ["{address} leads to {other}.", "{address} dẫn tới {other}."],
  ["{address} does not answer, {other} does.", "{address} không trả lời, {other} thì có."],
  [
    "{address} cannot be had: {reason}; it leads to another site: try {other}",
    "không lấy được {address}: {reason}; địa chỉ dẫn sang trang web khác: hãy thử {other}",
  ],
  ["{address} cannot be had: {reason}", "không lấy được {address}: {reason}"],
  [
    "The sitemap {address} that robots.txt names leads to no article.",
    "Sơ đồ trang {address} nêu trong robots.txt không dẫn tới bài nào.",
  ],
  [
    "The feeds that the home page names lead to no article.",
    "Các nguồn tin (RSS) nêu trên trang chủ không dẫn tới bài nào.",
  ],
  ["Sitemap {address}.", "Sơ đồ trang {address}."],
  ["Feed {address} with {n} articles.", "Nguồn tin (RSS) {address} có {n} bài."],
  [
    "{address} leads to {n} articles and {categories} categories.",
    "{address} dẫn tới {n} bài và {categories} chuyên mục.",
  ],
  ["{address} leads to {n} articles.", "{address} dẫn tới {n} bài."],
  ["{address} lists {n} articles and goes on at {next}.", "{address} liệt kê {n} bài và còn tiếp ở {next}."],
  ["{address} lists {n} articles.", "{address} liệt kê {n} bài."],
  [
    "{address} wants more than {n} requests to be understood: write the configuration by hand, from `thidua init`",
    "cần hơn {n} lượt truy cập mới hiểu được {address}: hãy tự viết cấu hình, bắt đầu từ `thidua init`",
  ],
];

const requests: readonly Line[] = [
  ["The server answered with status {status}.", "Máy chủ trả lời với mã {status}."],
  ["The server asks to wait: {said}.", "Máy chủ yêu cầu chờ: {said}."],
  ["The encoding {name} is not known.", "Không biết kiểu nén {name}."],
  ["The body is longer than {n} bytes.", "Nội dung dài quá {n} byte."],
  ["The body is announced as longer than {n} bytes.", "Nội dung được báo là dài quá {n} byte."],
  ["robots.txt of {host} forbids this page.", "robots.txt của {host} không cho đọc trang này."],
  [
    "robots.txt is longer than {n} bytes; the rest is not read.",
    "robots.txt dài quá {n} byte; phần còn lại không được đọc.",
  ],
  [
    "robots.txt could not be read, so nothing is fetched from there in this run.",
    "không đọc được robots.txt, nên lượt này không tải gì từ đó.",
  ],
  [
    "robots.txt could not be read, so nothing is fetched from there in this run. {reason}",
    "không đọc được robots.txt, nên lượt này không tải gì từ đó. {reason}",
  ],
  [
    "The host is at an address that is not public, and the configuration does not allow it ({code}).",
    "Máy chủ ở địa chỉ nội bộ mà cấu hình không cho phép ({code}).",
  ],
  ["The host's name was not found ({code}).", "Không tìm thấy tên máy chủ ({code})."],
  ["No way leads to the host ({code}).", "Không có đường mạng đến máy chủ ({code})."],
  [
    "There is no network, or no name server (DNS) answers: connect this machine, then run this again.",
    "Máy không có mạng, hoặc máy chủ tên miền (DNS) không trả lời: hãy nối mạng rồi chạy lại lệnh này.",
  ],
  [
    "there is no network, or no name server (DNS) answers: nothing was asked for and all that is stored stays as it is; connect this machine, then run this again",
    "máy không có mạng, hoặc máy chủ tên miền (DNS) không trả lời: chưa tải gì, những gì đã lưu giữ nguyên; hãy nối mạng rồi chạy lại lệnh này",
  ],
  ["The server cut the connection ({code}).", "Máy chủ ngắt kết nối ({code})."],
  ["The body ends before its end ({code}).", "Nội dung bị ngắt giữa chừng ({code})."],
  ["The body can't be decompressed ({code}).", "Không giải nén được nội dung ({code})."],
  ["No connection was made in time ({code}).", "Không kết nối được kịp thời gian ({code})."],
  ["The network or the server's answer failed ({code}).", "Mạng hoặc câu trả lời của máy chủ có lỗi ({code})."],
  ["The answer was not complete within {n} ms.", "Sau {n} ms câu trả lời vẫn chưa trọn vẹn."],
  ["No answer came within {n} ms.", "Sau {n} ms vẫn không có câu trả lời."],
  ["The body stood still within {n} ms.", "Nội dung ngừng lại trong {n} ms."],
  ["The site answers with a message of error: {said}.", "Trang web trả về thông báo lỗi: {said}."],
  ["The redirect names no address.", "Chuyển hướng không nêu địa chỉ."],
  ["The redirects come back to {address}.", "Các lần chuyển hướng quay lại {address}."],
  ["More than {n} redirects.", "Chuyển hướng hơn {n} lần."],
  [
    "{host} asks to be left alone for {n} s; the next run tries again.",
    "{host} yêu cầu ngừng truy cập {n} giây; lượt sau sẽ thử lại.",
  ],
  ["The run was stopped before this request.", "Lượt chạy bị dừng trước lượt truy cập này."],
  [
    '{host} is no host of the site {site}; if it has moved there, name it under "hosts"',
    '{host} không phải máy chủ của trang web {site}; nếu trang web đã chuyển sang đó, hãy ghi vào "hosts"',
  ],
  [
    "{address} is under none of the paths allowed for {site}",
    "{address} không nằm dưới đường dẫn nào được phép của {site}",
  ],
  ["leads to {address} now", "nay dẫn tới {address}"],
  ["The site answers with a page instead of the file.", "Trang web trả về một trang thay cho tệp."],
  ["The site says that the page is gone: {said}.", "Trang web báo bài không còn: {said}."],
  ["The site asks to wait: {said}.", "Trang web yêu cầu chờ: {said}."],
  ["The site asks for a login or a proof: {said}.", "Trang web đòi đăng nhập hoặc xác minh: {said}."],
  ["The page has no content.", "Trang không có nội dung."],
  ["Address refused: {reason}.", "Không nhận địa chỉ này: {reason}."],
  ["{n} characters, at most {most} are taken", "dài {n} ký tự, nhiều nhất chỉ nhận {most}"],
  ["it holds a control character", "có ký tự điều khiển"],
  ["it holds an encoded control character", "có ký tự điều khiển bị mã hóa"],
  ["{written} is no address", "{written} không phải địa chỉ"],
  ["the scheme {scheme} is neither http nor https", "giao thức {scheme} không phải http hay https"],
  ["it holds a user name or a password", "có tên người dùng hoặc mật khẩu"],
  ["its path climbs above the site's root", "đường dẫn vượt lên trên gốc của trang web"],
  ["more than {n} characters once encoded", "dài quá {n} ký tự sau khi mã hóa"],
  ["it is no address: check its spelling", "không phải địa chỉ: hãy xem lại cách viết"],
  ["the server says that it has not changed", "máy chủ báo trang không đổi"],
  ["it leads to another site: {reason}", "địa chỉ dẫn sang trang web khác: {reason}"],
  [
    '{reason} Name it under "allowAddresses" in a configuration and pass that with --config.',
    '{reason} Hãy ghi địa chỉ đó vào "allowAddresses" trong cấu hình rồi nêu sau --config.',
  ],
];

const told: readonly Line[] = [
  [
    "{url} used to have {facts} and has none: look at the page",
    "{url} trước có {facts}, nay không có gì: hãy xem lại trang",
  ],
  ["1 fact", "1 thông tin"],
  ["{n} facts", "{n} thông tin"],
  [
    "{field} fell from {was} to {now} over the changed pages: has the site's layout changed?",
    "{field} giảm từ {was} xuống {now} trên các trang đã đổi: có phải trang web đã đổi giao diện?",
  ],
  [
    "{site}: 1 page is held back, the last good records stand: {url}: {why}. Look at it in a browser; if the site is right, `thidua retry --accept` lets the change through, as does another day that finds the same|{site}: {n} pages are held back, the last good records stand: {url}: {why}. Look at it in a browser; if the site is right, `thidua retry --accept` lets the change through, as does another day that finds the same",
    "{site}: có trang bị giữ lại, bản ghi tốt gần nhất vẫn được dùng: {url}: {why}. Hãy xem trang bằng trình duyệt; nếu trang web đúng thì `thidua retry --accept` sẽ cho qua, hoặc ngày khác đọc vẫn thấy như vậy",
  ],
  ["it had {facts} and has none", "trước có {facts}, nay không có gì"],
  ["it had {facts} and has {n}", "trước có {facts}, nay chỉ còn {n}"],
  ["of {was} characters {n} are left", "{was} ký tự nay chỉ còn {n}"],
  [
    "{n} of {tried} pages are gone at once: has the site moved? `thidua init <address>` looks at it anew",
    "{n} trên {tried} trang cùng mất một lúc: có phải trang web đã chuyển chỗ? `thidua init <địa chỉ>` sẽ xem lại từ đầu",
  ],
  [
    '{n} of {tried} pages are not asked for: robots.txt, "allow" or redirects out of the site forbid them; compare the configuration with the site',
    '{n} trên {tried} trang không được truy cập: robots.txt, "allow" hoặc chuyển hướng ra ngoài không cho phép; hãy so cấu hình với trang web',
  ],
  [
    "{n} of {tried} pages say at once that they are gone, or lead elsewhere: has the site moved? The next run that hears it too believes it",
    "{n} trên {tried} trang cùng báo không còn hoặc dẫn đi nơi khác: có phải trang web đã chuyển chỗ? Nếu lượt sau vẫn vậy thì sẽ coi là đúng",
  ],
  [
    "{n} pages have one and the same text: the site answers with it instead of the pages; what is known stays as it is",
    "{n} trang có cùng một nội dung: trang web trả về nội dung đó thay cho các trang; những gì đã biết vẫn giữ nguyên",
  ],
  [
    "{n} addresses of {site} have one and the same text: the site answers with it instead of the page",
    "{n} địa chỉ của {site} có cùng một nội dung: trang web trả về nội dung đó thay cho trang",
  ],
  [
    "{site}: {pages} new pages have {n} {field}, about {expected} were to be expected: has the site's layout changed?",
    "{site}: {pages} trang mới có {n} {field}, đáng lẽ khoảng {expected}: có phải trang web đã đổi giao diện?",
  ],
  [
    '{site}: further {kind}s wait for the next run: this one has spent its share of requests on them. If the site is no larger than before, it names lists without end: look at those that wait, and narrow "allow"',
    '{site}: còn những trang ({kind}) phải đợi lượt sau: lượt này đã dùng hết số lượt truy cập dành cho chúng. Nếu trang web không lớn hơn trước thì có danh sách kéo dài vô tận: hãy xem những trang đang đợi và thu hẹp "allow"',
  ],
  ["{url} is a start page and cannot be had: {reason}", "{url} là trang bắt đầu mà không lấy được: {reason}"],
  [
    "{site}: {n} pages in a row could not be had, the last: {reason}; what is known stays as it is, the next run tries again",
    "{site}: {n} trang liền nhau không lấy được, trang cuối: {reason}; những gì đã biết vẫn giữ nguyên, lượt sau sẽ thử lại",
  ],
  [
    "{site}: no article was found on any start page, feed or sitemap: `thidua init <address>` looks at the site and writes a configuration that fits it",
    "{site}: không thấy bài nào trên trang bắt đầu, nguồn tin hay sơ đồ trang: `thidua init <địa chỉ>` sẽ xem trang web và viết cấu hình phù hợp",
  ],
  [
    '{site}: {n} articles are new and none of the {known} known ones is listed any more: have all addresses changed? Compare "newsModules", "layout" and "name" with the site',
    '{site}: {n} bài là mới và không bài nào trong {known} bài đã biết còn được liệt kê: có phải mọi địa chỉ đã đổi? Hãy so "newsModules", "layout" và "name" với trang web',
  ],
  [
    "{site}: {n} of {all} lists have no article any more: has the site's layout changed?",
    "{site}: {n} trên {all} danh sách không còn bài nào: có phải trang web đã đổi giao diện?",
  ],
  ["{url} is not asked for: {reason}", "không truy cập {url}: {reason}"],
  [
    '{site}: more than {n} pages wait, so that what is found further is not noted until there are fewer: is "allow" too wide?',
    '{site}: hơn {n} trang đang đợi, nên trang tìm thấy thêm chưa được ghi cho đến khi bớt đi: "allow" có rộng quá không?',
  ],
  ["{url} names {what}: look at it in a browser", "{url} nêu {what}: hãy xem bằng trình duyệt"],
  ["{n} {what}, of which {most} are followed", "{n} {what}, chỉ theo {most}"],
  ["sitemaps {n} levels below the first, which are not followed", "sơ đồ trang sâu quá {n} cấp, không theo tiếp"],
  [
    "{url} lists no article, it used to list {n}: look at it in a browser; if the site has changed, `thidua init <address>` finds its lists anew",
    "{url} không liệt kê bài nào, trước có {n}: hãy xem bằng trình duyệt; nếu trang web đã đổi, `thidua init <địa chỉ>` sẽ tìm lại các danh sách",
  ],
  [
    "{url} leads to no article: {why}; `thidua init <address>` writes a configuration that fits the site",
    "{url} không dẫn tới bài nào: {why}; `thidua init <địa chỉ>` sẽ viết cấu hình phù hợp với trang web",
  ],
  [
    'none of the {n} pages that it names counts as an article by "newsModules" and "allow"',
    'không trang nào trong {n} trang nêu ở đó là bài theo "newsModules" và "allow"',
  ],
  ["it names none", "không nêu trang nào"],
  ["{url} is held back: {why}", "{url} bị giữ lại: {why}"],
];

const summaries: readonly Line[] = [
  ["{command}: run {id}, continued", "{command}: lượt {id}, làm tiếp"],
  ["{command}: run {id}", "{command}: lượt {id}"],
  ["set aside: {message}", "để riêng: {message}"],
  ["failed: {url}: {message}", "không lấy được: {url}: {message}"],
  ["refused: {url}: {message}", "không truy cập: {url}: {message}"],
  ["warning: {message}", "cảnh báo: {message}"],
  ["pages: {counts}", "trang: {counts}"],
  ...["new:mới", "changed:đổi", "gone:mất", "back:có lại", "refused:không truy cập", "waiting:đang đợi"].flatMap(
    (pair): Line[] => {
      const [english, vietnamese] = pair.split(":");
      return [
        [`{n} ${english}, {others}`, `{n} ${vietnamese}, {others}`],
        [`{n} ${english}`, `{n} ${vietnamese}`],
      ];
    },
  ),
  ["{n} failed, {others}", "{n} lỗi, {others}"],
  ["{n} set aside, {others}", "{n} để riêng, {others}"],
  ["{n} set aside", "{n} để riêng"],
  ["{n} held back, {others}", "{n} bị giữ lại, {others}"],
  ["{n} held back", "{n} bị giữ lại"],
  ["no record changed", "không bản ghi nào đổi"],
  [
    "facts: {added} added, {removed} removed, {changed} changed",
    "thông tin: thêm {added}, bỏ {removed}, đổi {changed}",
  ],
  [
    "requests: {n}, {bodies} with a body ({size}), {same} not modified",
    "lượt truy cập: {n}, {bodies} có nội dung ({size}), {same} không đổi",
  ],
  [
    "files that articles offer: {n} stored, {failed} could not be had",
    "tệp kèm theo bài: lưu {n}, {failed} không lấy được",
  ],
  ["files that articles offer: {n} stored", "tệp kèm theo bài: lưu {n}"],
  ["lists that could not be had: {n}", "danh sách không lấy được: {n}"],
  ["no longer so: {message}", "nay đã hết: {message}"],
  ["still so: {message} (and {n} more: `thidua status`)", "vẫn còn: {message} (và {n} điều nữa: `thidua status`)"],
  ["still so: {message}", "vẫn còn: {message}"],
  ["still so", "vẫn còn"],
  ["alarm: {message}", "báo động: {message}"],
  [
    "{n} bodies, {size} ({packed} compressed), {versions} versions, {fetches} fetches",
    "{n} nội dung, {size} (nén còn {packed}), {versions} phiên bản, {fetches} lượt tải",
  ],
  ["runs, the newest first", "các lượt chạy, mới nhất trước"],
  ["{id}  {time}Z  {command}  {said}", "{id}  {time}Z  {command}  {said}"],
  ["going on, process {pid}", "đang chạy, tiến trình {pid}"],
  ["cut off: the next run goes on", "bị ngắt: lượt sau làm tiếp"],
  ["given up for another command", "bỏ dở vì lệnh khác"],
  ["nothing new", "không có gì mới"],
  ["{counts}, 1 alarm|{counts}, {n} alarms", "{counts}, có báo động"],
  ["1 alarm|{n} alarms", "có báo động"],
  ["set aside (`thidua retry` reads them again)", "để riêng (`thidua retry` sẽ đọc lại)"],
  ["{message} [{version}, once]", "{message} [{version}, một lần]"],
  ["{message} [{version}, {n} times]", "{message} [{version}, {n} lần]"],
  ["… {n} more: --json lists them all", "… còn {n} nữa: --json liệt kê tất cả"],
  [
    "held back: the last good record stands (`thidua retry --accept` lets these through)",
    "bị giữ lại: bản ghi tốt gần nhất vẫn được dùng (`thidua retry --accept` cho những trang này qua)",
  ],
  ["{url}: {why} [since {day}]", "{url}: {why} [từ {day}]"],
];

const stores: readonly Line[] = [
  [
    "{path}: the disk is full: make room and run again, it goes on where it stopped",
    "{path}: đĩa đầy: hãy dọn chỗ rồi chạy lại, sẽ làm tiếp từ chỗ dừng",
  ],
  [
    "{path} cannot be written: it and its folder must be writable by this user, on a disk that is not read-only",
    "không ghi được {path}: tệp và thư mục chứa nó phải cho người dùng này ghi, trên đĩa không bị khóa ghi",
  ],
  [
    "{path} is no SQLite database, or its beginning is damaged: name another file, or bring back a copy",
    "{path} không phải cơ sở dữ liệu SQLite, hoặc bị hỏng phần đầu: hãy nêu tệp khác, hoặc lấy lại bản sao",
  ],
  [
    "{path} is damaged ({reason}): bring back a backup, or recover it with sqlite3's .recover",
    "{path} bị hỏng ({reason}): hãy lấy lại bản sao lưu, hoặc cứu bằng .recover của sqlite3",
  ],
  [
    "{path} is damaged (what it holds of a page is no JSON): bring back a backup, or read its pages again with thidua extract --from-store",
    "{path} bị hỏng (phần giữ về một trang không phải JSON): hãy lấy lại bản sao lưu, hoặc đọc lại các trang bằng thidua extract --from-store",
  ],
  [
    "{path} cannot be read or written: look after the disk it is on",
    "không đọc hoặc ghi được {path}: hãy xem lại ổ đĩa chứa tệp",
  ],
  [
    "{path} is held by another program for too long: close what has it open",
    "{path} bị chương trình khác giữ quá lâu: hãy đóng chương trình đó",
  ],
  ["another run works on {path}: wait for its end", "một lượt khác đang chạy trên {path}: hãy đợi xong"],
  [
    "another run works on {path} (thidua {command}, process {pid} on {host}, since {time}): wait for its end",
    "một lượt khác đang chạy trên {path} (thidua {command}, tiến trình {pid} ở máy {host}, từ {time}): hãy đợi xong",
  ],
  [
    "{path} does not exist: `thidua nightly` or `thidua crawl` makes it",
    "chưa có {path}: `thidua nightly` hoặc `thidua crawl` sẽ tạo",
  ],
  [
    '{path} is a folder: name a file in it with "store" in the configuration',
    '{path} là thư mục: hãy nêu một tệp trong đó ở "store" trong cấu hình',
  ],
  [
    '{path} does not exist: make the folder, or name another "store" in the configuration',
    'chưa có {path}: hãy tạo thư mục, hoặc nêu "store" khác trong cấu hình',
  ],
  [
    '{path} is no store of thidua: name another file with "store" in the configuration',
    '{path} không phải kho của thidua: hãy nêu tệp khác ở "store" trong cấu hình',
  ],
  [
    "{path} was written by a newer thidua (store version {version}, this program knows {known}): update the program",
    "{path} do bản thidua mới hơn ghi (kho phiên bản {version}, bản này chỉ biết {known}): hãy cập nhật chương trình",
  ],
  [
    "{path} was made by an older thidua: the next run brings it up to date",
    "{path} do bản thidua cũ tạo: lượt chạy sau sẽ nâng cấp",
  ],
  ["{folder} cannot be written ({reason}): {mend}", "không ghi được {folder} ({reason}): {mend}"],
  [
    "{path} is on a read-only disk: name another folder with {option}",
    "{path} nằm trên đĩa bị khóa ghi: hãy nêu thư mục khác sau {option}",
  ],
  [
    "{path} cannot be used as output folder ({reason}): name another with {option}",
    "không dùng được {path} làm thư mục kết quả ({reason}): hãy nêu thư mục khác sau {option}",
  ],
];

export const runLines: readonly Line[] = [...configuration, ...looking, ...requests, ...told, ...summaries, ...stores];
