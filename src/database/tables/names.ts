import { type Column, column, optional, type Table } from "../table.js";

/** What many facts name: stored once. */
export const nameTables = {
  units: {
    doc: "Administrative units and member organisations, each as named at the time of its report.",
    since: 1,
    columns: {
      unit: column("integer", "number of the unit in this database"),
      name: column("text", "official name with its type: Quận 10, Huyện Củ Chi"),
      type: column("text", "quận, huyện, thị xã, thành phố, tỉnh, phường, xã, thị trấn, đặc khu or tổ chức"),
      code: optional("text", "General Statistics Office code valid at the report's date"),
      province: optional("text", "official name of the province, with its type"),
    },
    key: ["unit"],
    unique: { 1: ["name", "type", "coalesce(code, '')", "coalesce(province, '')"] },
    indexes: [["code"]],
  },
  clusters: {
    doc: "Emulation clusters (cụm, khối) by number or name, and owner. Cụm 2 of one association is not that of another: see site.",
    since: 1,
    columns: {
      cluster: column("integer", "number of the cluster in this database; its own number is in number"),
      kind: column("text", "cụm or khối"),
      number: optional("integer", "the cluster's number: 2 for Cụm thi đua II"),
      name: optional("text", "name of a named cluster, without the leading Cụm thi đua or Khối thi đua"),
      owner_organisation: optional("text", "body whose cluster it is, expanded", { since: 2 } as const),
      owner_unit: optional("integer", "district or other unit whose cluster it is (units.unit)", {
        since: 2,
        references: "units",
      } as const),
    },
    key: ["cluster"],
    unique: {
      1: ["kind", "coalesce(cast(number as text), '')", "coalesce(name, '')"],
      2: [
        ...["kind", "coalesce(cast(number as text), '')", "coalesce(name, '')"],
        ...["coalesce(owner_organisation, '')", "coalesce(cast(owner_unit as text), '')"],
      ],
    },
  },
} as const satisfies Readonly<Record<string, Table>>;

export function unitColumn<Extra extends Partial<Column>>(doc: string, extra: Extra = {} as Extra) {
  return optional("integer", `${doc} (units.unit)`, { references: "units", ...extra } as const);
}
