namespace ChatBriefing.Index;

/// <summary>First names that are frequent in several cultures.</summary>
internal static class GivenNames
{
    /// <summary>The names, in lower case.</summary>
    public const string Names = """
        GivenName: james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
        steve paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
        jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler
        aaron henry douglas peter adam nathan zachary walter kyle harold carl jeremy keith roger gerald ethan arthur terry
        lawrence sean christian albert joe austin jesse willie billy bruce jordan ralph roy noah dylan eugene wayne alan juan louis russell
        gabriel randy philip harry vincent bobby johnny logan tom jim bill bob ben sam dan mike nick tony fred ted ron ken
        greg chris matt josh max leo oscar hugo felix victor simon martin oliver edgar ernest alfred herbert howard hugh
        isaac abraham moses jeremiah elijah theodore franklin barack elon winston neville clement oswald reginald graham stuart ian colin
        neil nigel trevor derek geoffrey duncan malcolm kurt hans karl friedrich heinrich wilhelm johann otto ludwig wolfgang klaus
        jürgen günther helmut gerhard dieter stefan markus andreas lukas jan pieter willem johannes lars sven erik olaf magnus
        niels bjorn gustav anders mikhail vladimir ivan boris dmitri sergei nikolai alexei andrei pavel igor oleg yuri leonid
        joseph josef volodymyr viktor piotr stanislaw janos istvan giovanni giuseppe antonio marco paolo luca francesco
        leonardo lorenzo matteo alessandro roberto carlo enrico mario luigi pietro benito silvio josé juan carlos luis jorge
        miguel fernando pedro pablo diego francisco javier manuel rafael alejandro ricardo eduardo sergio andrés hernán
        emilio ernesto joão cristiano paulo luiz hugo evo fidel raúl simón mohammed muhammad mohamed ahmed ahmad ali hassan
        hussein ibrahim omar yusuf youssef khalid abdullah abdul mustafa hamid karim tariq bilal osman mahmoud saddam muammar
        anwar recep tayyip kemal mehmet amir reza cyrus darius ravi raj rahul narendra mohandas jawaharlal rajiv sanjay amit
        arjun vijay anil indira priya sunita hiroshi kenji takashi akira yoko yuki shinzo haruki xi mao deng ming wei jian
        kim park nelson thabo jacob desmond kofi kwame julius jomo uhuru paul yoweri robert joseph laurent patrice mobutu
        félix étienne moïse denis augustin emmanuel ousmane amadou abdoulaye moussa sékou thomas blaise alassane
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly
        emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy shirley angela
        helen anna brenda pamela nicole samantha katherine emma ruth christine catherine debra rachel carolyn janet virginia maria
        heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia frances martha cheryl megan andrea
        hannah jacqueline ann anne jean alice kathryn gloria teresa doris sara janice julia marie madison grace judy theresa
        beverly denise marilyn amber danielle rose brittany diana abigail jane lucy charlotte sophie sophia ella eva clara
        florence agnes edith ellen eleanor hillary angelina beyoncé taylor lady kate katie jill jackie jenny ingrid greta astrid
        freya helga ursula angela natasha olga tatiana svetlana irina ekaterina anastasia giulia chiara francesca isabella
        lucia carmen rosa dolores pilar elena sofia valentina camila gabriela fatima aisha khadija zainab leila yasmin
        nadia malala benazir aung wangari ellen graça winnie
        jacques pierre michel andré philippe françois rené henri marcel georges roger bernard alain christian gérard daniel
        claude jean louis charles gilles yves guy serge luc marc antoine alexandre olivier nicolas sébastien julien mathieu
        guillaume thierry didier pascal bruno stéphane frédéric christophe laurent éric gustave émile jules maurice lucien
        léon raymond robert edmond eugène armand auguste victor honoré gaston ferdinand gilbert denis benoît arnaud cédric
        jérôme fabrice xavier vincent rémi baptiste maxime théo clément romain quentin valéry emmanuel édouard lionel
        monique françoise isabelle sylvie catherine martine nathalie valérie véronique sandrine céline sophie chantal brigitte
        jeanne louise marguerite simone yvonne germaine madeleine geneviève thérèse élisabeth hélène suzanne colette juliette
        camille manon léa chloé zoé aurélie delphine ségolène marine claire charlotte élise joséphine
        """;
}
