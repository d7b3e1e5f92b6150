// Charts as one picture to paste elsewhere: drawn as they are on the page, with their title and sentence.

const margin = 16;
const scale = 2;
const titleFont = 'bold 16px Arial, sans-serif';
const textFont = '12px Arial, sans-serif';
const titleHeight = 28;
const lineHeight = 16;

/** What a drawing takes from the page's style sheet. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

interface Drawing {
  readonly image: HTMLImageElement;
  readonly width: number;
  readonly height: number;
}

/** A copy that needs no style sheet, and without the mark of the point being read. */
function standingAlone(svg: SVGSVGElement): SVGSVGElement {
  const copy = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  copy.setAttribute('viewBox', svg.getAttribute('viewBox') ?? '');
  for (const child of svg.children) {
    if (!child.classList.contains('reading')) copy.append(child.cloneNode(true));
  }
  const originals = [...svg.children].filter((child) => !child.classList.contains('reading'));
  const pairs = originals.flatMap((original) => [original, ...original.querySelectorAll('*')]);
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = pairs[index];
    if (!original) return;
    const style = getComputedStyle(original);
    const text = looks.map((look) => `${look}:${style.getPropertyValue(look)}`).join(';');
    element.setAttribute('style', text);
  });
  return copy;
}

async function drawn(svg: SVGSVGElement): Promise<Drawing> {
  const { width, height } = svg.viewBox.baseVal;
  const copy = standingAlone(svg);
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  const text = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return { image, width, height };
}

/** Text in lines no longer than `width`. */
function linesOf(text: string, width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface PictureText {
  readonly title: string;
  readonly sentence: string;
}

/** The charts below each other on one canvas, the title above them and the sentence below; null where none is made. */
export async function pictureOf(
  charts: readonly SVGSVGElement[],
  { title, sentence }: PictureText,
): Promise<HTMLCanvasElement | null> {
  const drawings = await Promise.all(charts.map(drawn));
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const width = Math.max(...drawings.map((drawing) => drawing.width));
  pen.font = textFont;
  const lines = linesOf(sentence, width, (line) => pen.measureText(line).width);
  const heights = drawings.reduce((sum, { height }) => sum + height, 0);
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (2 * margin + titleHeight + heights + 8 + lines.length * lineHeight) * scale;

  const { color, backgroundColor } = getComputedStyle(document.body);
  pen.scale(scale, scale);
  pen.fillStyle = backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = color;
  pen.font = titleFont;
  pen.fillText(title, margin, margin + 14, width);
  let top = margin + titleHeight;
  for (const drawing of drawings) {
    pen.drawImage(drawing.image, margin, top, drawing.width, drawing.height);
    top += drawing.height;
  }
  pen.font = textFont;
  lines.forEach((line, index) => {
    pen.fillText(line, margin, top + 8 + (index + 1) * lineHeight - 4);
  });
  return canvas;
}
