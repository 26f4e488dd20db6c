import type { Disposition, LayoutReader } from './layout';
import { createParagraphReader } from './paragraphs';
import type { ParagraphReader } from './paragraphs';
import type { Line } from './read-line';
import type {
	ExtractedNoise,
	ExtractedPassage,
	ExtractNoiseReason,
	ExtractRecord
} from './records';

/** Figures of these lines count although they are no passage. */
const READ_NOISE: ReadonlySet<ExtractNoiseReason> = new Set([
	'cover-page',
	'section-heading',
	'page-title'
]);

/**
 * Gives each line its one place, once the next line is known: that nothing is lost does not depend
 * on the reader of the layout.
 *
 * @example const sorter = new Sorter(reader, emit); sorter.push(line); sorter.end();
 */
export class Sorter {
	private readonly paragraphs: ParagraphReader;
	private pending: Line | null = null;
	private passage: ExtractedPassage | null = null;
	/** Last line of the open passage. */
	private last: Line | null = null;
	private noise: ExtractedNoise | null = null;

	/**
	 * @param reader decides for each line
	 * @param emit receives what is certain
	 */
	constructor(
		private readonly reader: LayoutReader,
		private readonly emit: (record: ExtractRecord) => void
	) {
		this.paragraphs = createParagraphReader(emit);
	}

	/** @param line the next non-blank line */
	push(line: Line): void {
		if (this.pending) this.place(this.pending, line);
		this.pending = line;
	}

	/** Ends the document. */
	end(): void {
		if (this.pending) this.place(this.pending, null);
		this.closePassage();
		this.closeNoise();
	}

	private place(line: Line, next: Line | null): void {
		const last = this.passage ? this.last : null;
		const disposition = this.reader(line, { next, last });
		if (disposition.to !== 'noise') return this.addText(line, disposition);
		if (disposition.reason === 'section-heading') this.closePassage();
		this.addNoise(line, disposition.reason);
	}

	private addText(line: Line, disposition: Disposition): void {
		this.closeNoise();
		const opened = disposition.to === 'open' ? disposition.passage : null;
		if (opened || this.passage === null) {
			this.closePassage();
			const { kind = 'statement', heading = null, section = null } = opened ?? {};
			this.passage = { kind, heading, section, lines: [line.number, line.number] };
		}
		this.passage.lines[1] = line.number;
		this.last = line;
		this.paragraphs.add(line);
	}

	private addNoise(line: Line, reason: ExtractNoiseReason): void {
		const { noise } = this;
		if (noise?.reason === reason && noise.lines[1] === line.number - 1)
			noise.lines[1] = line.number;
		else {
			this.closeNoise();
			this.noise = { lines: [line.number, line.number], reason };
		}
		if (!READ_NOISE.has(reason)) return;
		this.paragraphs.flush();
		this.paragraphs.add(line);
		this.paragraphs.flush();
	}

	private closePassage(): void {
		this.paragraphs.flush();
		if (this.passage) this.emit({ record: 'passage', content: this.passage });
		this.passage = null;
	}

	private closeNoise(): void {
		if (this.noise) this.emit({ record: 'noise', content: this.noise });
		this.noise = null;
	}
}
