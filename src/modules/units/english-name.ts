const english = {
  Tỉnh: 'province',
  'Thành phố': 'city',
  Xã: 'commune',
  Phường: 'ward',
  'Đặc khu': 'special zone',
} as const

/** `Tỉnh Lạng Sơn` as `Lạng Sơn province`. */
export function englishUnit(name: string): string {
  const found = Object.entries(english).find(([word]) => name.startsWith(`${word} `))
  return found ? `${name.slice(found[0].length + 1)} ${found[1]}` : name
}
