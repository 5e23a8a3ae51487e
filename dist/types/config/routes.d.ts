/** Another way for leads of a kind: `{ when: 'temperature = hot', calendar: 'https://cal.example.com/us' }`. */
export interface RouteInput {
    /** A condition over the fields, `temperature`, `stage`, `score`, `intent`, `channel` and the like. */
    when: string;
    /** Where these leads go, in the place of all other webhooks. */
    webhook?: string;
    /** What stands in place of the form; `{name}` is the value of that field. */
    success?: string;
    /** Where the visitor goes next. */
    redirect?: string;
    /** The file that was promised. */
    download?: string;
    /** Where the visitor books a time. */
    calendar?: string;
    /** A phone number, and a text if you like; `{name}` is the value of that field. */
    whatsapp?: string;
}
