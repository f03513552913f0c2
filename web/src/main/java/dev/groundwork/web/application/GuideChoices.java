package dev.groundwork.web.application;

import dev.groundwork.domain.guides.CareerPath;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of the role guides can be chosen for an application. */
final class GuideChoices {

    private GuideChoices() {}

    /** No guide, each guide, and the chosen one if it is no longer there. */
    static List<Option> guides(String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", MessageBundles.get(ApplicationTexts.class).notSaid()));
        Guide.all()
                .forEach(guide ->
                        options.add(new Option(guide.slug, guide.content().title())));
        if (chosen != null
                && !chosen.isBlank()
                && options.stream().noneMatch(option -> option.value().equals(chosen))) {
            options.add(new Option(chosen, chosen));
        }
        return options;
    }

    /** The paths of the guide, or of the usual one where none is named, and those that are chosen besides. */
    static List<Option> careerPaths(String guide, List<String> chosen) {
        Map<String, String> names = new LinkedHashMap<>();
        Guide.named(guide)
                .orElseGet(Guide::usual)
                .content()
                .careerPaths()
                .forEach(path -> names.put(path.slug(), path.name()));
        chosen.forEach(slug -> names.putIfAbsent(slug, slug));
        return names.entrySet().stream()
                .map(name -> new Option(name.getKey(), name.getValue()))
                .toList();
    }

    /** What a career path is called, by the guide of an application; its slug where no guide knows it. */
    static String nameOfPath(Guide guide, String slug) {
        return guide.content().careerPath(slug).map(CareerPath::name).orElse(slug);
    }
}
