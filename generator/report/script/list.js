// A list of thousands of rows of one height, of which only those in sight exist.

const OVERSCAN = 8;

class VirtualList {
  /** `box` scrolls; `render(item, position, count)` makes a row, an option of the list box. */
  constructor(box, rowHeight, render) {
    this.box = box;
    this.rowHeight = rowHeight;
    this.render = render;
    this.items = [];
    this.inner = el("div.rows");
    box.append(this.inner);
    box.addEventListener("scroll", () => this.schedule(), { passive: true });
    new ResizeObserver(() => this.schedule()).observe(box);
  }

  show(items) {
    this.items = items;
    this.inner.style.height = `${items.length * this.rowHeight}px`;
    this.box.scrollTop = 0;
    this.draw(true);
  }

  schedule() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.draw(false);
    });
  }

  draw(anew) {
    const first = Math.max(0, Math.floor(this.box.scrollTop / this.rowHeight) - OVERSCAN);
    const seen = Math.ceil(this.box.clientHeight / this.rowHeight) + 2 * OVERSCAN;
    const last = Math.min(this.items.length, first + seen);
    if (!anew && first === this.first && last === this.last) return;
    [this.first, this.last] = [first, last];
    const rows = [];
    for (let position = first; position < last; position += 1) {
      const row = this.render(this.items[position], position, this.items.length);
      row.style.transform = `translateY(${position * this.rowHeight}px)`;
      rows.push(row);
    }
    this.inner.replaceChildren(...rows);
  }

  /** Bring a row into sight and draw: a near one with as little movement as possible, a far one into the middle. */
  reveal(position) {
    const top = position * this.rowHeight;
    const height = this.box.clientHeight;
    const distance = Math.max(this.box.scrollTop - top, top - this.box.scrollTop - height);
    if (distance > this.rowHeight) this.box.scrollTop = top - (height - this.rowHeight) / 2;
    else if (top < this.box.scrollTop) this.box.scrollTop = top;
    else if (top + this.rowHeight > this.box.scrollTop + height)
      this.box.scrollTop = top + this.rowHeight - height;
    this.draw(true);
  }
}
