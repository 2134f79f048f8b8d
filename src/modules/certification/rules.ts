export const decisionKinds = ['recognise', 'approve-for-ministry', 'revoke'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Why a certificate ended; an expired one did not end by anybody's act. */
export const certificateEnds = ['revoked', 'superseded', 'expired'] as const

/** What the public is told of a certificate. */
export const certificateStates = ['valid', 'expired', 'revoked', 'superseded', 'unknown'] as const
export type CertificateState = (typeof certificateStates)[number]

/** Grounds of revocation, QĐ 26/2026/QĐ-TTg Điều 8 khoản 1 điểm a, b, c, d, đ, e. */
export const revocationGrounds = [
  'untrue-dossier',
  'criteria-no-longer-met',
  'breach-of-law',
  'misuse-of-mark',
  'production-stopped',
  'other-finding',
] as const
export type RevocationGround = (typeof revocationGrounds)[number]
