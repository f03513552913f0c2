package dev.groundwork.web.documents;

import dev.groundwork.web.page.Page;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;

/** How large files are, as the candidate writes numbers; templates say {@code cdi:sizes}. */
@Named("sizes")
@RequestScoped
public class Sizes {

    private static final double KILOBYTE = 1024;

    @Inject
    Page page;

    /** "340 kB", "1.2 MB". */
    public String of(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(page.getCandidate().locale());
        double kilobytes = bytes / KILOBYTE;
        if (kilobytes < KILOBYTE) {
            format.setMaximumFractionDigits(kilobytes < 10 ? 1 : 0);
            return texts().kilobytes(format.format(kilobytes));
        }
        format.setMaximumFractionDigits(kilobytes < 10 * KILOBYTE ? 1 : 0);
        return texts().megabytes(format.format(kilobytes / KILOBYTE));
    }

    private static DocumentTexts texts() {
        return MessageBundles.get(DocumentTexts.class);
    }
}
