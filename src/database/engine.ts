/** The two databases that hold the same tables. */
export type Engine = "sqlite" | "postgres";
