package dev.groundwork.web.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Ada in her browser, with applications and offers. */
@QuarkusTestResource(PostgresTestResource.class)
abstract class OfferPageTest {

    static final String CANARY = "<canary onclick=\"x\">&amp;' {7*7}";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    Browser grace() {
        return Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
    }

    static String path(String offer) {
        return "/offers/" + offer;
    }

    String application(String company) {
        return fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, moment())
                        .id
                        .toString());
    }

    /** The id of an offer of so much euros a year. */
    String offered(String application, String base) {
        return offered(application, "EUR", base);
    }

    String offered(String application, String currency, String base) {
        return fixtures.as(ada, () -> Offer.receive(
                        JobApplication.require(UUID.fromString(application)),
                        OfferDetails.of(moment().today(), BERLIN, currency, new BigDecimal(base)),
                        moment())
                .id
                .toString());
    }

    Moment moment() {
        return new Moment(clock.instant(), BERLIN);
    }
}
