/** Small words by which a clause is read: one kind a table, norms set apart by blanks. */

export const PASSIVES = "được bị";
/** `ông A được Huân chương`: with the object right behind it, it is the verb itself. */
export const GETS = "được";

/** They deny the verb behind them, or make it a mere possibility: `xin rút đăng ký Cờ thi đua`, `đủ tiêu chuẩn tặng Cờ`. */
export const DENIALS = `
không
chưa
rút
đủ tiêu chuẩn
đủ điều kiện
tiêu chuẩn
điều kiện
`;

/** What begins a part of a clause, where a name needs no type before it. */
export const PART_STARTS = ", ; : - ( • + * . ) và riêng là có";

/** `bà A thông báo quận vừa được tặng …`: the speaker's own unit, by its type alone, between such words. */
export const UNITS_AGAIN = "quận huyện phường xã tỉnh";
export const TELLING = ", báo rằng biết ;";
export const GETTING = "vừa đã được vinh cũng";

/** `hồ sơ đề nghị của …`; `kết quả bình xét, …`: the verb before or behind them is a noun. */
export const OWNERSHIP = "của";
export const NOMINALS = "quả qua sau và việc";

/** Behind a counted noun they lead to the names of those counted. */
export const NAMING = ": gồm là (";

export const PLURALS = "các";

/** Right before a verb they make it true: `đã đạt`, `từng đạt`. */
export const FACTS = "đã được dự hạnh từng vừa";
/** Behind a comma or `và` something new begins that has come about: `đăng ký 20 chỉ tiêu, kết quả đã được …`. */
export const OUTCOMES = "đã được vinh kết nay";
export const JOINTS = ", và";
/** `Quận 7 không đăng ký A mà chỉ đăng ký B` */
export const INSTEAD = "mà";

/** Between one who has no verb and the object: `Quận 3: danh hiệu “…”`. */
export const BESIDE = ': - | ( , danh hiệu có với “ " –';

/** Between two objects of one predicate. */
export const COORDINATION = ', và cùng kèm với danh hiệu “ ” "';

/** The sentence goes no further behind an object. */
export const STOPS = "; ! ?";
/** Before the giver that stands behind the object: `Bằng khen của …`, `do … tặng`. */
export const GIVER_MARKS = "của do";
/** Adverbs between one who gets something and the verb. */
export const ADVERBS = "cũng đã đều vinh dự được lần lượt cùng sẽ vừa đồng thời hân hạnh";

/**
 * What leads from an object over to those who get it: `firm` when it can lead to nothing else, `told` when it also says
 * that they have got it.
 */
export const LEADS_OVER = `
firm = cho
loose = trong đó | ( trong đó | ( trong đó có | , trong đó | , trong đó có | trong đó có | : | gồm | là | có | ( | - | đến | tới | tặng | trao
told = thuộc | thuộc về | được trao cho | được tặng cho
`;

/** `…, gồm A và B`: behind a comma the list may still follow. */
export const LIST_WORDS = "gồm bao đó";

/** `cho 5 tập thể, trong đó có A`: some of those who were counted. */
export const AMONG = `
trong đó
gồm
:
là
(
`;

/** `tập thể nhà trường`: the school that was named last. */
export const SCHOOL_AGAIN = `
nhà trường
`;

/** How the name of a school begins. */
export const SCHOOLS = "trường";

/** Before those of the cluster of whom it is not so: `Trừ Quận 5, các đơn vị đều đạt …`. */
export const EXCEPTIONS = `
trừ
trừ ra
ngoại trừ
không kể
không tính
`;

/** What follows those left out: the end of the remark, or the others. */
export const BEFORE_OTHERS = ", ) . ; các tất cả mọi toàn";

/** Each gets what stands at its own place of the list. */
export const RESPECTIVELY = `
lần lượt
theo thứ tự
tương ứng
`;

/** Words before a noun of people or bodies who are not named. */
export const QUANTIFIERS = `
nhiều
một
một số
các
những
`;

/** Before `cả`, `100%`: all units of the cluster. */
export const WHOLES = `
tất cả
toàn bộ
toàn thể
100 %
100 % số
`;
export const EVERY = "cả";
/** Behind `các đơn vị`: all of them. */
export const EACH = "đều cùng";

/** Marks that join the members of a list. */
export const LIST_JOINS = ", ; và cùng với & - + • )";

export const CONJUNCTIONS = "và cùng &";

/** They begin a sentence that says more of what the one before has said. */
export const GOING_ON = `
theo đó
trong đó
cụ thể
đó là
`;

/** Marks between a name and what an item says of it. */
export const PAUSES = ", ; : - .";
export const ENDS = ". ; , /";
/** Behind a noun of units they make it one of people: `các hội viên`. */
export const OF_PEOPLE = "viên";
