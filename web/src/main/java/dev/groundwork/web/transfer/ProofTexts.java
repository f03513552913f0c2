package dev.groundwork.web.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The texts of the proof of search. */
@MessageBundle("proof")
public interface ProofTexts {

    @Message("Proof of search")
    String title();

    @Message(
            "What you applied for within some days, how it went on and whom you were in touch with: for an office that asks for it.")
    String lead();

    @Message("First day")
    String from();

    @Message("Last day")
    String to();

    @Message("Show")
    String show();

    @Message("PDF, A4")
    String pdf();

    @Message("PDF, Letter")
    String pdfLetter();

    @Message("CSV")
    String csv();

    @Message("{name}, {from} to {to}")
    String about(String name, LocalDate from, LocalDate to);

    @Message("{#if count == 1}1 application{#else}{count} applications{/if}")
    String count(long count);

    @Message("The first {shown} of {count} are shown; the files have all.")
    String cut(int shown, long count);

    @Message("Date")
    String date();

    @Message("Company")
    String company();

    @Message("Role")
    String role();

    @Message("Channel")
    String channel();

    @Message("Stages")
    String stages();

    @Message("Result")
    String result();

    @Message("Contact")
    String contact();

    @Message("Nothing was applied for within these days")
    String empty();

    @Message("Choose other days, or correct the day of applying on an application.")
    String emptyLead();

    @Message("Look at your applications")
    String toTable();
}
