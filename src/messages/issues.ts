/** What issues of a record say: the English of the code that finds them, and the Vietnamese of the same. */
import { type Line, type Translator, translator } from "./phrasebook.js";

export const issues: readonly Line[] = [
  // Consistency
  ["{unit} is no member of the cluster", "{unit} không phải là thành viên của cụm"],
  ["{points} points are more than the maximum of {max}", "{points} điểm vượt quá mức tối đa là {max}"],
  [
    "the meeting's date lies in {dated}, the report speaks of {year}",
    "hội nghị họp năm {dated}, nhưng báo cáo nói về năm {year}",
  ],
  ["{text} lies before the meeting of {day}", "{text} lại trước ngày họp {day}"],
  [
    "the meeting of {day} lies after the page's day, {published}",
    "ngày họp {day} lại sau ngày đăng trang, {published}",
  ],
  [
    "the meeting of {day} lies a year before the page's day, {published}",
    "ngày họp {day} trước ngày đăng trang, {published}, đến một năm",
  ],
  ["{unit} is a member of two clusters", "{unit} là thành viên của hai cụm"],
  ["the cluster's heading has nothing under it", "dưới tiêu đề của cụm không có nội dung nào"],
  ["{a} and {b} may be one person", "{a} và {b} có thể là một người"],
  ["{a} and {b} hold the same office and may be one person", "{a} và {b} giữ cùng một chức vụ, có thể là một người"],
  ["{name} is {title} and {other} of {organisation}", "{name} vừa là {title} vừa là {other} của {organisation}"],
  ["{a} and {b} hold one office", "{a} và {b} cùng giữ một chức vụ"],
  // Reading
  ["{text} has lost letters and is read as {name}", "“{text}” bị mất chữ, được đọc là {name}"],
  ["{text} is no day of the calendar", "{text} không phải là ngày có thật"],
  ["nothing tells the year of {text}", "không có gì cho biết năm của {text}"],
  ["nothing was read from this page", "không đọc được dữ liệu nào từ trang này"],
  ["a value was left out: it {reason}", "đã bỏ một giá trị không hợp lệ ({reason})"],
  [
    "the page is not read: it takes more than {most} steps, as no article does",
    "không đọc trang này: cần hơn {most} bước, không bài viết nào cần nhiều như vậy",
  ],
  [
    "the page is not read: its text has more than {most} characters",
    "không đọc trang này: văn bản có hơn {most} ký tự",
  ],
  ["the page is not read: it has more than {most} elements", "không đọc trang này: trang có hơn {most} phần tử HTML"],
  [
    "the page is not read: it holds more than {most} names, dates and points",
    "không đọc trang này: có hơn {most} tên, ngày và điểm",
  ],
  [
    "the page is not read: more than {most} values would be read from it",
    "không đọc trang này: sẽ có hơn {most} giá trị đọc được",
  ],
  [
    "the page is not read: its values would quote more than {most} characters of it",
    "không đọc trang này: các giá trị sẽ trích dẫn hơn {most} ký tự",
  ],
  ["the text is not Vietnamese: nothing was read from it", "văn bản không phải tiếng Việt nên không đọc gì"],
  [
    "No article was found on the page (layout “{layout}”). If a browser shows one, save the page from there, or pass its text.",
    "Không thấy nội dung bài viết trên trang (bố cục “{layout}”). Nếu mở trang vẫn thấy bài viết, hãy lưu lại trang, hoặc chép bài viết vào một tệp văn bản rồi dùng tệp đó.",
  ],
  [
    "The article is pictures without text: nothing can be read from it.",
    "Bài viết chỉ có hình ảnh, không có chữ nên không đọc được gì.",
  ],
  [
    "The HTML ends before its article does: text may be missing. Fetch the page again.",
    "Trang bị cắt cụt giữa bài, có thể thiếu nội dung. Hãy tải hoặc lưu lại trang.",
  ],
  [
    "The input is empty, or holds nothing but blanks. Fetch or save the page again.",
    "Tệp trống, hoặc chỉ có khoảng trống. Hãy tải hoặc lưu lại trang.",
  ],
  ["The input is {kind}, not a page. {mend}", "Tệp này là {kind}, không phải trang web. {mend}"],
  [
    "{what}, which it does not declare; compare a few names with the original.",
    "{what}, dù trang không ghi bảng mã; hãy so vài tên với bản gốc.",
  ],
  ["The page was read as {encoding} letters within {outer}", "Trang được đọc theo bảng mã {encoding} trong {outer}"],
  ["The page was read as {encoding}", "Trang được đọc theo bảng mã {encoding}"],
  [
    "Parts of the page were read as {encoding} letters within {outer}",
    "Một phần trang được đọc theo bảng mã {encoding} trong {outer}",
  ],
  ["Parts of the page were read as {encoding}", "Một phần trang được đọc theo bảng mã {encoding}"],
  [
    "{n} place could not be decoded and became U+FFFD; fetch the page again if it was cut short.|{n} places could not be decoded and became U+FFFD; fetch the page again if it was cut short.",
    "Có {n} chỗ không giải mã được, hiện thành ký tự �; hãy tải lại nếu trang bị cắt cụt.",
  ],
  [
    "{n} passage repaired: UTF-8 had been read as another encoding and saved again; compare a few names with the original.|{n} passages repaired: UTF-8 had been read as another encoding and saved again; compare a few names with the original.",
    "Đã phục hồi {n} đoạn: UTF-8 bị đọc nhầm bảng mã rồi lưu lại; hãy so vài tên với bản gốc.",
  ],
  [
    "{n} passage repaired: character references had been escaped twice; compare a few names with the original.|{n} passages repaired: character references had been escaped twice; compare a few names with the original.",
    "Đã phục hồi {n} đoạn: ký hiệu HTML bị viết hai lần; hãy so vài tên với bản gốc.",
  ],
  [
    "the patterns take too long on this page: matches of {names} may be missing",
    "các mẫu riêng chạy quá lâu trên trang này: có thể thiếu kết quả của {names}",
  ],
  [
    "sentences of more than {words} words were searched in parts (cuts: {n})",
    "câu dài hơn {words} chữ được tìm theo từng đoạn (số lần cắt: {n})",
  ],
  // Kinds of files that are no pages, and what to do
  ["a PDF", "tệp PDF"],
  ["an old Office document (.doc, .xls)", "tài liệu Office đời cũ (.doc, .xls)"],
  ["an RTF document", "tài liệu RTF"],
  ["a {format} image", "ảnh {format}"],
  ["gzip data", "tệp nén gzip"],
  ["Zstandard data", "tệp nén Zstandard"],
  ["bzip2 data", "tệp nén bzip2"],
  ["a {format} archive", "tệp nén {format}"],
  ["an SQLite database", "cơ sở dữ liệu SQLite"],
  ["a Word document (.docx)", "tài liệu Word (.docx)"],
  ["an Excel workbook (.xlsx)", "bảng tính Excel (.xlsx)"],
  ["a PowerPoint presentation (.pptx)", "bản trình chiếu PowerPoint (.pptx)"],
  ["an OpenDocument file", "tệp OpenDocument"],
  ["an EPUB book", "sách EPUB"],
  ["binary data of an unknown kind", "dữ liệu nhị phân không rõ loại"],
  [
    "Recognize its text (OCR) and pass that, or pass the page that shows it.",
    "Hãy nhận dạng chữ (OCR) rồi dùng văn bản đó, hoặc dùng trang web có ảnh này.",
  ],
  ["Unpack it and pass the pages inside.", "Hãy giải nén rồi dùng các trang bên trong."],
  ["Save it as HTML or plain text and pass that.", "Hãy lưu thành HTML hoặc văn bản thuần rồi dùng tệp đó."],
  [
    "Extract its text (for example with pdftotext) and pass that.",
    "Hãy trích văn bản của tệp (chẳng hạn bằng pdftotext) rồi dùng văn bản đó.",
  ],
  ["Export the pages it holds.", "Hãy xuất các trang có trong đó."],
  ["Pass an HTML page or a plain text.", "Hãy dùng một trang HTML hoặc một văn bản thuần."],
  // Corrections
  ["cannot be read: {reason}", "không đọc được: {reason}"],
  ["correction {id} ({what})", "sửa đổi {id} ({what})"],
  ["{correction} would spoil the record: {reason}; undo it", "{correction} làm hỏng bản ghi: {reason}; hãy hoàn tác"],
  [
    "{correction} was not applied: {reason}; say it anew or undo it with thidua review",
    "{correction} chưa được áp dụng: {reason}; hãy sửa lại hoặc hoàn tác bằng thidua review",
  ],
  [
    "the page has changed since it was corrected: {n} corrections wait for a look in thidua review, {applied} applied",
    "trang đã thay đổi từ khi được sửa: {n} sửa đổi chờ xem lại trong thidua review, {applied} đang dùng",
  ],
  ["its item was not read again", "mục đó không còn được đọc thấy"],
  ["what should hold it was not read", "không còn chỗ chứa giá trị đó"],
  ["another value is read in its place", "ở chỗ đó nay đọc được giá trị khác"],
  ["its quote is not in the text", "đoạn trích không có trong văn bản"],
  ["it holds no value", "không có giá trị nào"],
  ["the record is another than the accepted one", "bản ghi nay khác với bản đã duyệt"],
];

/** @example issueText("vi", "Quận 3 is no member of the cluster"); // "Quận 3 không phải là thành viên của cụm" */
export const issueText: Translator = translator(issues);
