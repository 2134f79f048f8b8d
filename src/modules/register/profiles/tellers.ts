/** Who tells of a product: its producer, or the commune for one without an account. */
export const tellers = ['producer', 'commune-officer'] as const
