package dev.groundwork.web.guides;

import dev.groundwork.domain.guides.CompetencyKind;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.StageKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about role guides. */
@MessageBundle("guide")
public interface GuideTexts {

    @Message("Guides")
    String guides();

    @Message(
            "What a role is, whom it suits, what is asked and how to prepare. Choose one for an application on its page of facts; its rounds then bring their checklists.")
    String lead();

    @Message("ships with Groundwork")
    String builtIn();

    @Message("your own")
    String own();

    @Message("{role}, {company}")
    String roleAt(String role, String company);

    @Message("Change")
    String change();

    @Message("Copy and change it")
    String copy();

    @Message("{title} (my copy)")
    String copyOf(String title);

    @Message("As YAML")
    String asYaml();

    @Message("As JSON")
    String asJson();

    @Message("The work")
    String work();

    @Message("A day")
    String day();

    @Message("Who it wants")
    String temperament();

    @Message("Who can apply")
    String level();

    @Message("What you would do")
    String activities();

    @Message("You can tell of it:")
    String backedBy();

    @Message("Tell of it by a story")
    String backing();

    @Message("Story for: {activity}")
    String storyFor(String activity);

    @Message("No story")
    String noStory();

    @Message("What counts")
    String competencies();

    @Message("{#when kind}{#is FUNDAMENTAL}Fundamental{#is TOOL}Tool{/when}")
    String kind(CompetencyKind kind);

    @Message("weighs {weight} of 5")
    String weighs(int weight);

    @Message("Whom it suits")
    String fit();

    @Message("It suits you when")
    String suits();

    @Message("It does not when")
    String doesNot();

    @Message("The honest question")
    String honestQuestion();

    @Message("What they ask")
    String questionAreas();

    @Message("The common mistake")
    String commonMistake();

    @Message("Money")
    String salary();

    @Message("What it pays")
    String pay();

    @Message("Why")
    String why();

    @Message("What is expected")
    String expectation();

    @Message("What else you get")
    String inReturn();

    @Message("Where it leads")
    String careerPaths();

    @Message("What a résumé should show")
    String evidence();

    @Message("What convinces")
    String strong();

    @Message("What does not, when it stands alone")
    String weak();

    @Message("Checklists")
    String checklists();

    @Message("before each round: {type}")
    String forRound(String type);

    @Message("while an application is in a stage of the kind: {kind}")
    String forStage(String kind);

    @Message("{#when type}{#is RECRUITER_SCREEN}Recruiter screen{#is HIRING_MANAGER}Hiring manager{#is CODING}Coding"
            + "{#is SYSTEM_DESIGN}System design{#is OPERATING_SYSTEMS}Operating systems{#is DEBUGGING}Debugging"
            + "{#is CODE_DESIGN}Code design{#is BEHAVIORAL}Behavioral{#is TAKE_HOME}Take-home{#is PAIRING}Pairing"
            + "{#is PANEL}Panel{#is OTHER}Other{/when}")
    String roundType(InterviewType type);

    @Message("{#when kind}{#is SAVED}Saved{#is APPLIED}Applied{#is SCREENING}Screening{#is INTERVIEWING}Interviewing"
            + "{#is OFFER}Offer{/when}")
    String stageKind(StageKind kind);

    @Message("{time} before")
    String before(String time);

    @Message("{days} {#if days == 1}day{#else}days{/if}")
    String days(long days);

    @Message("{hours} {#if hours == 1}hour{#else}hours{/if}")
    String hours(long hours);

    @Message("{minutes} {#if minutes == 1}minute{#else}minutes{/if}")
    String minutes(long minutes);

    @Message("{count} {#if count == 1}item{#else}items{/if}")
    String items(int count);

    @Message("Take in a guide")
    String importing();

    @Message("A file in YAML or JSON, as another guide gives it out. It becomes your own.")
    String importingLead();

    @Message("File")
    String file();

    @Message("Take it in")
    String takeIn();

    @Message("Change the guide")
    String editing();

    @Message("Title")
    String title();

    @Message("Company")
    String company();

    @Message("Role")
    String role();

    @Message("What it is about")
    String summary();

    @Message("A row without text is left out. For more empty rows, save and come back.")
    String rowsHint();

    @Message("What")
    String what();

    @Message("Name")
    String name();

    @Message("Kind")
    String kindLabel();

    @Message("Weight, 1 to 5")
    String weight();

    @Message("Round that asks for it")
    String askedIn();

    @Message("Question")
    String question();

    @Message("If it is systems")
    String ifSystems();

    @Message("If it is features")
    String ifFeatures();

    @Message("The principle")
    String principle();

    @Message("The rule")
    String rule();

    @Message("Delete the guide")
    String delete();

    @Message("Change the checklist")
    String editingChecklist();

    @Message("Add a checklist")
    String addingChecklist();

    @Message("When is it made?")
    String hangsOn();

    @Message("How long before?")
    String beforeLabel();

    @Message("Such as 3 days, 15 minutes or 1 day 2 hours.")
    String beforeHint();

    @Message("Competency")
    String competency();

    @Message("Delete the checklist")
    String deleteChecklist();

    @Message("Add")
    String add();

    @Message("Row {number}")
    String row(int number);

    @Message("None")
    String noneChosen();

    @Message("Evidence")
    String resume();

    @Message("Preparation")
    String preparation();
}
