package dev.groundwork.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.groundwork.deploy.testing.Candidate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The image, built and run with podman where the machine can; elsewhere this says loudly that it was not tried. */
class ContainerIT {

    private static final long LARGEST_IMAGE = 300_000_000;
    private static final int STOPPED_BY_SIGNAL = 143;
    private static final int WRITERS = 4;
    private static final int WRITES_EACH = 50;
    private static final List<String> STAGES = List.of("applied", "screening");

    /** Of PostgreSQL, in a folder for each version, of which only the present one is kept. */
    private static final String PROGRAMS = "/data/groundwork/cache/postgresql-";

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final String CONTAINER = "groundwork-test-" + RUN;
    private static final String VOLUME = "groundwork-test-data-" + RUN;

    @BeforeAll
    static void build() throws Exception {
        sayAndSkipUnless(Podman.isHere(), "podman and buildah are not installed");
        sayAndSkipUnless(TestImage.hasBase(), "no base could be made; the reason stands above");
        TestImage.build();
    }

    @AfterAll
    static void tidyUp() throws Exception {
        if (Podman.isHere()) {
            Podman.code("rm", "--force", "--ignore", CONTAINER);
            Podman.code("volume", "rm", "--force", VOLUME);
            TestImage.remove();
        }
    }

    @Test
    void itIsSmallNamesWhatItIsAndBelongsToNobodySpecial() throws Exception {
        System.out.printf("The image adds %d MB to the base system%n", TestImage.bytesAboveBase() / 1_000_000);
        assertThat(TestImage.bytesAboveBase()).isLessThan(LARGEST_IMAGE);
        assertThat(ofImage("{{.Config.User}}")).isEqualTo("10001:10001");
        assertThat(ofImage("{{.Config.Healthcheck.Test}}")).contains("health");
        assertThat(ofImage("{{index .Labels \"org.opencontainers.image.title\"}}"))
                .isEqualTo("Groundwork");
        assertThat(ofImage("{{index .Labels \"org.opencontainers.image.version\"}}"))
                .isNotBlank();
        assertThat(ofImage("{{.Config.Env}}")).doesNotContainIgnoringCase("password");
    }

    @Test
    void hardenedItWorksUnderLoadAndKeepsItsDataWhenKilledRemovedAndMadeAnew() throws Exception {
        Set<String> ledger = ConcurrentHashMap.newKeySet();
        String token;
        String application;
        try (HardenedContainer container = onVolume().awaitReady()) {
            assertThat(container.runs("/bin/sh", "-c", "[ $(id -u) = 10001 ]")).isZero();
            assertThat(container.runs("/bin/sh", "-c", "echo x > /opt/x")).isNotZero();
            assertThat(container.runs("groundwork", "health")).isZero();
            Candidate ada = Candidate.signUp(container.address());
            token = ada.token();
            application = ada.apply("Umbra", "Engineer");
            write(ada, application, ledger);
            assertThat(ledger).hasSize(WRITERS * WRITES_EACH);
            assertThat(container.inspect("{{.State.OOMKilled}}")).isEqualTo("false");
            assertThat(container.log()).doesNotContain("ERROR");
            assertThat(container.runs("mkdir", PROGRAMS + "of-an-earlier-release"))
                    .isZero();
            container.killAndRemove();
        }
        try (HardenedContainer anew = onVolume().awaitReady()) {
            assertThat(new Candidate(anew.address(), token).notesOfStageChanges(application))
                    .containsAll(ledger);
            assertThat(anew.runs("/bin/sh", "-c", "[ -x " + PROGRAMS + "*/bin/postgres ]"))
                    .isZero();
            assertThat(anew.stop()).isEqualTo(STOPPED_BY_SIGNAL);
        }
    }

    private static HardenedContainer onVolume() throws Exception {
        return HardenedContainer.start(CONTAINER, "--volume", VOLUME + ":/data");
    }

    private static void write(Candidate candidate, String application, Set<String> ledger) throws Exception {
        CountDownLatch done = new CountDownLatch(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            new Thread(() -> {
                        for (int number = 0; number < WRITES_EACH; number++) {
                            String note = "change %d of writer %d".formatted(number, writer);
                            if (candidate.moves(application, STAGES.get(number % STAGES.size()), note)) {
                                ledger.add(note);
                            }
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
    }

    private static String ofImage(String template) throws Exception {
        return Podman.run("image", "inspect", "--format", template, TestImage.NAME);
    }

    private static void sayAndSkipUnless(boolean possible, String reason) {
        if (!possible) {
            System.err.printf("THE CONTAINER WAS NOT TESTED: %s.%n", reason);
        }
        assumeTrue(possible, reason);
    }
}
