/** What a report over sites of several time zones says in place of one; it is a name of none. */
export const EACH_ITS_OWN_ZONE = "each site's own";
