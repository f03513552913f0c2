package dev.groundwork.web.capture;

import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.PlausibleDay;
import dev.groundwork.domain.pipeline.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads what a candidate pasted, or her bookmark sent, as far as it can be understood. */
final class PostingReader {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_TEXT = 100_000;

    /** The longest line that is taken for what a job is called, and not for a sentence about it. */
    private static final int LONGEST_TITLE = 120;

    private static final Pattern TAG =
            Pattern.compile("<(!doctype|/?[a-z][a-z0-9-]*)[\\s/>]", Pattern.CASE_INSENSITIVE);

    private PostingReader() {}

    /**
     * What a posting says, with nothing in it that could not be kept. Company and role are empty where it does not say them.
     *
     * @param posting HTML or plain text
     * @param address where it stands, or null
     */
    static ApplicationDetails read(String posting, String address) {
        return TAG.matcher(posting).find() ? ofPage(Jsoup.parse(posting), address) : ofText(posting, address);
    }

    private static ApplicationDetails ofPage(Document page, String address) {
        String own = firstOf(
                address,
                page.select("link[rel=canonical]").attr("href"),
                page.select("meta[property=og:url]").attr("content"));
        return StructuredData.jobPosting(page)
                .map(JobPosting::new)
                .map(posting -> ofPosting(posting, page, own))
                .orElseGet(() -> ofTitle(
                        titleOf(page),
                        page.select("meta[property=og:site_name]").attr("content"),
                        own,
                        PlainText.of(page, LONGEST_TEXT)));
    }

    private static ApplicationDetails ofPosting(JobPosting posting, Document page, String address) {
        PageTitle title = PageTitle.of(titleOf(page));
        return details(
                firstOf(posting.company(), title.company()),
                firstOf(posting.role(), title.role()),
                firstOf(address, posting.url()),
                posting,
                posting.description().isBlank()
                        ? PlainText.of(page, LONGEST_TEXT)
                        : PlainText.ofHtml(posting.description(), LONGEST_TEXT));
    }

    private static ApplicationDetails ofText(String text, String address) {
        String lines = PlainText.lines(text, LONGEST_TEXT);
        String first = lines.lines().findFirst().orElse("");
        return ofTitle(first.length() > LONGEST_TITLE ? "" : first, "", address, lines);
    }

    private static ApplicationDetails ofTitle(String text, String site, String address, String description) {
        PageTitle title = PageTitle.of(text);
        JobPosting nothing = new JobPosting(null);
        return details(firstOf(title.company(), site), title.role(), address, nothing, description);
    }

    private static ApplicationDetails details(
            String company, String role, String address, JobPosting posting, String description) {
        return new ApplicationDetails(
                PlainText.line(company, LONGEST_NAME),
                PlainText.line(role, LONGEST_NAME),
                webAddress(address),
                PlainText.line(posting.location(), LONGEST_NAME),
                posting.workMode(),
                posting.employmentType(),
                posting.salaryMin(),
                posting.salaryMax(),
                posting.salaryCurrency(),
                posting.salaryPeriod(),
                null,
                null,
                List.of(),
                null,
                description,
                null,
                null,
                null,
                plausible(posting.deadline()),
                null,
                null);
    }

    private static String titleOf(Document page) {
        return firstOf(
                page.select("meta[property=og:title]").attr("content"),
                page.title(),
                page.select("h1").text());
    }

    private static String webAddress(String address) {
        String whole = address == null ? "" : address.strip();
        boolean fits = whole.length() <= LONGEST_ADDRESS && new WebAddress.Check().isValid(whole, null);
        return fits ? whole : null;
    }

    private static LocalDate plausible(LocalDate day) {
        return new PlausibleDay.Check().isValid(day, null) ? day : null;
    }

    private static String firstOf(String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
