import type { Span } from "../types.js";
import type { AwardReading } from "./award.js";
import type { ClusterReading } from "./cluster.js";
import type { DateReading } from "./date.js";
import type { EventReading } from "./event.js";
import type { OrganisationReading } from "./organisation.js";
import type { PersonReading } from "./person.js";
import type { Chain } from "./role-chain.js";
import type { ScoreReading } from "./score.js";
import type { UnitList } from "./unit-list.js";

/** What each type of annotation says. */
export interface AnnotationValues {
  date: { readonly readings: readonly DateReading[]; readonly timeOfDay: TimeOfDay | null };
  /** `sáng nay`, `tuần trước`: days counted from the page's date. */
  relativeDate: { readonly which: string; readonly timeOfDay: TimeOfDay | null };
  /** `31/02/2018`. */
  impossibleDate: null;
  /** `22/9/Giáp Thìn`. */
  lunarDate: null;
  /** `nhiệm kỳ 2016-2021`, `năm học 2017 - 2018`. */
  term: null;
  documentNumber: null;
  cluster: ClusterReading;
  units: UnitList;
  organisation: OrganisationReading;
  person: PersonReading;
  /** Offices without a person: `Chủ tịch Hội Khuyến học các quận`. */
  office: Chain;
  score: ScoreReading;
  award: AwardReading;
  event: EventReading;
  /** `Về phía quận X`: whose people follow. */
}

export type TimeOfDay = "sáng" | "trưa" | "chiều" | "tối";

/** Something read from tokens `[from, to)`, which are characters `[start, end)`, in block `block`. */
export type Annotation = {
  [K in keyof AnnotationValues]: Span & {
    readonly type: K;
    readonly from: number;
    readonly to: number;
    readonly block: number;
    readonly value: AnnotationValues[K];
    readonly rule: string;
  };
}[keyof AnnotationValues];

export type AnnotationOf<K extends keyof AnnotationValues> = Extract<Annotation, { type: K }>;
