/** 人形虚线取景框: where head and shoulders belong. */
export const Silhouette = () => (
  <svg className="silhouette" viewBox="0 0 120 160" preserveAspectRatio="none" aria-hidden="true">
    <path d="M6 160c0-28 14-42 36-47q6-2 6-10c-8-8-12-20-12-33 0-26 9-42 24-42s24 16 24 42c0 13-4 25-12 33q0 8 6 10c22 5 36 19 36 47" />
    <path className="eye-line" d="M40 66h40" />
  </svg>
)
