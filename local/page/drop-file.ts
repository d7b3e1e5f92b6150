// A file dropped anywhere on the page.
export interface DropEvents {
  onHover(isOver: boolean): void;
  onFiles(files: readonly File[]): void;
}

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

export function acceptDrops(events: DropEvents): void {
  addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    events.onHover(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) events.onHover(false);
  });
  addEventListener('drop', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    events.onHover(false);
    events.onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
