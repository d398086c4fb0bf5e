/** An element as text. Attributes are escaped here; `children` is XML already. */
export declare function element(name: string, attributes: Readonly<Record<string, string | number>>, children?: string): string;
/** One line of text for content or an attribute. XML 1.0 has no way to hold most controls, so they are written out. */
export declare function escapeXml(text: string): string;
export declare const XML_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
