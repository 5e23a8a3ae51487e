// `leadtag/jsx/react` and its like have types alone; this is what runs of them: nothing
export {};
