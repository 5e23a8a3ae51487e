import * as z from 'zod/mini';
/** The values of the fields, by field key. */
export declare const fieldsSchema: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
/** What a visitor was asked to agree to, and the answer. */
export declare const consentSchema: z.ZodMiniObject<{
    purpose: z.ZodMiniString<string>;
    granted: z.ZodMiniBoolean<boolean>;
    text: z.ZodMiniString<string>;
    text_hash: z.ZodMiniOptional<z.ZodMiniString<string>>;
    locale: z.ZodMiniOptional<z.ZodMiniString<string>>;
    at: z.iso.ZodMiniISODateTime;
    mechanism: z.ZodMiniEnum<{
        checkbox: "checkbox";
        notice: "notice";
    }>;
    policy_url: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** One visit with its source. `source` and `medium` are lower-cased. */
export declare const touchSchema: z.ZodMiniObject<{
    at: z.iso.ZodMiniISODateTime;
    channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
    source: z.ZodMiniOptional<z.ZodMiniString<string>>;
    medium: z.ZodMiniOptional<z.ZodMiniString<string>>;
    campaign: z.ZodMiniOptional<z.ZodMiniString<string>>;
    campaign_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
    term: z.ZodMiniOptional<z.ZodMiniString<string>>;
    content: z.ZodMiniOptional<z.ZodMiniString<string>>;
    source_platform: z.ZodMiniOptional<z.ZodMiniString<string>>;
    creative_format: z.ZodMiniOptional<z.ZodMiniString<string>>;
    marketing_tactic: z.ZodMiniOptional<z.ZodMiniString<string>>;
    click_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
    click_id_type: z.ZodMiniOptional<z.ZodMiniString<string>>;
    landing_page: z.ZodMiniOptional<z.ZodMiniString<string>>;
    referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export declare const attributionSchema: z.ZodMiniObject<{
    model: z.ZodMiniLiteral<"last_non_direct">;
    first_touch: z.ZodMiniObject<{
        at: z.iso.ZodMiniISODateTime;
        channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
        source: z.ZodMiniOptional<z.ZodMiniString<string>>;
        medium: z.ZodMiniOptional<z.ZodMiniString<string>>;
        campaign: z.ZodMiniOptional<z.ZodMiniString<string>>;
        campaign_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        term: z.ZodMiniOptional<z.ZodMiniString<string>>;
        content: z.ZodMiniOptional<z.ZodMiniString<string>>;
        source_platform: z.ZodMiniOptional<z.ZodMiniString<string>>;
        creative_format: z.ZodMiniOptional<z.ZodMiniString<string>>;
        marketing_tactic: z.ZodMiniOptional<z.ZodMiniString<string>>;
        click_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        click_id_type: z.ZodMiniOptional<z.ZodMiniString<string>>;
        landing_page: z.ZodMiniOptional<z.ZodMiniString<string>>;
        referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
    last_touch: z.ZodMiniObject<{
        at: z.iso.ZodMiniISODateTime;
        channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
        source: z.ZodMiniOptional<z.ZodMiniString<string>>;
        medium: z.ZodMiniOptional<z.ZodMiniString<string>>;
        campaign: z.ZodMiniOptional<z.ZodMiniString<string>>;
        campaign_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        term: z.ZodMiniOptional<z.ZodMiniString<string>>;
        content: z.ZodMiniOptional<z.ZodMiniString<string>>;
        source_platform: z.ZodMiniOptional<z.ZodMiniString<string>>;
        creative_format: z.ZodMiniOptional<z.ZodMiniString<string>>;
        marketing_tactic: z.ZodMiniOptional<z.ZodMiniString<string>>;
        click_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        click_id_type: z.ZodMiniOptional<z.ZodMiniString<string>>;
        landing_page: z.ZodMiniOptional<z.ZodMiniString<string>>;
        referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
    click_ids: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    utm: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    browser_ids: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    touch_count: z.ZodMiniOptional<z.ZodMiniInt>;
    session_count: z.ZodMiniOptional<z.ZodMiniInt>;
    pageviews: z.ZodMiniOptional<z.ZodMiniInt>;
    seconds_to_lead: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strip>;
export declare const qualificationSchema: z.ZodMiniObject<{
    model: z.ZodMiniString<string>;
    score: z.ZodMiniOptional<z.ZodMiniInt>;
    fit: z.ZodMiniOptional<z.ZodMiniInt>;
    engagement: z.ZodMiniOptional<z.ZodMiniInt>;
    framework_score: z.ZodMiniOptional<z.ZodMiniInt>;
    temperature: z.ZodMiniOptional<z.ZodMiniEnum<{
        cold: "cold";
        warm: "warm";
        hot: "hot";
    }>>;
    stage: z.ZodMiniEnum<{
        lead: "lead";
        mql: "mql";
        pql: "pql";
        sql: "sql";
        subscriber: "subscriber";
        unqualified: "unqualified";
    }>;
    stage_basis: z.ZodMiniEnum<{
        intent: "intent";
        score: "score";
        self_reported: "self_reported";
        product: "product";
    }>;
    framework: z.ZodMiniOptional<z.ZodMiniEnum<{
        bant: "bant";
        champ: "champ";
        meddic: "meddic";
    }>>;
    answers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        value: z.ZodMiniString<string>;
        points: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strip>>>;
    signals: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniInt>>;
    signal_days: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniInt>>;
    reasons: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        rule: z.ZodMiniString<string>;
        group: z.ZodMiniString<string>;
        points: z.ZodMiniInt;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export declare const leadSchema: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"lead.submitted">;
    version: z.ZodMiniLiteral<1>;
    id: z.ZodMiniUUID;
    submitted_at: z.iso.ZodMiniISODateTime;
    form: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        offer: z.ZodMiniOptional<z.ZodMiniString<string>>;
        variant: z.ZodMiniOptional<z.ZodMiniString<string>>;
        intent: z.ZodMiniOptional<z.ZodMiniEnum<{
            contact: "contact";
            download: "download";
            newsletter: "newsletter";
            webinar: "webinar";
            trial: "trial";
            demo: "demo";
            quote: "quote";
        }>>;
    }, z.core.$strip>;
    fields: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    consent: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        purpose: z.ZodMiniString<string>;
        granted: z.ZodMiniBoolean<boolean>;
        text: z.ZodMiniString<string>;
        text_hash: z.ZodMiniOptional<z.ZodMiniString<string>>;
        locale: z.ZodMiniOptional<z.ZodMiniString<string>>;
        at: z.iso.ZodMiniISODateTime;
        mechanism: z.ZodMiniEnum<{
            checkbox: "checkbox";
            notice: "notice";
        }>;
        policy_url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    attribution: z.ZodMiniOptional<z.ZodMiniObject<{
        model: z.ZodMiniLiteral<"last_non_direct">;
        first_touch: z.ZodMiniObject<{
            at: z.iso.ZodMiniISODateTime;
            channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
            source: z.ZodMiniOptional<z.ZodMiniString<string>>;
            medium: z.ZodMiniOptional<z.ZodMiniString<string>>;
            campaign: z.ZodMiniOptional<z.ZodMiniString<string>>;
            campaign_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
            term: z.ZodMiniOptional<z.ZodMiniString<string>>;
            content: z.ZodMiniOptional<z.ZodMiniString<string>>;
            source_platform: z.ZodMiniOptional<z.ZodMiniString<string>>;
            creative_format: z.ZodMiniOptional<z.ZodMiniString<string>>;
            marketing_tactic: z.ZodMiniOptional<z.ZodMiniString<string>>;
            click_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
            click_id_type: z.ZodMiniOptional<z.ZodMiniString<string>>;
            landing_page: z.ZodMiniOptional<z.ZodMiniString<string>>;
            referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
        last_touch: z.ZodMiniObject<{
            at: z.iso.ZodMiniISODateTime;
            channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
            source: z.ZodMiniOptional<z.ZodMiniString<string>>;
            medium: z.ZodMiniOptional<z.ZodMiniString<string>>;
            campaign: z.ZodMiniOptional<z.ZodMiniString<string>>;
            campaign_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
            term: z.ZodMiniOptional<z.ZodMiniString<string>>;
            content: z.ZodMiniOptional<z.ZodMiniString<string>>;
            source_platform: z.ZodMiniOptional<z.ZodMiniString<string>>;
            creative_format: z.ZodMiniOptional<z.ZodMiniString<string>>;
            marketing_tactic: z.ZodMiniOptional<z.ZodMiniString<string>>;
            click_id: z.ZodMiniOptional<z.ZodMiniString<string>>;
            click_id_type: z.ZodMiniOptional<z.ZodMiniString<string>>;
            landing_page: z.ZodMiniOptional<z.ZodMiniString<string>>;
            referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>;
        click_ids: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        utm: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        browser_ids: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        touch_count: z.ZodMiniOptional<z.ZodMiniInt>;
        session_count: z.ZodMiniOptional<z.ZodMiniInt>;
        pageviews: z.ZodMiniOptional<z.ZodMiniInt>;
        seconds_to_lead: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    qualification: z.ZodMiniOptional<z.ZodMiniObject<{
        model: z.ZodMiniString<string>;
        score: z.ZodMiniOptional<z.ZodMiniInt>;
        fit: z.ZodMiniOptional<z.ZodMiniInt>;
        engagement: z.ZodMiniOptional<z.ZodMiniInt>;
        framework_score: z.ZodMiniOptional<z.ZodMiniInt>;
        temperature: z.ZodMiniOptional<z.ZodMiniEnum<{
            cold: "cold";
            warm: "warm";
            hot: "hot";
        }>>;
        stage: z.ZodMiniEnum<{
            lead: "lead";
            mql: "mql";
            pql: "pql";
            sql: "sql";
            subscriber: "subscriber";
            unqualified: "unqualified";
        }>;
        stage_basis: z.ZodMiniEnum<{
            intent: "intent";
            score: "score";
            self_reported: "self_reported";
            product: "product";
        }>;
        framework: z.ZodMiniOptional<z.ZodMiniEnum<{
            bant: "bant";
            champ: "champ";
            meddic: "meddic";
        }>>;
        answers: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
            value: z.ZodMiniString<string>;
            points: z.ZodMiniOptional<z.ZodMiniInt>;
        }, z.core.$strip>>>;
        signals: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniInt>>;
        signal_days: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniInt>>;
        reasons: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            rule: z.ZodMiniString<string>;
            group: z.ZodMiniString<string>;
            points: z.ZodMiniInt;
        }, z.core.$strip>>>;
    }, z.core.$strip>>;
    follow_up: z.ZodMiniOptional<z.ZodMiniObject<{
        channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
        due_at: z.ZodMiniOptional<z.iso.ZodMiniISODateTime>;
    }, z.core.$strip>>;
    page: z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
        locale: z.ZodMiniOptional<z.ZodMiniString<string>>;
        timezone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
    spam: z.ZodMiniOptional<z.ZodMiniObject<{
        suspected: z.ZodMiniBoolean<boolean>;
        reasons: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    privacy: z.ZodMiniObject<{
        gpc: z.ZodMiniBoolean<boolean>;
        storage: z.ZodMiniEnum<{
            none: "none";
            session: "session";
            visitor: "visitor";
        }>;
    }, z.core.$strip>;
    client: z.ZodMiniObject<{
        name: z.ZodMiniLiteral<"leadtag">;
        version: z.ZodMiniString<string>;
    }, z.core.$strip>;
    test: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strip>;
export type Lead = z.output<typeof leadSchema>;
export type Attribution = z.output<typeof attributionSchema>;
export type Touch = z.output<typeof touchSchema>;
export type Consent = z.output<typeof consentSchema>;
export type Qualification = z.output<typeof qualificationSchema>;
