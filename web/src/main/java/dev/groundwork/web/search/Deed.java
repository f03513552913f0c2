package dev.groundwork.web.search;

import dev.groundwork.domain.Names;
import io.quarkus.qute.i18n.MessageBundles;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something the palette does by leading to a page.
 *
 * @param isFile whether the path answers with a file, which no script may fetch
 */
public record Deed(String words, String path, boolean isFile) {

    /** Those whose words contain a text, in spite of case; all of them for blank text. */
    static List<Deed> about(String text) {
        String wanted = Names.key(text);
        return all().filter(deed -> wanted == null || Names.key(deed.words).contains(wanted))
                .toList();
    }

    /** Leads to all that is found for a text; null for blank text. */
    static Deed searchFor(String text) {
        String path = "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return text.isEmpty()
                ? null
                : page(MessageBundles.get(SearchTexts.class).allAbout(text), path);
    }

    private static Stream<Deed> all() {
        SearchTexts texts = MessageBundles.get(SearchTexts.class);
        return Stream.of(
                page(texts.addApplication(), "/capture"),
                page(texts.openToday(), "/today"),
                page(texts.openTasks(), "/tasks"),
                page(texts.openBoard(), "/board"),
                page(texts.openApplications(), "/applications"),
                page(texts.openInsights(), "/insights"),
                page(texts.proveSearch(), "/insights/proof-of-search"),
                page(texts.openOffers(), "/offers"),
                page(texts.openReadiness(), "/preparation"),
                page(texts.openPractice(), "/preparation/practice"),
                page(texts.rehearse(), "/preparation/review"),
                page(texts.openStories(), "/preparation/stories"),
                page(texts.openContacts(), "/contacts"),
                page(texts.addContact(), "/contacts/new"),
                page(texts.openCompanies(), "/companies"),
                page(texts.openDocuments(), "/documents"),
                page(texts.openViews(), "/views"),
                page(texts.importFile(), "/import"),
                new Deed(texts.export(), "/exports/applications.csv", true),
                page(texts.openBin(), "/bin"),
                page(texts.openStages(), "/settings/stages"),
                page(texts.openSettings(), "/settings"),
                page(texts.openSessions(), "/settings/sessions"),
                page(texts.openTokens(), "/settings/tokens"),
                page(texts.openWebhooks(), "/settings/webhooks"),
                page(texts.openShortcuts(), "/shortcuts"));
    }

    private static Deed page(String words, String path) {
        return new Deed(words, path, false);
    }
}
