/** Which words end the name of a place. */
import { lexicon } from "../../gazetteer/lexicon.js";
import { isCapital, normAt, type Scan } from "../../recognize/scan.js";

const STOPS = new Set(
  "đã tổ diễn do với có nhằm để trong vào dưới sự được cùng từ theo cụm khối hội nghị lúc vừa ngày sáng chiều trưa tối ban tiến là khai nơi đến về ông bà tham ký triển các thành long trọng sẽ khi gồm bao dự hoặc thay mặt báo nhân thực phối đồng chuẩn bắt mở giao tọa họp sinh tiếp vui đối vẫn mà thì rồi kết".split(
    " ",
  ),
);

/** Whether the name of a place ends before token `i`. */
export const stopsPlace = (scan: Scan, i: number, limit: number): boolean =>
  i < limit && STOPS.has(scan.t.norm[i] as string) && !goesOn(scan, i, limit);

/** Stop words that are part of a venue's name: `Thành ủy`, `Ban Chỉ huy`, `Hội Khuyến học`, `Trung tâm Hội nghị`. */
function goesOn(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[i] as string;
  const next = normAt(t, i + 1, limit);
  const before = normAt(t, i - 1, limit);
  if (norm === "khối") return next === "vận" || next === "dân" || next === "phố";
  if (norm === "hội") {
    if (before === "các") return true;
    if (next === "nghị") return before === "tâm" || before === "phòng";
    return next === "trường" || next === "khuyến" || next === "đồng" || isCapital(t, i);
  }
  if (norm === "nghị" && before === "hữu") return true;
  if (norm === "nghị")
    return before === "hội" && (normAt(t, i - 2, limit) === "tâm" || normAt(t, i - 2, limit) === "phòng");
  if (norm === "thành") return next === "phố" || next === "ủy" || next === "đoàn" || next === "hội" || isCapital(t, i);
  if (norm === "ban") return isCapital(t, i) && next !== "tổ";
  if (norm === "tổ") return next !== "chức";
  if (norm === "nhân") return next === "dân" || isCapital(t, i);
  if (norm === "họp" || norm === "giao") return before === "phòng" || next === "dịch" || next === "thông";
  if (norm === "sinh") return next === "hoạt" || next === "viên" || next === "thái";
  // `trụ sở các hội đặc thù`
  if (norm === "các") return before === "sở";
  if (norm === "đồng") return next !== "chí" && next !== "thời";
  if ((norm === "ông" || norm === "bà") && before === "nhà") return true;
  if (norm === "ông" || norm === "bà") return isCapital(t, i) && lexicon.honorificPlaces.longest(t, i, limit) !== null;
  return isCapital(t, i) && norm !== "do" && norm !== "cụm";
}
