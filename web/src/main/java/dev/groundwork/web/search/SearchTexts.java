package dev.groundwork.web.search;

import dev.groundwork.domain.search.SearchHit;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of search and palette. */
@MessageBundle("search")
public interface SearchTexts {

    @Message("Search")
    String title();

    @Message("Search: {text}")
    String titleOf(String text);

    @Message("Search everything")
    String everything();

    @Message("Search or do…")
    String orDo();

    @Message("Search or do something")
    String palette();

    @Message("Words to look for")
    String words();

    @Message("{#if count == 1}1 found{#else}{count} found{/if}")
    String found(int count);

    @Message("The best {count}. One more word narrows it down.")
    String best(int count);

    @Message("Roles, companies, notes, descriptions, contacts, files, questions, stories")
    String empty();

    @Message(
            "Type a few words of what you remember, the last one only half if you like. Small typing errors are forgiven.")
    String emptyLead();

    @Message("Nothing has all of these words")
    String nothing();

    @Message("Try fewer words, or only the beginning of one. What is in the bin is not found.")
    String nothingLead();

    @Message("{#when type}{#is APPLICATION}Application{#is COMPANY}Company{#is CONTACT}Contact{#is NOTE}Note"
            + "{#is DOCUMENT}Document{#is QUESTION}Question{#is STORY}Story{/when}")
    String kind(SearchHit.Type type);

    @Message("Found")
    String hits();

    @Message("Do")
    String deeds();

    @Message("All about “{text}”")
    String allAbout(String text);

    @Message("See what is due today")
    String openToday();

    @Message("Open your tasks")
    String openTasks();

    @Message("Open your contacts")
    String openContacts();

    @Message("Add a contact")
    String addContact();

    @Message("Open your companies")
    String openCompanies();

    @Message("Open your documents")
    String openDocuments();

    @Message("Arrange your saved views")
    String openViews();

    @Message("Open the board")
    String openBoard();

    @Message("Open the list of applications")
    String openApplications();

    @Message("Add an application")
    String addApplication();

    @Message("Add")
    String add();

    @Message("Import a file")
    String importFile();

    @Message("Export all applications as CSV")
    String export();

    @Message("Look into the bin")
    String openBin();

    @Message("Arrange your stages")
    String openStages();

    @Message("Open your settings")
    String openSettings();

    @Message("See where you are signed in")
    String openSessions();

    @Message("Manage access tokens")
    String openTokens();

    @Message("Open the webhooks")
    String openWebhooks();

    @Message("Show the keyboard shortcuts")
    String openShortcuts();

    @Message("See how the search goes")
    String openInsights();

    @Message("Make a proof of your search")
    String proveSearch();

    @Message("Open offers and compare them")
    String openOffers();

    @Message("Open preparation and readiness")
    String openReadiness();

    @Message("Log practice")
    String openPractice();

    @Message("Rehearse the cards that are due")
    String rehearse();

    @Message("Open stories")
    String openStories();
}
