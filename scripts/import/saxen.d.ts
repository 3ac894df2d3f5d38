declare module "saxen" {
  type Attributes = Readonly<Record<string, string>>;
  type Decode = (text: string) => string;

  /** A SAX parser; once given namespaces, names come with the prefixes chosen there. */
  export class Parser {
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(event: "openTag", hook: (name: string, attributes: () => Attributes) => void): this;
    on(event: "closeTag", hook: (name: string) => void): this;
    on(event: "text", hook: (text: string, decode: Decode) => void): this;
    on(event: "cdata", hook: (text: string) => void): this;
    on(event: "error", hook: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
