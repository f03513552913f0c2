package dev.groundwork.web.people;

import dev.groundwork.domain.people.Part;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about people and companies. */
@MessageBundle("people")
public interface PeopleTexts {

    @Message("People")
    String people();

    @Message("Contacts")
    String contacts();

    @Message("Contact")
    String contact();

    @Message("Companies")
    String companies();

    @Message("Company")
    String company();

    @Message("{count} in all")
    String inAll(long count);

    @Message("Find by name")
    String find();

    @Message("Find")
    String findIt();

    @Message("Add a contact")
    String adding();

    @Message("Edit the contact")
    String editing();

    @Message("Edit the company")
    String editingCompany();

    @Message("Edit")
    String edit();

    @Message("Name")
    String name();

    @Message("What they do")
    String title();

    @Message("E-mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("LinkedIn")
    String linkedin();

    @Message("The web address of their page")
    String linkedinHint();

    @Message("Last in touch on")
    String lastTouchOn();

    @Message("In touch again on")
    String nextTouchOn();

    @Message("In your words")
    String notes();

    @Message("Website")
    String website();

    @Message("Location")
    String location();

    @Message("Delete the contact")
    String delete();

    @Message("Delete the company")
    String deleteCompany();

    @Message("Nobody yet")
    String nobody();

    @Message("Recruiters, hiring managers, people who know people: whoever has a part in your search stands here.")
    String nobodyLead();

    @Message("Nobody of that name")
    String noneFound();

    @Message("No company yet")
    String noCompany();

    @Message("A company is here as soon as you follow a role at it.")
    String noCompanyLead();

    @Message("Facts")
    String facts();

    @Message("Only the name so far.")
    String noFacts();

    @Message("Applications")
    String applications();

    @Message("No application yet.")
    String noApplications();

    @Message("{#if count == 0}no application{#else if count == 1}1 application{#else}{count} applications{/if}")
    String applicationCount(long count);

    @Message("last applied {when}")
    String lastApplied(String when);

    @Message("last in touch {when}")
    String lastTouch(String when);

    @Message("again {when}")
    String nextTouch(String when);

    @Message("We were in touch today")
    String touchedToday();

    @Message("No part in an application yet. Give them one on the application’s page.")
    String noPart();

    @Message("Nobody has a part in it yet.")
    String nobodyHere();

    @Message("Add a person")
    String addingPerson();

    @Message("Somebody you have already is found by the name.")
    String personHint();

    @Message("Part")
    String part();

    @Message("{#when part}{#is RECRUITER}Recruiter{#is HIRING_MANAGER}Hiring manager{#is INTERVIEWER}Interviewer"
            + "{#is REFERRER}Referrer{#is OTHER}Other{/when}")
    String partOf(Part part);

    @Message("Remove")
    String remove();

    @Message("{name} is not {part} any longer")
    String removePart(String name, String part);

    @Message("Add")
    String add();

    @Message("Address cards (vCard)")
    String cards();

    @Message("Bring a .vcf file from your address book or phone. Whom you have already stays as is.")
    String cardsLead();

    @Message("File")
    String file();

    @Message("Bring it")
    String bring();

    @Message("Take all with you")
    String exportAll();

    @Message("As an address card")
    String exportOne();

    @Message("{created} added, {there} you had already")
    String taken(int created, int there);

    @Message("Not taken")
    String problems();

    @Message("That is done")
    String done();

    @Message("Notes on the company")
    String companyNotes();
}
