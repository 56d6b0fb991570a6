/** A value as JSON has it, for data whose shape nobody reads. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
