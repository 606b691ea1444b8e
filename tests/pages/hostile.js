// What the worst pages do to a guest. Runs before the article is parsed.
for (const name of ['Highlight', 'StaticRange', 'MutationObserver', 'AbortController', 'Map', 'Set', 'Promise'])
  globalThis[name] = class Broken {
    constructor() {
      throw new Error(`${name} is not for you`)
    }
  }
Element.prototype.attachShadow = () => {
  throw new Error('no shadows here')
}
Element.prototype.append = Node.prototype.appendChild = () => {
  throw new Error('nothing is added here')
}
Array.prototype.flatMap = () => []
Document.prototype.createRange = () => undefined
document.addEventListener('click', (event) => event.stopImmediatePropagation(), true)
document.addEventListener('pointermove', (event) => event.stopImmediatePropagation(), true)
