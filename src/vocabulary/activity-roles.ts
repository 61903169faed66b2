/** The officials of a budget activity, under their keys in the file. */
export const ACTIVITY_ROLES = ['pptk', 'bendahara', 'ppk_skpd', 'ppkom', 'pejabat_pengadaan'] as const;
export type ActivityRole = (typeof ACTIVITY_ROLES)[number];
