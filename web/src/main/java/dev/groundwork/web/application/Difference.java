package dev.groundwork.web.application;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A field that two people, or two pages of one, have filled in differently.
 *
 * @param label what the field is called
 * @param present what is kept now; empty text for nothing
 * @param typed what the candidate wants to keep; empty text for nothing
 */
public record Difference(String label, String present, String typed) {

    /** The fields in which two forms differ, in their order on the page. */
    static List<Difference> between(ApplicationForm present, ApplicationForm typed) {
        ApplicationTexts texts = MessageBundles.get(ApplicationTexts.class);
        List<Difference> all = new ArrayList<>();
        all.add(new Difference(texts.company(), present.company, typed.company));
        all.add(new Difference(texts.role(), present.role, typed.role));
        all.add(new Difference(texts.postingUrl(), present.postingUrl, typed.postingUrl));
        all.add(new Difference(texts.location(), present.location, typed.location));
        all.add(new Difference(texts.workMode(), present.workMode, typed.workMode));
        all.add(new Difference(texts.employmentType(), present.employmentType, typed.employmentType));
        all.add(new Difference(texts.salaryMin(), present.salaryMin, typed.salaryMin));
        all.add(new Difference(texts.salaryMax(), present.salaryMax, typed.salaryMax));
        all.add(new Difference(texts.salaryCurrency(), present.salaryCurrency, typed.salaryCurrency));
        all.add(new Difference(texts.salaryPeriod(), present.salaryPeriod, typed.salaryPeriod));
        all.add(new Difference(texts.salaryNote(), present.salaryNote, typed.salaryNote));
        all.add(new Difference(texts.source(), present.source, typed.source));
        all.add(new Difference(texts.tags(), present.tags, typed.tags));
        all.add(new Difference(texts.excitement(), present.excitement, typed.excitement));
        all.add(new Difference(texts.appliedOn(), present.appliedOn, typed.appliedOn));
        all.add(new Difference(texts.followUpOn(), present.followUpOn, typed.followUpOn));
        all.add(new Difference(texts.deadline(), present.deadline, typed.deadline));
        all.add(new Difference(texts.guide(), present.guide, typed.guide));
        all.add(new Difference(
                texts.careerPaths(),
                String.join(", ", present.getChosenPaths()),
                String.join(", ", typed.getChosenPaths())));
        all.add(new Difference(texts.notes(), present.notes, typed.notes));
        all.add(new Difference(texts.description(), present.description, typed.description));
        return all.stream()
                .filter(difference -> !Objects.equals(difference.present, difference.typed))
                .toList();
    }
}
