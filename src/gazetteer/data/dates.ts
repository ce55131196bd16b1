/** Words that dates are made of, and words around figures that show a date or something else. */

/** The nouns that dates are built with; figures stand beside them. */
export const DAY = "ngày";
export const MONTH = "tháng";
export const YEAR = "năm";
export const SEASON = "mùa";
export const WEEKDAY = "thứ";
/** `từ 2/3 đến 9/3` */
export const FROM = "từ";
/** `ngày 05/3 (buổi sáng)` */
export const PART_OF_DAY = "buổi";
/** `số 15/KH-HKH` */
export const NUMBER_OF = "số";
/** `năm học 2017-2018` is no calendar year. */
export const SCHOOL = "học";
/** `nửa đầu năm` */
export const HALF = "nửa";
/** `21 Thg 9, 2025`: as a programme writes a month. */
export const MONTH_OF_PROGRAMMES = "thg";

/** `T7/2017` */
export const MONTH_LETTER = "t";

/** Both spellings of a quarter. */
export const QUARTERS = `
quý
quí
`;

/** Sunday, in its two words. */
export const SUNDAY = `
chủ nhật
`;

/** Weekdays from Monday on. */
export const WEEKDAYS = `
thứ hai
thứ ba
thứ tư
thứ năm
thứ sáu
thứ bảy
chủ nhật
`;

/** What stands behind `thứ`. */
export const WEEKDAY_NAMES = `
hai ba tư năm sáu bảy 2 3 4 5 6 7
`;

/** Parts of the day as the record calls them, with their other names. */
export const TIMES_OF_DAY = `
sáng
trưa
chiều
tối = đêm
`;

/** What may stand between a part of the day and its date: `Sáng thứ Bảy, ngày 5/5`. */
export const BETWEEN_TIME_AND_DATE = `
ngày hôm nay qua mai thứ chủ nhật , - : vào lúc cùng hai ba tư năm sáu bảy từ ( các trong
`;

/** `tuần qua`, `vừa rồi` between a part of the day and its date: what goes by, and how. */
export const PASSING = `
tuần vừa
`;
export const PASSED = `
qua rồi trước này
`;

/** What may stand between a date and the part of its day: `ngày 05/3/2018 (buổi sáng)`. */
export const BEFORE_PART_OF_DAY = `
( , vào
`;

/** Days and weeks counted from the day of the page. */
export const RELATIVE_DAYS = `
today = sáng nay | trưa nay | chiều nay | tối nay | đêm nay | hôm nay
yesterday = sáng qua | chiều qua | tối qua | đêm qua | hôm qua
tomorrow = ngày mai
last-week = tuần trước | tuần qua
this-week = tuần này
next-week = tuần tới
same-day = cùng ngày
last-month = tháng trước
this-month = tháng này
next-month = tháng tới
`;

/** Weeks behind a weekday: `thứ Năm tuần trước`. */
export const RELATIVE_WEEKS = `
last-week = tuần trước | tuần qua | tuần rồi
this-week = tuần này
next-week = tuần tới | tuần sau
`;

/** A relative day says when something happened where it opens a clause: what may stand before it. */
export const BEFORE_RELATIVE = `
, . vào ( - : “ " sáng chiều trưa tối trong đến · • * +
`;

/** Behind these words figures are a date, whatever else they could be. */
export const STRONG_CUES = `
ngày sáng trưa chiều tối đêm hôm mùng mồng
`;

/** Behind these words figures may be a date or a share: `từ 2/3`, `đến 9/10`, `dự kiến 17/5`, `chậm nhất 30/9`. */
export const WEAK_CUES = `
từ đến tới trước sau hết kiến hẹn nhất dịp
`;

/** `mỗi ngày 2/3 số học sinh`: a day that is every day. */
export const DISTRIBUTIVES = `
mỗi hàng hằng một từng cả
`;

/** `sáng nay (5/3)`, `hôm qua 5/3` */
export const NEAR_DAYS = `
nay qua mai
`;

/** `Ba ngày sau (14/7)`, `hôm trước, 16/7`: how far away, and which way. */
export const DISTANCES = `
ngày hôm tuần bữa
`;
export const LATER = "sau";
export const EARLIER = "trước";

/** Nouns whose number stands before a date: `Quận 3 tháng 5/2018`, `lần 2 tháng 6/2018`, `số 5/3`. */
export const NUMBERED_NOUNS = `
lần quận phường cụm khối số đợt kỳ khóa tổ lớp quý hạng q p ấp thôn điều khu quyển tập hẻm ngõ kiệt
`;

/** What bears a day's name: `đường 3 Tháng 2`, `Cách mạng Tháng Tám`, `Quảng trường 2/4`. */
export const NAMED_AFTER_DAYS = `
đường phố mạng trường viên viện giải cầu chợ rạp hiệu thưởng hồ
`;

/** Counted things: `12/12 quận`, `9/10 điểm` are ratios, whatever stands before them. */
export const COUNTED_AFTER_RATIO = `
điểm quận huyện phường xã đơn tỉnh lớp học hội chi tổ trường % em suất hộ cụm khối thôn ấp khu giáo cán người triệu
nghìn đồng câu tiêu
`;

/** Words that go on behind a date after a weak cue; any other word is counted by a share. */
export const AFTER_WEAK_DATE = `
đến tới các tại sẽ đã năm này vừa và là có do ở phải để lúc trong về ngày tháng của theo nhân dịp bằng qua
`;

/** Words that a holiday's name stands behind: `chào mừng ngày thành lập Công đoàn Việt Nam 28.7`. */
export const CELEBRATING = `
niệm mừng nhân dịp lễ thống ngày
`;

/** `mỗi tháng một bữa`: what makes a month one of many. */
export const EVERY_MONTH = `
mỗi hàng hằng từng một mấy vài suốt
`;

/** What is counted by the month, not named by it: `tháng 2 lần`. */
export const COUNTED_BY_MONTH = `
lần bữa kỳ buổi suất bài lượt cuộc ngày đồng triệu trăm nghìn ngàn phần việc đợt số tuần kg ký giờ tiết ca chuyến con cái
chục phiên
`;

/** A month in small words is named where one of these stands before or behind it: `trong tháng ba`, `tháng ba này`. */
export const BEFORE_MONTH_WORD = `
trong vào đầu cuối giữa từ đến tới sang hết trước sau hồi
`;
export const AFTER_MONTH_WORD = `
này tới vừa sau trước qua năm đến và nay
`;

/** Words between `ngày` and its figure, or instead of it. */
export const BEFORE_DAY = `
ngày mùng mồng hôm
`;

/** What joins two dates: the end of a span, or another date. */
export const DATE_JOINERS = `
to = đến | tới | đến hết | tới hết | cho đến | - | → | ->
and = và | , | &
`;
/** Behind these two whole dates are joined; a comma lists them. */
export const AND = `
và &
`;

/** What opens a date behind `từ`. */
export const AFTER_FROM = `
ngày tháng thứ mùng
`;

/** `ngày 2/10 hằng năm` */
export const EVERY_YEAR = `
hàng năm
hằng năm
mỗi năm
`;

/** Months in words, with those of the moon's year that have names of their own. */
export const MONTH_WORDS = `
1 = giêng | một
2 = hai
3 = ba
4 = tư | bốn
5 = năm
6 = sáu
7 = bảy
8 = tám
9 = chín
10 = mười
11 = mười một
12 = mười hai | chạp
`;
/** `tháng giêng` is a month in whatever case it stands. */
export const FIRST_MONTH = "giêng";
export const LAST_MONTH = "chạp";
/** `tháng tư`, which could be a year in words: `tháng năm 2018`. */
export const FIFTH_MONTH = 5;

/** Numbers of months in words: `sáu tháng đầu năm`. */
export const MONTH_COUNTS = `
3 = ba
4 = bốn
6 = sáu
8 = tám
9 = chín
`;

/** Which part of a year: `6 tháng đầu năm`. */
export const PARTS_OF_YEAR = `
first = đầu
last = cuối
`;

/** Seasons by their place in the year. */
export const SEASONS = `
1 = xuân
2 = hè | hạ
3 = thu
4 = đông
`;

/** Stems and branches of the sixty-year round: `Giáp Thìn`. */
export const STEMS = `
giáp ất bính đinh mậu kỷ kỉ canh tân nhâm quý quí
`;
export const BRANCHES = `
tý tí sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi
`;

/** The moon's calendar and the sun's, by name. */
export const LUNAR_CALENDAR = `
âm lịch
âl
`;
/** The same as two letters, which are a word of capitals only. */
export const LUNAR_LETTERS = "al";
export const SOLAR_CALENDAR = `
dương lịch
`;

export const FULL_MOON = "rằm";
/** The first ten days of a moon, and its middle. */
export const LUNAR_DAYS = `
mùng mồng rằm
`;
/** `ngày 24/10, nhằm ngày 22/9 âm lịch` */
export const SAME_DAY = `
nhằm tức nhầm
`;
/** What may stand between those words and the day. */
export const BEFORE_LUNAR_DAY = `
ngày là mùng mồng
`;
/** The kings' day is the tenth of this month, told by the moon. */
export const KINGS_MONTH = `
3 03 ba
`;

/** First words of dates that begin with a word. */
export const DATE_STARTS = `
từ ngày tháng quý quí mùa nửa ba bốn sáu tám chín sáng trưa chiều tối đêm hôm tuần cùng rằm thứ chủ t
`;
