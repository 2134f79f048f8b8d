/** Every text that a definition of a paper prints, one a line. */
export function textsOf(node: unknown): string {
  if (typeof node === 'string') return `${node}\n`
  if (Array.isArray(node)) return node.map(textsOf).join('')
  if (typeof node !== 'object' || node === null) return ''
  return Object.entries(node)
    .filter(([name]) => ['content', 'text', 'stack', 'columns', 'table', 'body', 'ul'].includes(name))
    .map(([, value]) => textsOf(value))
    .join('')
}
