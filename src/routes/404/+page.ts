// Prerendered as `404.html`, which every static host serves for an unknown address.
export const trailingSlash = 'never';
