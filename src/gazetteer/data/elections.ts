/** How an office is said to be taken up, word by word: `được đại hội tín nhiệm bầu giữ chức`, `chuyển sang làm`. */

/** After `được`, in any order: what is done to whoever gets the office. */
export const ELECTED = `
bầu cử tái tín nhiệm đề phân công bổ tiếp tục giao hiệp thương chọn chỉ định điều động luân chuyển về bạt thống nhất suy tôn
`;

/** One of them must stand there. */
export const ELECTING = `
bầu cử bổ phân giao chọn chỉ điều bạt tín suy hiệp luân tái
`;

/** Leads over to the office: `giữ chức vụ`, `đảm nhận vai trò`, `giữ trọng trách`. */
export const TAKEN = `
làm giữ chức vụ danh nhiệm vị trí vai trò đảm nhận là trọng trách cương vào
`;

/** An office is given up: whoever held it is a former holder. */
export const GIVEN_UP = `
thôi
miễn nhiệm
bãi nhiệm
`;
/** `bổ nhiệm chức danh Chủ tịch đối với ông A`: who gets the office stands behind it. */
export const APPOINTED = `
đối với
cho
`;

/** First words of how an office is taken: `passive`, `again` before another of them, or by themselves. */
export const ELECTION_VERBS = `
passive = được
again = tiếp tục
takes = tái cử | tái đắc cử | đắc cử | trúng cử | giữ | làm | tiếp tục đảm nhận | tiếp tục đảm nhiệm | chuyển sang làm | chuyển về làm | chuyển qua làm
`;

/** A name before them holds or organises nothing in the sentence: it is a place, a guest, an owner. */
export const NOT_THE_HOLDER_AFTER = `
tại
ở
với
của
cùng
từ
về
thăm
đến
tới
cho
dự
sở
trường
phòng
`;

/** `do Hội Khuyến học Quận 8 tổ chức` */
export const AGENT_MARKS = `
do
được
`;

/** What a table of a committee is led in by. */
export const COMMITTEE_LISTS = `
ban chấp hành
bch
ban thường vụ
ban thường trực
thường trực hội
ban kiểm tra
ban vận động
`;
