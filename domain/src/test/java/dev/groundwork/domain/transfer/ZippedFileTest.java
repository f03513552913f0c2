package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZippedFileTest {

    @Test
    void onlyWhatIsWantedIsUnpacked() {
        byte[] zip = new Zips()
                .with("Jobs/", "")
                .with("Jobs/Saved Jobs.csv", "a")
                .with("Jobs/Preferences.csv", "b")
                .with("re\u0301sume\u0301.pdf", "c")
                .bytes();
        assertThat(new ZippedFile(zip).unpack(new LinkedInArchive()::holds))
                .containsOnlyKeys("Jobs/Saved Jobs.csv")
                .allSatisfy((path, content) -> assertThat(content).isEqualTo("a".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.csv",
                "Jobs/../../evil.csv",
                "Jobs/..",
                "./evil.csv",
                "/etc/passwd",
                "C:/evil.csv",
                "c:evil.csv",
                "..\\evil.csv",
                "Jobs/a\0.csv",
                "Jobs/a\r\nb.csv",
                "Jobs/a\u001b[2J.csv"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertRefused(Zips.of(name, "a"), "impossible file name");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertRefused(Zips.of("x".repeat(300) + ".csv", "a"), "impossible file name");
    }

    @ParameterizedTest
    @ValueSource(ints = {0120777, 0020666, 0060666, 0010644, 0140755})
    void linksAndDevicesAreRefused(int mode) {
        assertRefused(
                new Zips().with("Jobs/Saved Jobs.csv", new byte[] {'/'}, mode).bytes(), "a link or a device");
    }

    @Test
    void theSameNameTwiceIsRefusedHoweverItIsWritten() {
        for (List<String> names :
                List.of(List.of("a.csv", "a.csv"), List.of("a.csv", "A.csv"), List.of("\u00e9.csv", "e\u0301.csv"))) {
            Zips zip = new Zips();
            names.forEach(name -> zip.with(name, "a"));
            assertRefused(zip.bytes(), "two files named");
        }
    }

    @Test
    void anArchiveInAnArchiveIsRefused() {
        assertRefused(Zips.of("inner.zip", "a"), "another archive in it");
        assertRefused(Zips.of("Jobs/data.tar.GZ", "a"), "another archive in it");
    }

    @Test
    void tooManyFilesAreRefused() {
        Zips zip = new Zips();
        for (int i = 0; i < 65_536; i++) {
            zip.with("f" + i, "");
        }
        assertRefused(zip.bytes(), "more than 2000 files");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedByCountingNotByBelieving() {
        byte[] zeros = new byte[9 * 1024 * 1024];
        assertRefused(zip(zeros), "more than 100 times its size");
        assertRefused(zip(new byte[200 * 1024 * 1024]), "more than 10 MB");
        byte[] noise = new byte[6 * 1024 * 1024];
        new Random(1).nextBytes(noise);
        byte[] hidden = Arrays.copyOf(noise, 20 * 1024 * 1024);
        assertRefused(zip(hidden), "more than 10 MB");
        byte[] lying = zip(hidden);
        tellSize(lying, 10);
        assertThatThrownBy(() -> new ZippedFile(lying).unpack(name -> true)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void severalFilesTogetherMayNotBeLargerThanOne() {
        byte[] noise = new byte[4 * 1024 * 1024];
        new Random(1).nextBytes(noise);
        byte[] half = Arrays.copyOf(noise, 6 * 1024 * 1024);
        assertRefused(new Zips().with("a.csv", half, 0).with("b.csv", half, 0).bytes(), "more than 10 MB");
    }

    @Test
    void whatIsBrokenIsRefused() {
        byte[] whole = Zips.of("Jobs/Saved Jobs.csv", "a,b\r\n".repeat(1_000));
        for (int length = 4; length < whole.length; length += 7) {
            assertRefused(Arrays.copyOf(whole, length), "broken");
        }
        byte[] bent = whole.clone();
        Arrays.fill(bent, 60, 90, (byte) 0x55);
        assertRefused(bent, "broken");
    }

    private static byte[] zip(byte[] content) {
        return new Zips().with("Jobs/Saved Jobs.csv", content, 0).bytes();
    }

    /** Changes the size that the archive's directory tells of its first file. */
    private static void tellSize(byte[] zip, int size) {
        for (int i = zip.length - 4; i >= 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                Arrays.fill(zip, i + 24, i + 28, (byte) 0);
                zip[i + 24] = (byte) size;
                return;
            }
        }
        throw new AssertionError("no directory");
    }

    private static void assertRefused(byte[] zip, String message) {
        assertThatThrownBy(() -> new ZippedFile(zip).unpack(name -> true))
                .isInstanceOfSatisfying(UnreadableFile.class, unreadable -> assertThat(
                                unreadable.violations().get(0).message())
                        .contains(message));
    }
}
