import { interpolateLab, rgb } from 'd3';

/** Each selector with its alternatives written out, since no editor of images knows `:is()`. */
function expandSelectors(selectors: string): string[] {
	return selectors.split(/,(?![^(]*\))/).flatMap((selector) => {
		const found = /:is\(([^)]*)\)/.exec(selector);
		if (!found) return [selector.trim()];
		const [whole, choices = ''] = found;
		return choices
			.split(',')
			.flatMap((choice) => expandSelectors(selector.replace(whole, choice.trim())));
	});
}

/** Whether a rule can concern the drawing: it names only classes and elements that are drawn. */
function isDrawn(selector: string, drawing: string): boolean {
	if (selector.includes(':') || selector.includes('*')) return false;
	const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
	const elements = selector.match(/(?<![\w.-])[a-z][\w-]*/g) ?? [];
	return (
		classes.every((name) => new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(drawing)) &&
		elements.every((name) => new RegExp(`<${name}[ >]`).test(drawing))
	);
}

/** Values that any program draws: no variable, no mixing, no shorthand for a font. */
function plainValues(body: string, tokens: Map<string, string>): string {
	let text = body;
	const variable = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g;
	while (text.search(variable) >= 0)
		text = text.replace(variable, (_, name, fallback) => tokens.get(name) ?? fallback ?? 'inherit');
	return text
		.replace(/color-mix\(in oklab, (#\w+) (\d+)%, (#\w+)\)/g, (_, one, percent, other) =>
			rgb(interpolateLab(other, one)(Number(percent) / 100)).formatHex()
		)
		.replace(
			/font:\s*(?:(italic)\s+)?(\d+)\s+([\d.]+px)(?:\/[\d.]+)?\s+([^;]+)/g,
			(_, italic, weight, size, family) =>
				`${italic ? 'font-style:italic;' : ''}font-weight:${weight};font-size:${size};font-family:${family}`
		)
		.replace(/\s*\n\s*/g, '');
}

/**
 * Rewrites the style of a standalone drawing so that word processors and editors of images, which
 * know neither variables nor `:is()`, draw what a browser draws.
 *
 * @param svg a drawing with one `<style>`, its variables set on `.chart`
 * @returns the same drawing, with the rules that concern it and their plain values
 */
export function plainStyle(svg: string): string {
	const [whole = '', css = ''] = /<style>([\s\S]*?)<\/style>/.exec(svg) ?? [];
	// Without its own element: a rule for an `svg` within the chart concerns the page.
	const drawing = svg.replace(whole, '').replace(/^<svg[^>]*>/, '<i class="chart">');
	const flat = css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
	const tokens = new Map(
		[...flat.matchAll(/(--[\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value])
	);
	const rules = [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
		([, selectors = '', body = '']) => {
			const kept = expandSelectors(selectors).filter((selector) => isDrawn(selector, drawing));
			const values = plainValues(body.replace(/--[\w-]+:[^;}]+;?/g, ''), tokens);
			return kept.length > 0 && values !== '' ? [`${kept.join(',')}{${values}}`] : [];
		}
	);
	return svg.replace(whole, `<style>${rules.join('\n')}</style>`);
}
