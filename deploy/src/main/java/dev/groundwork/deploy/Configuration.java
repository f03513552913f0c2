package dev.groundwork.deploy;

import dev.groundwork.deploy.http.RequestSettings;
import dev.groundwork.domain.account.AccountSettings;
import dev.groundwork.domain.documents.DocumentSettings;
import dev.groundwork.domain.operation.BackupSettings;
import dev.groundwork.domain.transfer.ImportSettings;
import dev.groundwork.domain.webhooks.WebhookSettings;
import dev.groundwork.web.address.WebSettings;
import dev.groundwork.web.reminders.MailSettings;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the operator has configured, read before Quarkus runs. */
final class Configuration {

    /** All of Groundwork's own settings. */
    static final List<Class<?>> MAPPINGS = List.of(
            Installation.class,
            AccountSettings.class,
            BackupSettings.class,
            DocumentSettings.class,
            ImportSettings.class,
            MailSettings.class,
            RequestSettings.class,
            WebhookSettings.class,
            WebSettings.class);

    private Configuration() {}

    /**
     * Reads the same sources in the same order as Quarkus will.
     *
     * @throws WrongSetting when one of Groundwork's own settings has a value that it cannot have
     */
    static SmallRyeConfig read() {
        new SecretFiles().check();
        SmallRyeConfigBuilder builder =
                ConfigUtils.configBuilder().withDefaultValue("quarkus.config.mapping.validate-unknown", "false");
        MAPPINGS.forEach(builder::withMapping);
        try {
            return builder.build();
        } catch (ConfigValidationException e) {
            throw new WrongSetting(problems(e));
        }
    }

    /** What is wrong, in the library's messages without its numbers and exceptions. */
    private static String problems(ConfigValidationException failure) {
        return IntStream.range(0, failure.getProblemCount())
                .mapToObj(number -> failure.getProblem(number).getMessage())
                .map(message -> message.replaceAll("(java\\.[a-zA-Z.]+: )?SRCFG\\d+: ", "")
                        .replaceFirst(
                                "threw an Exception whilst being converted (java\\.[a-zA-Z.]+: )?", "cannot be used: "))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
