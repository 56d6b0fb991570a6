/** Has the database refused data by a constraint (SQLSTATE class 23)? Trying again is of no use then. */
export const isRefusal = (error: unknown): error is { code: string; constraint?: string } =>
  String((error as { code?: unknown } | null)?.code).startsWith('23')
