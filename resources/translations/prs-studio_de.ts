<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Hop between windows</source>
        <translation>&amp;Schrittweite der Fenster</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>A&amp;ndere …</translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation>&amp;Erneut analysieren</translation>
    </message>
    <message>
        <source>Read and analyse it again</source>
        <translation>Erneut einlesen und analysieren</translation>
    </message>
    <message>
        <source>&amp;Pause the analyses</source>
        <translation>&amp;Analysen anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel all analyses</source>
        <translation>Alle Analysen ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Resume cancelled analyses</source>
        <translation>Abgebrochene Analysen &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Other … ({seconds:g} s)</source>
        <translation>A&amp;ndere … ({seconds:g} s)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Breath &amp;phases</source>
        <translation>&amp;Atemphasen</translation>
    </message>
    <message>
        <source>&amp;Artefacts</source>
        <translation>Arte&amp;fakte</translation>
    </message>
    <message>
        <source>Mark events</source>
        <translation>Ereignisse markieren</translation>
    </message>
    <message>
        <source>Mark breath phases</source>
        <translation>Atemphasen markieren</translation>
    </message>
    <message>
        <source>Mark artefacts</source>
        <translation>Artefakte markieren</translation>
    </message>
    <message>
        <source>Nudge the event earlier</source>
        <extracomment>By the key held with Left or Right: seconds, what the menu says and what the tool tip says.</extracomment>
        <translation>Ereignis früher setzen</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, earlier</source>
        <translation>Ereignis um 10 ms früher setzen</translation>
    </message>
    <message>
        <source>Nudge the event later</source>
        <translation>Ereignis später setzen</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, later</source>
        <translation>Ereignis um 10 ms später setzen</translation>
    </message>
    <message>
        <source>Nudge its start earlier</source>
        <translation>Anfang früher setzen</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, earlier</source>
        <translation>Anfang um 10 ms früher setzen</translation>
    </message>
    <message>
        <source>Nudge its start later</source>
        <translation>Anfang später setzen</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, later</source>
        <translation>Anfang um 10 ms später setzen</translation>
    </message>
    <message>
        <source>Nudge its end earlier</source>
        <translation>Ende früher setzen</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, earlier</source>
        <translation>Ende um 10 ms früher setzen</translation>
    </message>
    <message>
        <source>Nudge its end later</source>
        <translation>Ende später setzen</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, later</source>
        <translation>Ende um 10 ms später setzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Type {number}</source>
        <translation>Typ {number}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Accept, and go on to the next</source>
        <translation>Annehmen und weiter zum nächsten</translation>
    </message>
    <message>
        <source>Accept all in &amp;view</source>
        <translation>Alle &amp;sichtbaren annehmen</translation>
    </message>
    <message>
        <source>Accept all proposals in view</source>
        <translation>Alle sichtbaren Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Re&amp;ject or delete</source>
        <translation>&amp;Verwerfen oder löschen</translation>
    </message>
    <message>
        <source>Reject the proposal, delete the event</source>
        <translation>Vorschlag verwerfen, Ereignis löschen</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Next event or proposal</source>
        <translation>Nächstes Ereignis oder nächster Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>V&amp;orheriges Ereignis</translation>
    </message>
    <message>
        <source>Previous event or proposal</source>
        <translation>Vorheriges Ereignis oder vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Am Cursor te&amp;ilen</translation>
    </message>
    <message>
        <source>Split the event at the cursor</source>
        <translation>Ereignis am Cursor teilen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Ausgewählte Ereignisse zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the selected events</source>
        <translation>Ausgewählte Ereignisse duplizieren</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select all events and proposals</source>
        <translation>Alle Ereignisse und Vorschläge auswählen</translation>
    </message>
    <message>
        <source>&amp;Uncertain</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>Mark as uncertain, or certain</source>
        <translation>Als unsicher oder sicher markieren</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Write a comment on the event</source>
        <translation>Kommentar zum Ereignis schreiben</translation>
    </message>
    <message>
        <source>Snap to pa&amp;uses</source>
        <translation>An &amp;Pausen einrasten</translation>
    </message>
    <message>
        <source>Borders stick to pauses, too</source>
        <translation>Grenzen rasten auch an Pausen ein</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>Verlau&amp;f …</translation>
    </message>
    <message>
        <source>History of the selected event, or of the recording</source>
        <translation>Verlauf des ausgewählten Ereignisses oder der Aufnahme</translation>
    </message>
    <message>
        <source>Poor &amp;Quality</source>
        <translation>Schlechte &amp;Qualität</translation>
    </message>
    <message>
        <source>Mark the record Poor Quality, or not</source>
        <translation>Schlechte Qualität als Label der Aufnahme setzen oder aufheben</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Geprüft</translation>
    </message>
    <message>
        <source>Mark the recording as reviewed</source>
        <translation>Aufnahme als geprüft markieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <comment>of an event</comment>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Nud&amp;ge</source>
        <translation>Sc&amp;hrittweise verschieben</translation>
    </message>
    <message>
        <source>Mark in the &amp;layer</source>
        <translation>&amp;Markieren in Ebene</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Events and proposals</source>
        <translation>Ereignisse und Vorschläge</translation>
    </message>
    <message>
        <source>Changing events</source>
        <translation>Ereignisse ändern</translation>
    </message>
    <message>
        <source>Layers and record</source>
        <translation>Ebenen und Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Import annotations …</source>
        <translation>Annotationen i&amp;mportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport annotations …</source>
        <translation>Annotationen e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>Berich&amp;t …</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <extracomment>Notes shown below one file; the rest is counted.</extracomment>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>Report on the recording or its patient</source>
        <translation>Bericht über die Aufnahme oder ihren Patienten</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>O&amp;rdner öffnen …</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>&amp;Demo-Studie öffnen</translation>
    </message>
    <message>
        <source>&amp;New study …</source>
        <translation>&amp;Neue Studie …</translation>
    </message>
    <message>
        <source>Open &amp;study …</source>
        <translation>&amp;Studie öffnen …</translation>
    </message>
    <message>
        <source>Close s&amp;tudy</source>
        <translation>Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Back up the study …</source>
        <translation>Studie s&amp;ichern …</translation>
    </message>
    <message>
        <source>Back up the study</source>
        <translation>Studie sichern</translation>
    </message>
    <message>
        <source>&amp;Patients and sites from a table …</source>
        <translation>&amp;Patienten und Stellen aus Tabelle …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Export analysis as &amp;JSON …</source>
        <translation>Analyse als &amp;JSON exportieren …</translation>
    </message>
    <message>
        <source>Export events as &amp;CSV …</source>
        <translation>Ereignisse als CS&amp;V exportieren …</translation>
    </message>
    <message>
        <source>&amp;Empty the worklist</source>
        <translation>Arbeitsliste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Everything in the study, in one file elsewhere</source>
        <translation>Die ganze Studie in einer Datei an anderem Ort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{speed:g}×</source>
        <translation>{speed:g}×</translation>
    </message>
    <message>
        <source>{seconds:g} s</source>
        <translation>{seconds:g} s</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no pre-roll</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Langsa&amp;mer</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Keep the p&amp;itch</source>
        <translation>&amp;Tonhöhe beibehalten</translation>
    </message>
    <message>
        <source>&amp;Next pre-roll</source>
        <translation>&amp;Nächster Vorlauf</translation>
    </message>
    <message>
        <source>More pre-roll before the selection</source>
        <translation>Mehr Vorlauf vor der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Next filter</source>
        <translation>Nächster &amp;Filter</translation>
    </message>
    <message>
        <source>Next listening filter</source>
        <translation>Nächster Hörfilter</translation>
    </message>
    <message>
        <source>&amp;Corners of the band-pass …</source>
        <translation>&amp;Grenzen des Bandpasses …</translation>
    </message>
    <message>
        <source>Show what is &amp;heard</source>
        <translation>Gehörtes an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show what is heard, through the filter</source>
        <translation>Anzeigen, was gehört wird, durch den Filter</translation>
    </message>
    <message>
        <source>&amp;Event types and reference sounds</source>
        <translation>Ereignist&amp;ypen und Referenzgeräusche</translation>
    </message>
    <message>
        <source>Event types, with synthesised sounds</source>
        <translation>Ereignistypen mit synthetischen Beispielen</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>Geschwin&amp;digkeit</translation>
    </message>
    <message>
        <source>P&amp;re-roll</source>
        <translation>Vorla&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modelle …</translation>
    </message>
    <message>
        <source>Models: which there are, and which is in use</source>
        <translation>Modelle: welche es gibt und welches verwendet wird</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play the selection, or from the cursor</source>
        <translation>Auswahl abspielen oder ab dem Cursor</translation>
    </message>
    <message>
        <source>&amp;Loop the selection</source>
        <translation>Auswahl &amp;wiederholen</translation>
    </message>
    <message>
        <source>Lou&amp;der</source>
        <translation>&amp;Lauter</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>L&amp;eiser</translation>
    </message>
    <message>
        <source>&amp;Automatic gain</source>
        <translation>Automatische &amp;Verstärkung</translation>
    </message>
    <message>
        <source>Automatic gain for each recording</source>
        <translation>Automatische Verstärkung für jede Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Open a study to read blind …</source>
        <translation>Studie zur verblindeten Befundung &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Read blind …</source>
        <translation>&amp;Verblindet befunden …</translation>
    </message>
    <message>
        <source>&amp;End blind reading …</source>
        <translation>Verblindete Befundung &amp;beenden …</translation>
    </message>
    <message>
        <source>&amp;Beside mine</source>
        <translation>Neben &amp;meiner</translation>
    </message>
    <message>
        <source>Other reading &amp;beside mine</source>
        <translation>&amp;Andere Befundung neben meiner</translation>
    </message>
    <message>
        <source>Next reading beside mine</source>
        <translation>Nächste Befundung neben meiner</translation>
    </message>
    <message>
        <source>&amp;Adjudicate …</source>
        <translation>&amp;Schlichten …</translation>
    </message>
    <message>
        <source>En&amp;d the adjudication</source>
        <translation>Schlichtung b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Next disagreement</source>
        <translation>&amp;Nächste Abweichung</translation>
    </message>
    <message>
        <source>&amp;Previous disagreement</source>
        <translation>V&amp;orherige Abweichung</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Nächste &amp;unentschiedene</translation>
    </message>
    <message>
        <source>Next undecided disagreement</source>
        <translation>Nächste unentschiedene Abweichung</translation>
    </message>
    <message>
        <source>Take the &amp;first</source>
        <translation>E&amp;rste übernehmen</translation>
    </message>
    <message>
        <source>Decide for the first</source>
        <translation>Für die erste entscheiden</translation>
    </message>
    <message>
        <source>Take the &amp;second</source>
        <translation>&amp;Zweite übernehmen</translation>
    </message>
    <message>
        <source>Decide for the second</source>
        <translation>Für die zweite entscheiden</translation>
    </message>
    <message>
        <source>Bo&amp;th</source>
        <comment>readings of an event</comment>
        <translation>Bei&amp;de</translation>
    </message>
    <message>
        <source>Decide for both together</source>
        <translation>Für beide zusammen entscheiden</translation>
    </message>
    <message>
        <source>Ne&amp;ither</source>
        <comment>reading of an event</comment>
        <translation>&amp;Keine von beiden</translation>
    </message>
    <message>
        <source>Decide for neither</source>
        <translation>Für keine von beiden entscheiden</translation>
    </message>
    <message>
        <source>O&amp;wn …</source>
        <comment>decision</comment>
        <translation>Ei&amp;gene …</translation>
    </message>
    <message>
        <source>Decide by an event or label of your own</source>
        <translation>Durch ein eigenes Ereignis oder Label entscheiden</translation>
    </message>
    <message>
        <source>A&amp;greement …</source>
        <translation>Übere&amp;instimmung …</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Übereinstimmung der Befunder</translation>
    </message>
    <message>
        <source>&amp;Look for others&apos; changes</source>
        <translation>Änderungen anderer su&amp;chen</translation>
    </message>
    <message>
        <source>Look for what others changed</source>
        <translation>Nachsehen, was andere geändert haben</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>Be&amp;funder</translation>
    </message>
    <message>
        <source>Nobody&apos;s reading beside yours.</source>
        <translation>Keine andere Befundung neben Ihrer.</translation>
    </message>
    <message>
        <source>{name} reading beside yours.</source>
        <translation>Neben Ihrer Befundung: {name}.</translation>
    </message>
    <message>
        <source>Both readings are shown</source>
        <translation>Beide Befundungen werden angezeigt</translation>
    </message>
    <message>
        <source>You do not read blind</source>
        <translation>Sie befunden nicht verblindet</translation>
    </message>
    <message>
        <source>Open a study first</source>
        <translation>Öffnen Sie zuerst eine Studie</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Recording &amp;panel</source>
        <translation>Aufnahme&amp;bereich</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Record from the microphone, or stop</source>
        <translation>Vom Mikrofon aufnehmen oder stoppen</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <translation>Aufnahme &amp;pausieren</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Aufnahme pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>&amp;Moment markieren</translation>
    </message>
    <message>
        <source>Mark this moment of the recording</source>
        <translation>Diesen Moment der Aufnahme markieren</translation>
    </message>
    <message>
        <source>Stop and set &amp;aside</source>
        <translation>Stoppen und bei&amp;seitelegen</translation>
    </message>
    <message>
        <source>Stop; what was recorded is set aside, not added</source>
        <translation>Stoppen; das Aufgenommene wird beiseitegelegt, nicht hinzugefügt</translation>
    </message>
    <message>
        <source>&amp;Show what is being recorded</source>
        <translation>&amp;Laufende Aufnahme anzeigen</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the recordings</source>
        <translation>&amp;Ordner der Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Listen by &amp;headphones</source>
        <translation>Über &amp;Kopfhörer mithören</translation>
    </message>
    <message>
        <source>Hear the microphone by headphones</source>
        <translation>Das Mikrofon über Kopfhörer mithören</translation>
    </message>
    <message>
        <source>&amp;Next site</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>Go to the next site</source>
        <translation>Zur nächsten Stelle gehen</translation>
    </message>
    <message>
        <source>Record the last site &amp;again</source>
        <translation>Letzte Stelle erne&amp;ut aufnehmen</translation>
    </message>
    <message>
        <source>Record the last site again</source>
        <translation>Letzte Stelle erneut aufnehmen</translation>
    </message>
    <message>
        <source>Take what &amp;there is</source>
        <translation>&amp;Vorhandenes übernehmen</translation>
    </message>
    <message>
        <source>A short take will do</source>
        <translation>Ein kurzer Take genügt</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>site</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>It will do</source>
        <translation>Genügt</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>menu</comment>
        <translation>A&amp;ufnahme</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Aufnahme s&amp;toppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>button: mark this moment</comment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>heading</comment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Retrain the model from what was reviewed</source>
        <translation>Das Modell mit dem Geprüften nachtrainieren</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Retrain …</source>
        <translation>&amp;Nachtrainieren …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>Everything that can be shown beside the lanes and hidden again.</extracomment>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Die ganze Aufnahme anzeigen</translation>
    </message>
    <message>
        <source>Go to the &amp;beginning</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>Go to the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Previous recording</source>
        <translation>&amp;Vorherige Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Next recording</source>
        <translation>&amp;Nächste Aufnahme</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed recording</source>
        <translation>Nächste &amp;ungeprüfte Aufnahme</translation>
    </message>
    <message>
        <source>Next recording not reviewed yet</source>
        <translation>Nächste Aufnahme, die noch nicht geprüft ist</translation>
    </message>
    <message>
        <source>Left and right side &amp;by side …</source>
        <translation>&amp;Links und rechts gegenüberstellen …</translation>
    </message>
    <message>
        <source>Left and right of this patient, side by side</source>
        <translation>Links und rechts dieses Patienten einander gegenüberstellen</translation>
    </message>
    <message>
        <source>&amp;Filter the worklist</source>
        <translation>Arbeitsliste f&amp;iltern</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Events table</source>
        <translation>Ereignis&amp;tabelle</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>A&amp;rbeitsliste</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>&amp;Spectrogram up to</source>
        <translation>S&amp;pektrogramm bis</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Choose “Try again” to analyse it after all.</source>
        <translation>Wählen Sie „Erneut versuchen“, um sie doch zu analysieren.</translation>
    </message>
    <message>
        <source>What both say of a recording is taken over into their consensus, a layer of its own in the study; you decide the rest, one thing after the other. The consensus keeps who decided what. Two readings are evidence of each other only where they were made blind, and whoever decides should be neither of the two.</source>
        <translation>Was beide über eine Aufnahme sagen, wird in ihren Konsens übernommen, eine eigene Ebene der Studie; den Rest entscheiden Sie, eines nach dem anderen. Der Konsens hält fest, wer was entschieden hat. Zwei Befundungen stützen einander nur, wenn sie verblindet entstanden sind, und wer entscheidet, sollte keiner der beiden sein.</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Schlichten</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;First reader:</source>
        <translation>&amp;Erster Befunder:</translation>
    </message>
    <message>
        <source>&amp;Second reader:</source>
        <translation>&amp;Zweiter Befunder:</translation>
    </message>
    <message>
        <source>Decided by:</source>
        <translation>Es entscheidet:</translation>
    </message>
    <message>
        <source>Two readers, or one and the model, must have read something of this study.</source>
        <translation>Zwei Befunder, oder einer und das Modell, müssen etwas aus dieser Studie befundet haben.</translation>
    </message>
    <message>
        <source>Choose two different readers.</source>
        <translation>Wählen Sie zwei verschiedene Befunder.</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>die Studie</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Welche beiden</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Readers to be compared</source>
        <translation>Zu vergleichende Befunder</translation>
    </message>
    <message>
        <source>Choose two readers at least, or one and the model.</source>
        <translation>Wählen Sie mindestens zwei Befunder, oder einen und das Modell.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>Übereinstimmung exportieren</translation>
    </message>
    <message>
        <source>JSON, everything (*.json)</source>
        <translation>JSON, alles (*.json)</translation>
    </message>
    <message>
        <source>CSV, a number a row (*.csv)</source>
        <translation>CSV, eine Zahl je Zeile (*.csv)</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>Your recordings: the program only reads them.</source>
        <translation>Ihre Aufnahmen: Das Programm liest sie nur.</translation>
    </message>
    <message>
        <source>Every edit in a study: each was on the disk as it was made.</source>
        <translation>Jede Bearbeitung in einer Studie: Sie war sofort auf dem Datenträger gespeichert.</translation>
    </message>
    <message>
        <source>What was being recorded: all that was heard is in its file.</source>
        <translation>Was gerade aufgenommen wurde: Alles Gehörte steht in seiner Datei.</translation>
    </message>
    <message>
        <source>Edits without a study are still in this window, until it closes. File &gt; New study keeps them.</source>
        <translation>Bearbeitungen ohne Studie sind noch in diesem Fenster, bis es geschlossen wird. Datei &gt; Neue Studie bewahrt sie auf.</translation>
    </message>
    <message>
        <source>Only edits that were made without a study are lost.</source>
        <translation>Verloren sind nur Bearbeitungen, die ohne Studie gemacht wurden.</translation>
    </message>
    <message>
        <source>What is safe:</source>
        <translation>Was sicher ist:</translation>
    </message>
    <message>
        <source>Details for those who mend the program</source>
        <translation>Einzelheiten für die Entwickler</translation>
    </message>
    <message>
        <source>Restart PRS Studio</source>
        <translation>PRS Studio neu starten</translation>
    </message>
    <message>
        <source>Save diagnostics …</source>
        <translation>Diagnosedaten speichern …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>SPRSound: sound and annotations, as training takes them</source>
        <translation>SPRSound: Ton und Annotationen, wie das Training sie braucht</translation>
    </message>
    <message>
        <source>Audacity label tracks (.txt)</source>
        <translation>Audacity-Textspuren (.txt)</translation>
    </message>
    <message>
        <source>Praat TextGrids (.TextGrid)</source>
        <translation>Praat-TextGrids (.TextGrid)</translation>
    </message>
    <message>
        <source>Raven selection tables (.selections.txt)</source>
        <translation>Raven-Auswahltabellen (.selections.txt)</translation>
    </message>
    <message>
        <source>CSV tables (.csv)</source>
        <translation>CSV-Tabellen (.csv)</translation>
    </message>
    <message>
        <source>Patients get numbers made with a secret key, and ages become bands. Names, folders and comments are left out, and sound files hold nothing but sound. Whoever has the key can tell whose recordings they are: keep it, and give it to nobody. The same key gives a patient the same number in every export. What is spoken in a recording stays in it: listen before you share it.</source>
        <translation>Patienten erhalten Nummern, die mit einem geheimen Schlüssel gebildet werden, und aus dem Alter werden Altersgruppen. Namen, Ordner und Kommentare bleiben weg, und Tondateien enthalten nichts als den Ton. Wer den Schlüssel hat, kann sagen, von wem die Aufnahmen stammen: Bewahren Sie ihn auf und geben Sie ihn niemandem. Derselbe Schlüssel gibt einem Patienten in jedem Export dieselbe Nummer. Was in einer Aufnahme gesprochen wird, bleibt darin: Hören Sie sie an, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;All recordings</source>
        <translation>&amp;Alle Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;This recording ({title})</source>
        <translation>Diese A&amp;ufnahme ({title})</translation>
    </message>
    <message>
        <source>&amp;This recording</source>
        <translation>Diese A&amp;ufnahme</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>Wessen Annotationen</translation>
    </message>
    <message>
        <source>Only recordings marked as re&amp;viewed</source>
        <translation>Nur als &amp;geprüft markierte Aufnahmen</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Zielordner des Exports</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there already</source>
        <translation>Vorhandene Dateien e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;De-identify</source>
        <translation>De-&amp;identifizieren</translation>
    </message>
    <message>
        <source>Make a &amp;new key, kept in</source>
        <translation>&amp;Neuen Schlüssel erzeugen, gespeichert in</translation>
    </message>
    <message>
        <source>Use the key of ear&amp;lier exports</source>
        <translation>Schlüssel &amp;früherer Exporte verwenden</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Datei des Schlüssels</translation>
    </message>
    <message>
        <source>Keep &amp;comments (they may hold names)</source>
        <translation>&amp;Kommentare behalten (sie können Namen enthalten)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Umfang:</translation>
    </message>
    <message>
        <source>Annotations &amp;by:</source>
        <translation>Annotationen &amp;von:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Schlüssel (*.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nobody has read anything yet.</source>
        <translation>Noch niemand hat etwas befundet.</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>Wählen Sie einen Zielordner für den Export.</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>Wählen Sie eine Datei für den Schlüssel.</translation>
    </message>
    <message>
        <source>The key must not lie in the export: whoever has it knows whose recordings they are.</source>
        <translation>Der Schlüssel darf nicht im Export liegen: Wer ihn hat, weiß, von wem die Aufnahmen stammen.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>{suffix}-Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Annotations (*.json *.txt *.TextGrid *.csv *.tsv);;All files (*)</source>
        <translation>Annotationen (*.json *.txt *.TextGrid *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>Zu importieren</translation>
    </message>
    <message>
        <source>Keep it, and add what is new</source>
        <translation>Behalten und Neues hinzufügen</translation>
    </message>
    <message>
        <source>Put the files&apos; marks in its place</source>
        <translation>Durch die Markierungen der Dateien ersetzen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Name of the reader whose annotations they are</source>
        <translation>Name des Befunders, von dem die Annotationen stammen</translation>
    </message>
    <message>
        <source>What becomes of what is marked already</source>
        <translation>Was mit dem schon Markierten geschieht</translation>
    </message>
    <message>
        <source>These are finished readings: mark the recordings as re&amp;viewed</source>
        <translation>Das sind fertige Beurteilungen: Aufnahmen als &amp;geprüft markieren</translation>
    </message>
    <message>
        <source>Only what is marked as reviewed is learnt from</source>
        <translation>Gelernt wird nur von dem, was als geprüft markiert ist</translation>
    </message>
    <message>
        <source>Files and what is understood of them</source>
        <translation>Dateien und was davon verstanden wird</translation>
    </message>
    <message>
        <source>SPRSound, Audacity, Praat, Raven, CSV. A file belongs to the recording whose name it begins with, whole words only (“a.json”, “a_labels.txt” for “a.wav”).</source>
        <translation>SPRSound, Audacity, Praat, Raven, CSV. Eine Datei gehört zu der Aufnahme, mit deren Namen sie beginnt, nur ganze Wörter („a.json“, „a_labels.txt“ zu „a.wav“).</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>&amp;Befundet von:</translation>
    </message>
    <message>
        <source>What is marked &amp;already:</source>
        <translation>Schon &amp;Markiertes:</translation>
    </message>
    <message>
        <source>Annotation files</source>
        <translation>Annotationsdateien</translation>
    </message>
    <message>
        <source>A folder of annotation files</source>
        <translation>Ordner mit Annotationsdateien</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>die Dateien</translation>
    </message>
    <message>
        <source>No annotation files here yet.</source>
        <translation>Noch keine Annotationsdateien.</translation>
    </message>
    <message>
        <source>Add annotation files, or a folder of them.</source>
        <translation>Fügen Sie Annotationsdateien oder einen Ordner davon hinzu.</translation>
    </message>
    <message>
        <source>Say what the labels mean that nobody here knows, or leave them out.</source>
        <translation>Sagen Sie, was die hier unbekannten Labels bedeuten, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>Diese Dateien enthalten nichts Neues.</translation>
    </message>
    <message>
        <source>Say whose annotations they are.</source>
        <translation>Sagen Sie, von wem die Annotationen stammen.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n file would be imported: {what}.</source>
        <translation>
            <numerusform>Zu importieren: {ready} von %n Datei ({what}).</numerusform>
            <numerusform>Zu importieren: {ready} von %n Dateien ({what}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} cannot be.</source>
        <translation>{done} Nicht möglich: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n als geprüft markiert</numerusform>
            <numerusform>%n als geprüft markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>the recording&apos;s label or comment</source>
        <translation>das Label oder der Kommentar der Aufnahme</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be imported</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>Label {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n nicht verstanden</numerusform>
            <numerusform>%n nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The list of parts is missing. Install PRS Studio again.</source>
        <translation>Die Liste der Bestandteile fehlt. Installieren Sie PRS Studio neu.</translation>
    </message>
    <message>
        <source>This part came without a text of its licence.</source>
        <translation>Dieser Bestandteil kam ohne eigenen Lizenztext.</translation>
    </message>
    <message>
        <source>Choose what it means …</source>
        <translation>Bedeutung wählen …</translation>
    </message>
    <message>
        <source>Leave such marks out</source>
        <translation>Solche Markierungen auslassen</translation>
    </message>
    <message>
        <source>Labels that nobody here knows, and what they mean</source>
        <translation>Labels, die hier unbekannt sind, und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Unbekanntes Label</translation>
    </message>
    <message>
        <source>First seen in</source>
        <translation>Zuerst gesehen in</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>an unknown label</comment>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What {label} means</source>
        <translation>Bedeutung von {label}</translation>
    </message>
    <message>
        <source>as it was settled last (consensus, or who reviewed last)</source>
        <translation>wie zuletzt festgelegt (Konsens oder wer zuletzt geprüft hat)</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>HTML, for a browser</source>
        <translation>HTML, für einen Browser</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>on a recording</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>Bericht &amp;erstellen</translation>
    </message>
    <message>
        <source>This &amp;recording ({title})</source>
        <translation>Diese &amp;Aufnahme ({title})</translation>
    </message>
    <message>
        <source>All recordings of this &amp;patient</source>
        <translation>Alle Aufnahmen dieses &amp;Patienten</translation>
    </message>
    <message>
        <source>The patient is not known</source>
        <translation>Der Patient ist nicht bekannt</translation>
    </message>
    <message>
        <source>As whom it was read</source>
        <translation>Wessen Befundung</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Datei des Berichts</translation>
    </message>
    <message>
        <source>Repl&amp;ace the file that is there already</source>
        <translation>&amp;Vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>On:</source>
        <comment>what the report is on</comment>
        <translation>Über:</translation>
    </message>
    <message>
        <source>Read &amp;by:</source>
        <translation>&amp;Befundet von:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Events, times, findings and pictures, with who read them. {notice}.</source>
        <translation>Ereignisse, Zeiten, Befunde und Bilder, und wer sie befundet hat. {notice}.</translation>
    </message>
    <message>
        <source>All recordings of &amp;patient {patient}</source>
        <translation>Alle Aufnahmen von &amp;Patient {patient}</translation>
    </message>
    <message>
        <source>{name} report</source>
        <translation>{name} Bericht</translation>
    </message>
    <message>
        <source>Choose a file for the report.</source>
        <translation>Wählen Sie eine Datei für den Bericht.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in {ending}.</source>
        <translation>Der Dateiname muss auf {ending} enden.</translation>
    </message>
    <message>
        <source>This file is there already: choose another name, or say that it may be replaced.</source>
        <translation>Diese Datei gibt es schon: Wählen Sie einen anderen Namen, oder erlauben Sie, sie zu ersetzen.</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <comment>the program: run from a folder</comment>
        <translation>(nicht installiert)</translation>
    </message>
    <message>
        <source>About PRS Studio</source>
        <translation>Über PRS Studio</translation>
    </message>
    <message>
        <source>There is a history only in a study, which keeps every edit: open one, or make one (File, New study).</source>
        <translation>Einen Verlauf gibt es nur in einer Studie, die jede Bearbeitung behält: Öffnen Sie eine, oder legen Sie eine an (Datei, Neue Studie).</translation>
    </message>
    <message>
        <source>Only {event}</source>
        <translation>Nur {event}</translation>
    </message>
    <message>
        <source>Only the selected event</source>
        <translation>Nur das ausgewählte Ereignis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the recording</source>
        <translation>Verlauf der Aufnahme</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Wessen Verlauf</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Bearbeitungen, die letzte zuerst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Somebody (blind)</source>
        <translation>Jemand (verblindet)</translation>
    </message>
    <message>
        <source>What was before, and after</source>
        <translation>Was vorher und nachher war</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>Diesen Stand wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>Gelöschtes &amp;zurückholen</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Verlauf von</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Noch wurde nichts gesagt</translation>
    </message>
    <message>
        <source>{name} (blind)</source>
        <translation>{name} (verblindet)</translation>
    </message>
    <message>
        <source>… and {count:,} more</source>
        <translation>… und {count:,} weitere</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>Done: {edit}. Undo takes it back.</source>
        <translation>Erledigt: {edit}. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Do not base a diagnosis or treatment on it.</source>
        <translation>Stützen Sie keine Diagnose oder Behandlung darauf.</translation>
    </message>
    <message>
        <source>Opens children&apos;s lung sounds and shows what a neural network heard in them.</source>
        <translation>Öffnet Lungengeräusche von Kindern und zeigt, was ein neuronales Netz darin gehört hat.</translation>
    </message>
    <message>
        <source>MIT licence; the parts that others made have their own. The model learnt from the SPRSound database (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</source>
        <translation>MIT-Lizenz; Bestandteile anderer haben ihre eigene. Das Modell hat aus der Datenbank SPRSound gelernt (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Lizenzen …</translation>
    </message>
    <message>
        <source>Analysis hop</source>
        <translation>Schrittweite der Analyse</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next.
Smaller is finer and slower.</source>
        <translation>Sekunden von einem 3-s-Fenster zum nächsten.
Kleiner ist feiner und langsamer.</translation>
    </message>
    <message>
        <source>Open the recordings first, or a study, that the annotations are about</source>
        <extracomment>Endings that annotation files have, as prs_core.exchange.importing.ANNOTATION_SUFFIXES.</extracomment>
        <translation>Öffnen Sie zuerst die Aufnahmen oder die Studie, zu denen die Annotationen gehören</translation>
    </message>
    <message>
        <source>Open recordings or a study first</source>
        <translation>Öffnen Sie zuerst Aufnahmen oder eine Studie</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>Öffnen Sie zuerst eine Aufnahme</translation>
    </message>
    <message>
        <source>The last edits are not saved yet.</source>
        <translation>Die letzten Bearbeitungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>See that the study can be reached, then try again.</source>
        <translation>Sorgen Sie dafür, dass die Studie erreichbar ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was imported: somebody else is reading by now.</source>
        <translation>Nichts wurde importiert: Inzwischen befundet jemand anderes.</translation>
    </message>
    <message>
        <source>Each recording&apos;s import can be undone there (Ctrl+Z).</source>
        <translation>Der Import jeder Aufnahme kann dort rückgängig gemacht werden (Strg+Z).</translation>
    </message>
    <message>
        <source>They are {name}&apos;s: be that reader to see them.</source>
        <translation>Sie gehören {name}: Nur als dieser Befunder sehen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n file imported: {what}.</source>
        <translation>
            <numerusform>%n Datei importiert: {what}.</numerusform>
            <numerusform>%n Dateien importiert: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} could not be.</source>
        <translation>{done} Nicht importiert: {count}.</translation>
    </message>
    <message>
        <source>Import those once more.</source>
        <translation>Importieren Sie diese noch einmal.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
    <message numerus="yes">
        <source>%n recording exported to {place}.</source>
        <translation>
            <numerusform>%n Aufnahme nach {place} exportiert.</numerusform>
            <numerusform>%n Aufnahmen nach {place} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in {place}: keep it.</source>
        <translation>Der Schlüssel liegt in {place}: Bewahren Sie ihn auf.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>This system has no program that shows it.</source>
        <translation>Dieses System hat kein Programm, das es anzeigt.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
    <message numerus="yes">
        <source>The report on %n recording is in {place}.</source>
        <translation>
            <numerusform>Der Bericht über %n Aufnahme liegt in {place}.</numerusform>
            <numerusform>Der Bericht über %n Aufnahmen liegt in {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>whoever is reading</source>
        <extracomment>Stands for the reader where nobody said who is reading.</extracomment>
        <translation>wer gerade befundet</translation>
    </message>
    <message>
        <source>it is not marked as reviewed.</source>
        <translation>nicht als geprüft markiert.</translation>
    </message>
    <message>
        <source>The sound could not be read. {reason}</source>
        <translation>Der Ton konnte nicht gelesen werden. {reason}</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Es gab nichts zu exportieren.</translation>
    </message>
    <message>
        <source>The key must not lie in the export.</source>
        <translation>Der Schlüssel darf nicht im Export liegen.</translation>
    </message>
    <message>
        <source>Keep it in another folder.</source>
        <translation>Bewahren Sie ihn in einem anderen Ordner auf.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What the guide says about this ({key})</source>
        <translation>Was das Handbuch dazu sagt ({key})</translation>
    </message>
    <message>
        <source>PRS Studio: user guide</source>
        <translation>PRS Studio: Handbuch</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
    <message>
        <source>See that it is switched on, or choose another one.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>PRS Studio {version}, user guide. {notice}.</source>
        <translation>PRS Studio {version}, Handbuch. {notice}.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide: {title}</source>
        <translation>Seite des Handbuchs: {title}</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Return goes to the next place, Shift+Return to the one before</source>
        <translation>Return geht zur nächsten Fundstelle, Umschalt+Return zur vorherigen</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Was die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Kleinerer Text (Strg+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Größerer Text (Strg++)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Durch die Zeit rollen</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Um den Zeiger zoomen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Put the cursor there</source>
        <translation>Den Cursor dorthin setzen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Select a stretch of time</source>
        <translation>Einen Zeitabschnitt auswählen</translation>
    </message>
    <message>
        <source>Click an event</source>
        <translation>Klick auf ein Ereignis</translation>
    </message>
    <message>
        <source>Select it; with Shift or Ctrl, one more</source>
        <translation>Es auswählen; mit Umschalt oder Strg eines mehr</translation>
    </message>
    <message>
        <source>Double-click an event</source>
        <translation>Doppelklick auf ein Ereignis</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <source>Drag in the events lane</source>
        <translation>Ziehen in der Ereignisspur</translation>
    </message>
    <message>
        <source>Mark an event; with Shift: select</source>
        <translation>Ein Ereignis markieren; mit Umschalt: auswählen</translation>
    </message>
    <message>
        <source>Drag an event, or its border</source>
        <translation>Ein Ereignis oder seine Grenze ziehen</translation>
    </message>
    <message>
        <source>Move it, or change its length; Esc cancels</source>
        <translation>Es verschieben oder seine Länge ändern; Esc bricht ab</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What has no action of its own: the keys of the lanes and of the worklist while they have the focus.</extracomment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Scroll, while no event is selected</source>
        <translation>Rollen, solange kein Ereignis ausgewählt ist</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>Um eine Seite rollen</translation>
    </message>
    <message>
        <source>End the gesture, or the selection</source>
        <translation>Die Geste oder die Auswahl beenden</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Open the recording above or below</source>
        <translation>Die Aufnahme darüber oder darunter öffnen</translation>
    </message>
    <message>
        <source>Empty the filter box</source>
        <translation>Das Filterfeld leeren</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Guide: {title} (F1)</source>
        <translation>&amp;Handbuch: {title} (F1)</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Tasten drucken</translation>
    </message>
    <message>
        <source>Print the whole guide</source>
        <translation>Das ganze Handbuch drucken</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>The whole guide as a file for paper</source>
        <translation>Das ganze Handbuch als Datei für Papier</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message numerus="yes">
        <source>{count} on %n page</source>
        <translation>
            <numerusform>{count} auf %n Seite</numerusform>
            <numerusform>{count} auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Handbuch drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n page was printed.</source>
        <translation>
            <numerusform>%n Seite wurde gedruckt.</numerusform>
            <numerusform>%n Seiten wurden gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the guide as PDF</source>
        <translation>Handbuch als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {name}: %n page.</source>
        <translation>
            <numerusform>Als {name} gespeichert: %n Seite.</numerusform>
            <numerusform>Als {name} gespeichert: %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported models (*.zip)</source>
        <translation>Exportierte Modelle (*.zip)</translation>
    </message>
    <message>
        <source>Recordings that nobody has reviewed are judged again by it; what was reviewed stays as it is.</source>
        <translation>Aufnahmen, die niemand geprüft hat, werden damit neu beurteilt; Geprüftes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This window was started with --model and goes on using that; what is chosen here is used by others.</source>
        <translation>Dieses Fenster wurde mit --model gestartet und verwendet dieses Modell weiter; was hier gewählt wird, verwenden andere.</translation>
    </message>
    <message>
        <source>{model} is in use now.</source>
        <translation>{model} wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>“Models …” in the Model menu shows what is wrong.</source>
        <translation>„Modelle …“ im Menü Modell zeigt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>“{model}” is in use now.</source>
        <translation>„{model}“ wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>Checking the model …</source>
        <translation>Das Modell wird geprüft …</translation>
    </message>
    <message>
        <source>Comparing all files with their checksums …</source>
        <translation>Alle Dateien werden mit ihren Prüfsummen verglichen …</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Writing the model …</source>
        <translation>Das Modell wird geschrieben …</translation>
    </message>
    <message>
        <source>“{model}” is in {name}. It holds weights and numbers, and no recording.</source>
        <translation>„{model}“ liegt in {name}. Es enthält Gewichte und Zahlen und keine Aufnahme.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>“{model}” is here now. It was never judged on this computer.</source>
        <translation>„{model}“ ist jetzt hier. Es wurde auf diesem Computer noch nie beurteilt.</translation>
    </message>
    <message>
        <source>the models of this computer</source>
        <translation>die Modelle dieses Computers</translation>
    </message>
    <message>
        <source>ships with PRS Studio</source>
        <translation>wird mit PRS Studio geliefert</translation>
    </message>
    <message>
        <source>refined here</source>
        <translation>hier verfeinert</translation>
    </message>
    <message>
        <source>trained here from scratch</source>
        <translation>hier von Grund auf trainiert</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>a model</comment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>SPRSound, out of fold</source>
        <translation>SPRSound, Out-of-Fold</translation>
    </message>
    <message>
        <source>SPRSound, intra test</source>
        <translation>SPRSound, Intra-Test</translation>
    </message>
    <message>
        <source>SPRSound, inter test</source>
        <translation>SPRSound, Inter-Test</translation>
    </message>
    <message>
        <source>normal or not</source>
        <translation>normal oder nicht</translation>
    </message>
    <message>
        <source>event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>recording, 3 labels</source>
        <translation>Aufnahme, 3 Labels</translation>
    </message>
    <message>
        <source>recording, 5 labels</source>
        <translation>Aufnahme, 5 Labels</translation>
    </message>
    <message>
        <source>better</source>
        <comment>a model</comment>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>a model</comment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>whether a model is better</comment>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>A damaged model is not used; import it again, or use another one.</source>
        <translation>Ein beschädigtes Modell wird nicht verwendet; importieren Sie es erneut, oder verwenden Sie ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>Every file of the model is whole.</source>
        <translation>
            <numerusform>Alle Dateien des Modells sind unversehrt.</numerusform>
            <numerusform>Alle Dateien aller %n Modelle sind unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a model</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>a model</comment>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>Came about</source>
        <translation>Entstehung</translation>
    </message>
    <message>
        <source>Data, settings</source>
        <translation>Daten, Einstellungen</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>since when a model is</comment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Beside the one in use</source>
        <translation>Gegenüber dem verwendeten</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}, from {parent}</source>
        <translation>{kind}, erstellt am {day} von {author}, aus {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}</source>
        <translation>{kind}, erstellt am {day} von {author}</translation>
    </message>
    <message>
        <source>{kind}, made {day}, from {parent}</source>
        <translation>{kind}, erstellt am {day}, aus {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day}</source>
        <translation>{kind}, erstellt am {day}</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>Hier beurteilt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{verdict}, beside {model}.</source>
        <translation>{verdict}, gegenüber {model}.</translation>
    </message>
    <message>
        <source>Score {new} beside {old}.</source>
        <translation>Score {new} gegenüber {old}.</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n time by the same patients so far.</source>
        <translation>
            <numerusform>Neue Modelle wurden bisher %n-mal an denselben Patienten beurteilt.</numerusform>
            <numerusform>Neue Modelle wurden bisher %n-mal an denselben Patienten beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number:.3f}</source>
        <translation>{number:.3f}</translation>
    </message>
    <message>
        <source>{number:.3f} ({low:.3f} to {high:.3f})</source>
        <translation>{number:.3f} ({low:.3f} bis {high:.3f})</translation>
    </message>
    <message>
        <source>since PRS Studio was set up</source>
        <translation>seit PRS Studio eingerichtet wurde</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}, confirming that it is not known to be better</source>
        <translation>{who} ist am {day} dazu zurückgekehrt und hat bestätigt, dass nicht bekannt ist, ob es besser ist</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}</source>
        <translation>{who} ist am {day} dazu zurückgekehrt</translation>
    </message>
    <message>
        <source>{who} chose it on {day}, confirming that it is not known to be better</source>
        <translation>{who} hat es am {day} gewählt und bestätigt, dass nicht bekannt ist, ob es besser ist</translation>
    </message>
    <message>
        <source>{who} chose it on {day}</source>
        <translation>{who} hat es am {day} gewählt</translation>
    </message>
    <message>
        <source>Another retraining was begun meanwhile, in another window or without one.</source>
        <extracomment>A worker that was started says nothing while it imports torch; on a busy machine that takes a while, and one whose process is known to live is waited for longer. In these, a worker is there or about to be.</extracomment>
        <translation>Inzwischen wurde ein anderes Nachtraining begonnen, in einem anderen Fenster oder ohne eines.</translation>
    </message>
    <message>
        <source>It is shown now. Wait for it, or cancel it, then begin yours.</source>
        <translation>Es wird jetzt angezeigt. Warten Sie es ab, oder brechen Sie es ab, und beginnen Sie dann Ihres.</translation>
    </message>
    <message>
        <source>The retraining cannot be begun: its folder cannot be written ({reason}).</source>
        <translation>Das Nachtraining kann nicht beginnen: Sein Ordner kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>See that there is space on the disk.</source>
        <translation>Sorgen Sie für freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>There is no retraining.</source>
        <translation>Es gibt kein Nachtraining.</translation>
    </message>
    <message>
        <source>The retraining cannot be told ({reason}).</source>
        <translation>Der Stand des Nachtrainings ist nicht zu ermitteln ({reason}).</translation>
    </message>
    <message>
        <source>The retraining could not be started.</source>
        <translation>Das Nachtraining konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Start PRS Studio again, and try once more.</source>
        <translation>Starten Sie PRS Studio neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Learning {percent:.0f}%</source>
        <translation>Lernt: {percent:.0f} %</translation>
    </message>
    <message>
        <source>Learning paused</source>
        <translation>Lernen pausiert</translation>
    </message>
    <message>
        <source>Learning stopped</source>
        <translation>Lernen gestoppt</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>Lernen fehlgeschlagen</translation>
    </message>
    <message>
        <source>A new model is ready</source>
        <translation>Ein neues Modell ist fertig</translation>
    </message>
    <message>
        <source>{count:,} annotations in “{name}” cannot be used.</source>
        <translation>{count:,} Annotationen in „{name}“ sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is not known which patients the model in use was trained on.</source>
        <translation>Es ist nicht bekannt, mit welchen Patienten das verwendete Modell trainiert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient neither teaches nor judges: the model in use was trained on a patient of this name.</source>
        <translation>
            <numerusform>%n Patient dient weder zum Lernen noch zum Beurteilen: Das verwendete Modell wurde mit einem Patienten dieses Namens trainiert.</numerusform>
            <numerusform>%n Patienten dienen weder zum Lernen noch zum Beurteilen: Das verwendete Modell wurde mit Patienten dieser Namen trainiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: what it knows stays</source>
        <translation>keine: Was es weiß, bleibt</translation>
    </message>
    <message>
        <source>too few to learn from</source>
        <translation>zu wenige zum Lernen</translation>
    </message>
    <message>
        <source>of too few patients</source>
        <translation>von zu wenigen Patienten</translation>
    </message>
    <message numerus="yes">
        <source>%n recording does not say whose it is: it is learnt from, but cannot judge. The File menu takes patients from a table.</source>
        <translation>
            <numerusform>%n Aufnahme sagt nicht, von wem sie ist: Aus ihr wird gelernt, aber beurteilen kann sie nicht. Das Menü Datei übernimmt Patienten aus einer Tabelle.</numerusform>
            <numerusform>%n Aufnahmen sagen nicht, von wem sie sind: Aus ihnen wird gelernt, aber beurteilen können sie nicht. Das Menü Datei übernimmt Patienten aus einer Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient is kept for judging; at least {least} are needed to tell whether the new model is better. About one patient in five is kept: review more of them.</source>
        <translation>
            <numerusform>%n Patient ist zum Beurteilen zurückgehalten; mindestens {least} sind nötig, um zu sagen, ob das neue Modell besser ist. Etwa jeder fünfte Patient wird zurückgehalten: Prüfen Sie mehr davon.</numerusform>
            <numerusform>%n Patienten sind zum Beurteilen zurückgehalten; mindestens {least} sind nötig, um zu sagen, ob das neue Modell besser ist. Etwa jeder fünfte Patient wird zurückgehalten: Prüfen Sie mehr davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is open: what was reviewed is kept in one. Open it, or begin one, in the File menu.</source>
        <translation>Keine Studie ist geöffnet: Was geprüft wurde, liegt in einer Studie. Öffnen Sie sie im Menü Datei, oder beginnen Sie eine.</translation>
    </message>
    <message>
        <source>A setting cannot be: {reason}.</source>
        <translation>Eine Einstellung ist nicht möglich: {reason}.</translation>
    </message>
    <message>
        <source>The retraining is done. {title}.</source>
        <translation>Das Nachtraining ist fertig. {title}.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at what came of it</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The model in use stays in use.</source>
        <translation>Das bisherige Modell wird weiter verwendet.</translation>
    </message>
    <message>
        <source>The new one is kept among the models, as “{model}”.</source>
        <translation>Das neue bleibt bei den Modellen, als „{model}“.</translation>
    </message>
    <message>
        <source>The new model is kept: “{model}” was taken in among the models elsewhere.</source>
        <translation>Das neue Modell ist behalten: „{model}“ wurde anderswo unter die Modelle aufgenommen.</translation>
    </message>
    <message>
        <source>The new model is deleted. The model in use stays in use.</source>
        <translation>Das neue Modell ist gelöscht. Das bisherige Modell wird weiter verwendet.</translation>
    </message>
    <message>
        <source>“{model}” is in use again. The new one is kept among the models.</source>
        <translation>„{model}“ wird wieder verwendet. Das neue bleibt bei den Modellen.</translation>
    </message>
    <message>
        <source>the retraining</source>
        <translation>das Nachtraining</translation>
    </message>
    <message>
        <source>{number:.1f} hours</source>
        <extracomment>What the command says, a line for each way, after the time of day.</extracomment>
        <translation>{number:.1f} Stunden</translation>
    </message>
    <message>
        <source>{number:.1f} minutes</source>
        <translation>{number:.1f} Minuten</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>die Aufnahme</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a refinement takes about {duration}.</source>
        <translation>So schnell wie beim letzten Mal auf diesem Computer dauert eine Verfeinerung etwa {duration}.</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a training from scratch takes about {duration}.</source>
        <translation>So schnell wie beim letzten Mal auf diesem Computer dauert ein Training von Grund auf etwa {duration}.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letters for Normal</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>label: a breath, or a whole recording, without added sounds</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letters for Rhonchi</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Rhonchi</source>
        <translation>Rhonchi (Brummen)</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letters for Wheeze</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Wheeze</source>
        <translation>Giemen</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letters for Stridor</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Stridor</source>
        <translation>Stridor</translation>
    </message>
    <message>
        <source>CC</source>
        <comment>letters for Coarse Crackle</comment>
        <translation>gRG</translation>
    </message>
    <message>
        <source>Coarse crackle</source>
        <translation>Grobblasiges RG</translation>
    </message>
    <message>
        <source>FC</source>
        <comment>letters for Fine Crackle</comment>
        <translation>fRG</translation>
    </message>
    <message>
        <source>Fine crackle</source>
        <translation>Feinblasiges RG</translation>
    </message>
    <message>
        <source>W+C</source>
        <comment>letters for Wheeze &amp; Crackle</comment>
        <translation>G+RG</translation>
    </message>
    <message>
        <source>Wheeze+crackle</source>
        <comment>short, for little room</comment>
        <translation>Giemen+RG</translation>
    </message>
    <message>
        <source>PQ</source>
        <comment>letters for Poor Quality</comment>
        <translation>SQ</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>label of a recording</comment>
        <translation>Schlechte Qualität</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Kein Ereignis</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture</source>
        <translation>Verstärkung des Tons und des Bildes der Wellenform</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <translation>Verstärkung in Dezibel</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture (Shift+Up, Shift+Down; G: automatic)</source>
        <translation>Verstärkung des Tons und des Bildes der Wellenform (Umschalt+Hoch, Umschalt+Herunter; G: automatisch)</translation>
    </message>
    <message>
        <source>{gain:+.0f} dB auto</source>
        <translation>{gain:+.0f} dB auto</translation>
    </message>
    <message>
        <source>{gain:+.0f} dB</source>
        <translation>{gain:+.0f} dB</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The last edits are not saved yet: the study cannot be written.</source>
        <translation>Die letzten Bearbeitungen sind noch nicht gespeichert: Die Studie kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>See that its drive or server can be reached. Close the window again to end without them.</source>
        <translation>Sorgen Sie dafür, dass ihr Laufwerk oder Server erreichbar ist. Schließen Sie das Fenster noch einmal, um ohne sie zu beenden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of model</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <comment>another model</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whom</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>The model in use judges recordings that nobody has reviewed yet. Whichever is in use: what was reviewed stays as it is, and nothing is ever lost by going back.</source>
        <translation>Das verwendete Modell beurteilt Aufnahmen, die noch niemand geprüft hat. Gleich welches verwendet wird: Geprüftes bleibt, wie es ist, und durch Zurückgehen geht nie etwas verloren.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>Was über das Modell bekannt ist</translation>
    </message>
    <message>
        <source>Note on this model</source>
        <translation>Notiz zu diesem Modell</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle überprüfen</translation>
    </message>
    <message>
        <source>Compare all files of all models with their checksums</source>
        <translation>Alle Dateien aller Modelle mit ihren Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the chosen model as one file, for another computer</source>
        <translation>Das gewählte Modell als eine Datei für einen anderen Computer schreiben</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Take in a model that was exported; it does not come into use by that</source>
        <translation>Ein exportiertes Modell aufnehmen; verwendet wird es dadurch noch nicht</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Original wiederherstellen</translation>
    </message>
    <message>
        <source>Use the model that ships with PRS Studio</source>
        <translation>Das mit PRS Studio gelieferte Modell verwenden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Second confirmation</source>
        <translation>Zweite Bestätigung</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>No, keep the current model in use</source>
        <translation>Nein, beim verwendeten Modell bleiben</translation>
    </message>
    <message>
        <source>The model that ships is used instead.</source>
        <translation>Stattdessen wird das mitgelieferte Modell verwendet.</translation>
    </message>
    <message>
        <source>Use {model} again</source>
        <translation>{model} wieder verwenden</translation>
    </message>
    <message>
        <source>No other model was in use before</source>
        <translation>Vorher wurde kein anderes Modell verwendet</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Zurücksetzen: {title}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Reset all …</source>
        <translation>Alle &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (nicht verbunden)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>What is missing, or went wrong</source>
        <translation>Was fehlt oder schiefging</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Choose a folder: {title}</source>
        <translation>Ordner wählen: {title}</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a folder: {title}</source>
        <translation>Ordner hinzufügen: {title}</translation>
    </message>
    <message>
        <source>Remove the chosen folder: {title}</source>
        <translation>Gewählten Ordner entfernen: {title}</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>Reset all &amp;keys</source>
        <translation>Alle &amp;Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Neue Tasten:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>“{action}” has these keys now and would lose them.</source>
        <translation>„{action}“ hat diese Tasten jetzt und würde sie verlieren.</translation>
    </message>
    <message>
        <source>1  What there is</source>
        <translation>1  Was da ist</translation>
    </message>
    <message>
        <source>2  How</source>
        <translation>2  Wie</translation>
    </message>
    <message>
        <source>3  Learning</source>
        <translation>3  Lernen</translation>
    </message>
    <message>
        <source>4  Verdict</source>
        <translation>4  Urteil</translation>
    </message>
    <message>
        <source>Retrain the model</source>
        <translation>Das Modell nachtrainieren</translation>
    </message>
    <message>
        <source>Which study it learns from</source>
        <translation>Aus welcher Studie es lernt</translation>
    </message>
    <message>
        <source>Step {here} of {count}</source>
        <translation>Schritt {here} von {count}</translation>
    </message>
    <message>
        <source>This retraining learns from “{study}”, which is not open.</source>
        <translation>Dieses Nachtraining lernt aus „{study}“; diese Studie ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Was stimmt</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Verwendetes Modell</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Events: what is right, what the model in use says, what the new model says</source>
        <translation>Ereignisse: was stimmt, was das verwendete Modell sagt, was das neue Modell sagt</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>How near to a border of the selection the pointer takes hold of it, in pixels.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>What is said of the recording</source>
        <translation>Was über die Aufnahme gesagt wird</translation>
    </message>
    <message>
        <source>Events that the two models name differently</source>
        <translation>Ereignisse, die die beiden Modelle verschieden benennen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the recording in the main window</source>
        <translation>Aufnahme im Hauptfenster öffnen</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>Keine Aufnahme.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{right}&lt;/b&gt; is right. The model in use says {old} and leaves {old_corrections}; the new one says {new} and leaves {new_corrections}.</source>
        <translation>Richtig ist &lt;b&gt;{right}&lt;/b&gt;. Das verwendete Modell sagt {old} und lässt {old_corrections} übrig; das neue sagt {new} und lässt {new_corrections} übrig.</translation>
    </message>
    <message>
        <source>Given the event at {time:.1f} s ({right}), the model in use calls it {old}, the new one {new}.</source>
        <translation>Das Ereignis bei {time:.1f} s ({right}) nennt das verwendete Modell {old}, das neue {new}.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} {start:.1f} to {end:.1f} s</source>
        <translation>{label} {start:.1f} bis {end:.1f} s</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no events</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Looking at what was reviewed …</source>
        <extracomment>Of the page&apos;s height, at most.</extracomment>
        <translation>Das Geprüfte wird durchgesehen …</translation>
    </message>
    <message>
        <source>Only recordings that a person has marked as reviewed count; what the model proposed never does. About one patient in five is kept for judging the new model: it never learns from them.</source>
        <translation>Nur Aufnahmen, die ein Mensch als geprüft markiert hat, zählen; was das Modell vorgeschlagen hat, nie. Etwa jeder fünfte Patient wird zurückgehalten, um das neue Modell zu beurteilen: Aus ihm lernt es nie.</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <translation>Woraus gelernt werden kann</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>of patients</source>
        <translation>von Patienten</translation>
    </message>
    <message>
        <source>to judge by</source>
        <translation>zum Beurteilen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Events by class</source>
        <translation>Ereignisse nach Klasse</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message numerus="yes">
        <source>{recordings} of {patients} with {events} to learn from</source>
        <comment>“12 reviewed recordings” of “3 patients” with “40 events”</comment>
        <translation>
            <numerusform>{recordings} von {patients} mit {events} zum Lernen</numerusform>
            <numerusform>{recordings} von {patients} mit {events} zum Lernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed recording</source>
        <translation>
            <numerusform>%n geprüfte Aufnahme</numerusform>
            <numerusform>%n geprüfte Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{teaching}; nobody to judge by.</source>
        <translation>{teaching}; niemand zum Beurteilen.</translation>
    </message>
    <message>
        <source>{teaching}; {recordings} of {patients} to judge by.</source>
        <translation>{teaching}; {recordings} von {patients} zum Beurteilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other recording</source>
        <translation>
            <numerusform>%n andere Aufnahme</numerusform>
            <numerusform>%n andere Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of the body</comment>
        <extracomment>Of the diagram&apos;s size, as one looks at the back: the patient&apos;s left is on the left.</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>of the body</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{site}: not recorded</source>
        <translation>{site}: nicht aufgenommen</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>noch nicht analysiert</translation>
    </message>
    <message>
        <source>Sites on the chest, seen from the back</source>
        <translation>Stellen am Brustkorb, von hinten gesehen</translation>
    </message>
    <message>
        <source>Sites of the open patient</source>
        <translation>Stellen des geöffneten Patienten</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message numerus="yes">
        <source>Patient {patient} · %n recording</source>
        <translation>
            <numerusform>Patient {patient} · %n Aufnahme</numerusform>
            <numerusform>Patient {patient} · %n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Why nothing can be learnt</source>
        <translation>Warum nichts gelernt werden kann</translation>
    </message>
    <message>
        <source>Folders that are learnt from as well</source>
        <translation>Ordner, aus denen ebenfalls gelernt wird</translation>
    </message>
    <message>
        <source>&amp;Add a folder …</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>A folder in the layout of SPRSound: train_wav with sounds, train_json with annotations</source>
        <translation>Ein Ordner im Aufbau von SPRSound: train_wav mit Tondateien, train_json mit Annotationen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Learn from annotated folders in the layout of SPRSound as well:</source>
        <translation>Auch aus annotierten Ordnern im Aufbau von SPRSound lernen:</translation>
    </message>
    <message>
        <source>kept for judging</source>
        <translation>zum Beurteilen zurückgehalten</translation>
    </message>
    <message>
        <source>learnt from</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>A folder of annotated recordings</source>
        <translation>Ordner mit annotierten Aufnahmen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>telling apart</source>
        <extracomment>Colours of the phases&apos; curves: those of classes, which are told apart by everybody; and each has its own dashes.</extracomment>
        <translation>unterscheiden</translation>
    </message>
    <message>
        <source>naming events</source>
        <translation>Ereignisse benennen</translation>
    </message>
    <message>
        <source>hearing windows</source>
        <translation>Fenster hören</translation>
    </message>
    <message>
        <source>{name} {number:.3f}</source>
        <translation>{name} {number:.3f}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>passes</source>
        <comment>of learning over everything</comment>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>share of its highest</source>
        <comment>of each line of a plot</comment>
        <translation>Anteil des Höchstwerts</translation>
    </message>
    <message>
        <source>Some events as the model sees them (t-SNE): what sounds alike lies together</source>
        <translation>Einige Ereignisse, wie das Modell sie sieht (t-SNE): Was ähnlich klingt, liegt beisammen</translation>
    </message>
    <message>
        <source>Events as the model hears them</source>
        <translation>Ereignisse, wie das Modell sie hört</translation>
    </message>
    <message>
        <source>What the model calls the events: a row for what they are, a column for what it says</source>
        <translation>Wie das Modell die Ereignisse nennt: eine Zeile für das, was sie sind, eine Spalte für das, was es sagt</translation>
    </message>
    <message>
        <source>{right} of {all} events are called what they are</source>
        <translation>{right} von {all} Ereignissen werden richtig benannt</translation>
    </message>
    <message>
        <source>What they are (rows), what it says</source>
        <translation>Was sie sind (Zeilen), was es sagt</translation>
    </message>
    <message>
        <source>drawn after the first pass</source>
        <translation>nach dem ersten Durchgang gezeichnet</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <extracomment>What is done in each phase, for people.</extracomment>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Learning which events sound alike</source>
        <translation>Lernt, welche Ereignisse ähnlich klingen</translation>
    </message>
    <message>
        <source>Learning to name events</source>
        <translation>Lernt, Ereignisse zu benennen</translation>
    </message>
    <message>
        <source>Learning to find events in recordings</source>
        <translation>Lernt, Ereignisse in Aufnahmen zu finden</translation>
    </message>
    <message>
        <source>Choosing how sure it must be</source>
        <translation>Wählt, wie sicher es sein muss</translation>
    </message>
    <message>
        <source>Comparing it with the model in use, on patients kept for that</source>
        <translation>Vergleich mit dem verwendeten Modell, an dafür zurückgehaltenen Patienten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>Pausiert nach diesem Schritt</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>Hört zu …</translation>
    </message>
    <message>
        <source>Verdict after {seconds:g} s</source>
        <extracomment>A verdict on less would be on one breath or none: a child of this age breathes in and out in two to three seconds.</extracomment>
        <translation>Urteil nach {seconds:g} s</translation>
    </message>
    <message>
        <source>The first verdict comes when six seconds, some two breaths, were heard.</source>
        <translation>Das erste Urteil kommt, wenn sechs Sekunden, etwa zwei Atemzüge, gehört wurden.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Mikrofon wird geöffnet …</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>now</comment>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>from the microphone</comment>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>state of a recording</comment>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Live verdict</source>
        <translation>Laufendes Urteil</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>Verdict on the whole recording so far</source>
        <translation>Urteil über die ganze bisherige Aufnahme</translation>
    </message>
    <message>
        <source>Now: last {seconds:g} s</source>
        <translation>Jetzt: letzte {seconds:g} s</translation>
    </message>
    <message>
        <source>Verdict on the last seconds</source>
        <translation>Urteil über die letzten Sekunden</translation>
    </message>
    <message>
        <source>State of the recording</source>
        <translation>Zustand der Aufnahme</translation>
    </message>
    <message>
        <source>Sound that was lost</source>
        <translation>Verlorener Ton</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Das Modell wird geladen.</translation>
    </message>
    <message>
        <source>Nothing is lost: it catches up with the recording.</source>
        <translation>Nichts geht verloren: Es holt die Aufnahme ein.</translation>
    </message>
    <message>
        <source>Lost {frames:,} frames, once</source>
        <translation>{frames:,} Frames verloren, einmal</translation>
    </message>
    <message numerus="yes">
        <source>Lost {frames:,} frames, %n times</source>
        <translation>
            <numerusform>{frames:,} Frames verloren, %n-mal</numerusform>
            <numerusform>{frames:,} Frames verloren, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost some sound, once</source>
        <translation>Etwas Ton verloren, einmal</translation>
    </message>
    <message numerus="yes">
        <source>Lost some sound, %n times</source>
        <translation>
            <numerusform>Etwas Ton verloren, %n-mal</numerusform>
            <numerusform>Etwas Ton verloren, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>It could not go on</source>
        <translation>Es konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording.</source>
        <translation>Es arbeitet im Hintergrund mit niedriger Priorität: Prüfen und nehmen Sie ruhig weiter auf.</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording, or close the window.</source>
        <translation>Es arbeitet im Hintergrund mit niedriger Priorität: Prüfen und nehmen Sie ruhig weiter auf, oder schließen Sie das Fenster.</translation>
    </message>
    <message>
        <source>Everything learnt so far is kept. Resume it whenever you like, today or another day.</source>
        <translation>Alles bisher Gelernte bleibt erhalten. Setzen Sie es fort, wann Sie wollen, heute oder an einem anderen Tag.</translation>
    </message>
    <message>
        <source>The model in use was not touched.</source>
        <translation>Das verwendete Modell wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>It was ended from outside, or the computer was switched off. Hardly anything is lost: resume it. Where that happens again, memory is short: close other programs first.</source>
        <translation>Es wurde von außen beendet, oder der Computer wurde ausgeschaltet. Fast nichts ist verloren: Setzen Sie es fort. Geschieht das wieder, ist der Speicher knapp: Schließen Sie zuerst andere Programme.</translation>
    </message>
    <message>
        <source>What was learnt so far is kept.</source>
        <translation>Was bisher gelernt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What was learnt so far would be lost; paused, it can go on any day. Cancel the retraining?</source>
        <translation>Was bisher gelernt wurde, ginge verloren; pausiert kann es jederzeit weitergehen. Das Nachtraining abbrechen?</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Why it could not go on</source>
        <translation>Warum es nicht weitergehen konnte</translation>
    </message>
    <message>
        <source>How far off it is (loss)</source>
        <translation>Wie weit es danebenliegt (Loss)</translation>
    </message>
    <message>
        <source>How many it gets right (score)</source>
        <translation>Wie viele es richtig hat (Score)</translation>
    </message>
    <message>
        <source>Cancel the retraining</source>
        <translation>Nachtraining abbrechen</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>Neues beginnen</translation>
    </message>
    <message>
        <source>Cancel it for good</source>
        <translation>Endgültig abbrechen</translation>
    </message>
    <message>
        <source>No, do not cancel it</source>
        <translation>Nein, nicht abbrechen</translation>
    </message>
    <message>
        <source>Close; it goes on</source>
        <translation>Schließen; es läuft weiter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more, as on the first page</source>
        <translation>
            <numerusform>• und %n weiteres, wie auf der ersten Seite</numerusform>
            <numerusform>• und %n weitere, wie auf der ersten Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f}% done</source>
        <translation>{percent:.0f} % erledigt</translation>
    </message>
    <message>
        <source>{done}; how long it takes is being measured</source>
        <translation>{done}; wie lange es dauert, wird gerade gemessen</translation>
    </message>
    <message>
        <source>{done}, about {duration} left</source>
        <translation>{done}, noch etwa {duration}</translation>
    </message>
    <message>
        <source>Show the retraining</source>
        <translation>Nachtraining anzeigen</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>Das neue Modell ist besser</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>Das neue Modell ist schlechter</translation>
    </message>
    <message>
        <source>It cannot be told which model is better</source>
        <translation>Welches Modell besser ist, ist nicht zu sagen</translation>
    </message>
    <message>
        <source>The new model was not compared with the one in use</source>
        <translation>Das neue Modell wurde nicht mit dem verwendeten verglichen</translation>
    </message>
    <message>
        <source>The new model was worse on the patients who judged both. Use it all the same?</source>
        <extracomment>True of a model of unknown training as well; why it cannot be told stands above, on the page.</extracomment>
        <translation>Das neue Modell war schlechter bei den Patienten, an denen beide beurteilt wurden. Trotzdem verwenden?</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better, for the reason given above. Use it all the same?</source>
        <translation>Niemand weiß, ob das neue Modell besser ist, aus dem oben genannten Grund. Trotzdem verwenden?</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better: it was not judged. Use it all the same?</source>
        <translation>Niemand weiß, ob das neue Modell besser ist: Es wurde nicht beurteilt. Trotzdem verwenden?</translation>
    </message>
    <message>
        <source>It cannot be had back, but by another retraining. Kept, it is among the models, unused. Delete it?</source>
        <translation>Es ist nur durch ein weiteres Nachtraining wiederzubekommen. Behalten bleibt es unbenutzt unter den Modellen. Löschen?</translation>
    </message>
    <message>
        <source>It was made without a comparison: that was switched off, under Advanced.</source>
        <translation>Es entstand ohne Vergleich: Der war unter „Erweitert“ abgeschaltet.</translation>
    </message>
    <message>
        <source>Given an event: normal or adventitious (task 11)</source>
        <translation>Ereignis vorgegeben: normal oder Nebengeräusch (Aufgabe 11)</translation>
    </message>
    <message>
        <source>Given an event: its type (task 12)</source>
        <translation>Ereignis vorgegeben: sein Typ (Aufgabe 12)</translation>
    </message>
    <message>
        <source>The whole recording: normal, adventitious, poor quality (task 21)</source>
        <translation>Die ganze Aufnahme: normal, Nebengeräusch, schlechte Qualität (Aufgabe 21)</translation>
    </message>
    <message>
        <source>The whole recording: its label (task 22)</source>
        <translation>Die ganze Aufnahme: ihr Label (Aufgabe 22)</translation>
    </message>
    <message>
        <source>Events that it finds by itself</source>
        <translation>Ereignisse, die es selbst findet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ besser</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ schlechter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Both models&apos; numbers, with 95 % intervals</source>
        <translation>Die Zahlen beider Modelle, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Recordings that got better</source>
        <translation>Aufnahmen, die besser wurden</translation>
    </message>
    <message>
        <source>Recordings that got worse</source>
        <translation>Aufnahmen, die schlechter wurden</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Besser geworden</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Schlechter geworden</translation>
    </message>
    <message>
        <source>Delete the new model</source>
        <translation>Neues Modell löschen</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>Bisheriges Modell behalten</translation>
    </message>
    <message>
        <source>The new one is kept among the models, unused</source>
        <translation>Das neue bleibt unbenutzt bei den Modellen</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Neues Modell verwenden</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>Zum vorherigen Modell zurückgehen</translation>
    </message>
    <message>
        <source>Got better ({count})</source>
        <translation>Besser geworden ({count})</translation>
    </message>
    <message>
        <source>Got worse ({count})</source>
        <translation>Schlechter geworden ({count})</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No, do not delete it</source>
        <translation>Nein, nicht löschen</translation>
    </message>
    <message>
        <source>{measure} (fewer are better)</source>
        <translation>{measure} (weniger ist besser)</translation>
    </message>
    <message>
        <source>{number:+.2f}</source>
        <translation>{number:+.2f}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>kappa (95 %)</source>
        <translation>Kappa (95 %)</translation>
    </message>
    <message>
        <source>positive agreement</source>
        <translation>positive Übereinstimmung</translation>
    </message>
    <message>
        <source>negative agreement</source>
        <translation>negative Übereinstimmung</translation>
    </message>
    <message>
        <source>any overlap</source>
        <translation>jede Überlappung</translation>
    </message>
    <message>
        <source>A s</source>
        <comment>seconds by A</comment>
        <translation>A s</translation>
    </message>
    <message>
        <source>B s</source>
        <comment>seconds by B</comment>
        <translation>B s</translation>
    </message>
    <message>
        <source>both s</source>
        <comment>seconds by both</comment>
        <translation>beide s</translation>
    </message>
    <message>
        <source>kappa over time</source>
        <translation>Kappa über die Zeit</translation>
    </message>
    <message>
        <source>Choose readers and compare them. What the numbers mean stands in the documentation (agreement).</source>
        <translation>Wählen Sie Befunder, und vergleichen Sie sie. Was die Zahlen bedeuten, steht in der Dokumentation (Übereinstimmung).</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>Agreement on record labels</source>
        <translation>Übereinstimmung der Labels der Aufnahmen</translation>
    </message>
    <message>
        <source>Agreement on events and over time</source>
        <translation>Übereinstimmung der Ereignisse und über die Zeit</translation>
    </message>
    <message>
        <source>Notes on these numbers</source>
        <translation>Hinweise zu diesen Zahlen</translation>
    </message>
    <message>
        <source>A: {a}. B: {b}.</source>
        <translation>A: {a}. B: {b}.</translation>
    </message>
    <message>
        <source>{read_by_both}; {count:,} by one of them only.</source>
        <translation>{read_by_both}; {count:,} nur von einem der beiden.</translation>
    </message>
    <message>
        <source>{number:.2f}</source>
        <translation>{number:.2f}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the record labels, all readers together: {alpha}.</source>
        <translation>Krippendorffs Alpha der Labels der Aufnahmen, alle Befunder zusammen: {alpha}.</translation>
    </message>
    <message>
        <source>All five</source>
        <translation>Alle fünf</translation>
    </message>
    <message>
        <source>agreement {number}</source>
        <translation>Übereinstimmung {number}</translation>
    </message>
    <message>
        <source>{agreed:,} events agreed, {other_type:,} of another type, {only_a:,} only A, {only_b:,} only B (the same event from {share:.0f}% of the union).</source>
        <translation>{agreed:,} Ereignisse übereinstimmend, {other_type:,} anderen Typs, {only_a:,} nur A, {only_b:,} nur B (dasselbe Ereignis ab {share:.0f}% der Vereinigung).</translation>
    </message>
    <message>
        <source>Without an interval: {reason}.</source>
        <translation>Ohne Intervall: {reason}.</translation>
    </message>
    <message>
        <source>{number:.1f}</source>
        <translation>{number:.1f}</translation>
    </message>
    <message>
        <source>{number:+.2f} ({low:+.2f} to {high:+.2f})</source>
        <translation>{number:+.2f} ({low:+.2f} bis {high:+.2f})</translation>
    </message>
    <message>
        <source>{number:.2f} ({low:.2f} to {high:.2f})</source>
        <translation>{number:.2f} ({low:.2f} bis {high:.2f})</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients.</source>
        <translation>Beide hörten {recordings:,} Aufnahmen von {patients:,} Patienten.</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients whom neither learnt from.</source>
        <translation>Beide hörten {recordings:,} Aufnahmen von {patients:,} Patienten, aus denen keines gelernt hat.</translation>
    </message>
    <message>
        <source>New models were judged once on this computer.</source>
        <translation>Neue Modelle wurden auf diesem Computer einmal beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer.</source>
        <translation>
            <numerusform>Neue Modelle wurden auf diesem Computer %n-mal beurteilt.</numerusform>
            <numerusform>Neue Modelle wurden auf diesem Computer %n-mal beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer: the more often, the likelier a “better” by luck.</source>
        <translation>
            <numerusform>Neue Modelle wurden auf diesem Computer %n-mal beurteilt: Je öfter, desto eher ist ein „besser“ Glück.</numerusform>
            <numerusform>Neue Modelle wurden auf diesem Computer %n-mal beurteilt: Je öfter, desto eher ist ein „besser“ Glück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts from the model in use and learns your corrections on top of what it knows. Takes minutes. This is what you want, nearly always.</source>
        <translation>Geht vom verwendeten Modell aus und lernt Ihre Korrekturen zu dem hinzu, was es weiß. Dauert Minuten. Fast immer ist es das, was Sie wollen.</translation>
    </message>
    <message>
        <source>Forgets the model in use and learns everything anew from the recordings of step 1 alone. Takes hours, and pays only with many recordings: hundreds, of dozens of patients.</source>
        <translation>Vergisst das verwendete Modell und lernt alles neu, nur aus den Aufnahmen von Schritt 1. Dauert Stunden und lohnt sich nur mit vielen Aufnahmen: Hunderten, von Dutzenden Patienten.</translation>
    </message>
    <message>
        <source>It can be paused or cancelled at any moment, and goes on when this window, or the program, is closed.</source>
        <translation>Es kann jederzeit pausiert oder abgebrochen werden und läuft weiter, wenn dieses Fenster oder das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>How long it takes on this computer is measured as soon as it begins, and shown.</source>
        <translation>Wie lange es auf diesem Computer dauert, wird gleich nach Beginn gemessen und angezeigt.</translation>
    </message>
    <message>
        <source>How to learn</source>
        <translation>Wie gelernt wird</translation>
    </message>
    <message>
        <source>&amp;Refine the model in use (recommended)</source>
        <translation>Verwendetes Modell &amp;verfeinern (empfohlen)</translation>
    </message>
    <message>
        <source>Learn from &amp;scratch</source>
        <translation>Von &amp;Grund auf lernen</translation>
    </message>
    <message>
        <source>Why not from scratch</source>
        <translation>Warum nicht von Grund auf</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>for example: ward 3, new stethoscope</source>
        <translation>zum Beispiel: Station 3, neues Stethoskop</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>as in the model</source>
        <translation>wie im Modell</translation>
    </message>
    <message>
        <source>as tested</source>
        <translation>wie erprobt</translation>
    </message>
    <message>
        <source>Judge the new model on the patients kept for it</source>
        <translation>Das neue Modell an den dafür zurückgehaltenen Patienten beurteilen</translation>
    </message>
    <message>
        <source>How &amp;often each event is heard:</source>
        <translation>Wie &amp;oft jedes Ereignis gehört wird:</translation>
    </message>
    <message>
        <source>A factor upon the number of passes (epochs)</source>
        <translation>Ein Faktor für die Zahl der Durchgänge (Epochen)</translation>
    </message>
    <message>
        <source>How &amp;fast it learns:</source>
        <translation>Wie &amp;schnell es lernt:</translation>
    </message>
    <message>
        <source>A factor upon the learning rate</source>
        <translation>Ein Faktor für die Lernrate</translation>
    </message>
    <message>
        <source>&amp;Networks that learn:</source>
        <translation>&amp;Netze, die lernen:</translation>
    </message>
    <message>
        <source>A model may be a small team of networks</source>
        <translation>Ein Modell kann ein kleines Team von Netzen sein</translation>
    </message>
    <message>
        <source>How much of the &amp;old model stays:</source>
        <translation>Wie viel vom &amp;alten Modell bleibt:</translation>
    </message>
    <message>
        <source>0: nothing is held; 1: nothing changes</source>
        <translation>0: nichts wird festgehalten; 1: nichts ändert sich</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>Prozessor&amp;kerne:</translation>
    </message>
    <message>
        <source>It works at low priority in any case</source>
        <translation>Es arbeitet in jedem Fall mit niedriger Priorität</translation>
    </message>
    <message>
        <source>Ran&amp;dom seed:</source>
        <translation>Start&amp;wert des Zufalls:</translation>
    </message>
    <message>
        <source>The same seed and recordings give the same model</source>
        <translation>Derselbe Startwert und dieselben Aufnahmen ergeben dasselbe Modell</translation>
    </message>
    <message>
        <source>A &amp;note for yourself:</source>
        <translation>Eine No&amp;tiz für Sie selbst:</translation>
    </message>
    <message>
        <source>Being measured on this computer …</source>
        <translation>Wird auf diesem Computer gemessen …</translation>
    </message>
    <message>
        <source>refining takes about {duration}</source>
        <translation>Verfeinern dauert etwa {duration}</translation>
    </message>
    <message>
        <source>learning from scratch takes about {duration}</source>
        <translation>Lernen von Grund auf dauert etwa {duration}</translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it is now: {durations}.</source>
        <translation>Auf diesem Computer gemessen, so ausgelastet, wie er jetzt ist: {durations}.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>A language is called by its own name, whatever is spoken.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>{percent:g} %</source>
        <translation>{percent:g} %</translation>
    </message>
    <message>
        <source>{frequency:g} kHz</source>
        <translation>{frequency:g} kHz</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Breath phases</source>
        <translation>Atemphasen</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>No filter</source>
        <extracomment>In the order of the key that goes through them.</extracomment>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Bell</source>
        <comment>of a stethoscope</comment>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <comment>of a stethoscope</comment>
        <translation>Membran</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>listening filter</comment>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Band-pass</source>
        <translation>Bandpass</translation>
    </message>
    <message>
        <source>no filter</source>
        <comment>heard through</comment>
        <extracomment>Behind &quot;heard:&quot;, of what is shown as it is heard.</extracomment>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>bell</source>
        <comment>heard through</comment>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <comment>heard through</comment>
        <translation>Membran</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>heard through</comment>
        <translation>breit</translation>
    </message>
    <message>
        <source>band-pass</source>
        <comment>heard through</comment>
        <translation>Bandpass</translation>
    </message>
    <message>
        <source>Time-&amp;expanded waveform</source>
        <translation>Zeitlich g&amp;edehnte Wellenform</translation>
    </message>
    <message>
        <source>Millimetres on this screen for a second, as far as the screen tells its size</source>
        <translation>Millimeter auf diesem Bildschirm für eine Sekunde, soweit der Bildschirm seine Größe angibt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Scroll the time-expanded waveform</source>
        <translation>Die zeitlich gedehnte Wellenform rollen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>{scale:g} mm/s</source>
        <translation>{scale:g} mm/s</translation>
    </message>
    <message>
        <source>Selection, {length:.3g} s from {start:.3f} s</source>
        <translation>Auswahl, {length:.3g} s ab {start:.3f} s</translation>
    </message>
    <message>
        <source>About the cursor, {length:.3g} s from {start:.3f} s</source>
        <translation>Um den Cursor, {length:.3g} s ab {start:.3f} s</translation>
    </message>
    <message>
        <source>Scale: {scale} mm a second</source>
        <translation>Maßstab: {scale} mm pro Sekunde</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure.</source>
        <translation>Pfeiltasten bewegen das Fadenkreuz, mit Umschalt messen sie.</translation>
    </message>
    <message>
        <source>Left, or the only one</source>
        <translation>Links, oder der einzige</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>channel</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>channel</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Mix of both</source>
        <translation>Mischung aus beiden</translation>
    </message>
    <message>
        <source>Microphone settings</source>
        <translation>Mikrofoneinstellungen</translation>
    </message>
    <message>
        <source>The device&apos;s own</source>
        <translation>Die des Geräts</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Gain of the recording in decibels</source>
        <translation>Verstärkung der Aufnahme in Dezibel</translation>
    </message>
    <message>
        <source>How much louder it is recorded than the device gives it; double click: not at all</source>
        <translation>Wie viel lauter aufgenommen wird, als das Gerät liefert; Doppelklick: gar nicht</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Mikrofon testen</translation>
    </message>
    <message>
        <source>Is it silent, muted, or missing? Tap the chestpiece for three seconds.</source>
        <translation>Ist es still, stumm geschaltet oder nicht da? Tippen Sie drei Sekunden lang auf das Bruststück.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>This microphone has one channel</source>
        <translation>Dieses Mikrofon hat einen Kanal</translation>
    </message>
    <message>
        <source>Both, mixed</source>
        <translation>Beide, gemischt</translation>
    </message>
    <message>
        <source>What the microphone gives</source>
        <translation>Was das Mikrofon liefert</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Saved as {name}. It names folders, devices and the reader.</source>
        <translation>Als {name} gespeichert. Die Datei nennt Ordner, Geräte und den Befunder.</translation>
    </message>
    <message>
        <source>Taken over. Settings that changed: {count}.</source>
        <translation>Übernommen. Geänderte Einstellungen: {count}.</translation>
    </message>
    <message>
        <source>Put all preferences back to what they were at first?</source>
        <translation>Alle Einstellungen auf den Anfangszustand zurücksetzen?</translation>
    </message>
    <message>
        <source>Shortcuts, folders, devices and the reader&apos;s name, too. Recordings and studies stay.</source>
        <translation>Auch Tastenkürzel, Ordner, Geräte und den Namen des Befunders. Aufnahmen und Studien bleiben.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by “Export” in the preferences.</source>
        <translation>Wählen Sie eine Datei, die in den Einstellungen mit „Exportieren“ gespeichert wurde.</translation>
    </message>
    <message>
        <source>This file holds no preferences of PRS Studio.</source>
        <translation>Diese Datei enthält keine Einstellungen von PRS Studio.</translation>
    </message>
    <message>
        <source>These preferences were saved by another version of PRS Studio.</source>
        <translation>Diese Einstellungen wurden von einer anderen Version von PRS Studio gespeichert.</translation>
    </message>
    <message>
        <source>Export them there anew.</source>
        <translation>Exportieren Sie sie dort neu.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>“{key}” is no setting of this version.</source>
        <translation>„{key}“ ist keine Einstellung dieser Version.</translation>
    </message>
    <message>
        <source>“{title}” cannot be {shown}: it is {expected}.</source>
        <translation>„{title}“ kann nicht {shown} sein, möglich ist: {expected}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>eine Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>a line of text, of {count} letters at most</source>
        <translation>eine Textzeile mit höchstens {count} Zeichen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of any of {choices}</source>
        <translation>eine Liste aus {choices}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>What a slider of thresholds reaches.</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Annotating</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Hell oder dunkel, oder wie im System.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of all text in the program, compared with the system&apos;s.</source>
        <translation>Allen Textes im Programm, verglichen mit dem des Systems.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus, texts, numbers and reports, from the next start on.</source>
        <translation>Von Menüs, Texten, Zahlen und Berichten, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>While recording, the picture moves on in pages instead of gliding; menus and lists appear at once, and the text cursor does not blink.</source>
        <translation>Während der Aufnahme rückt das Bild seitenweise vor, statt zu gleiten; Menüs und Listen erscheinen sofort, und der Textcursor blinkt nicht.</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>Angezeigte Spuren</translation>
    </message>
    <message>
        <source>Breath phases and artefacts are also shown as soon as something is in them.</source>
        <translation>Atemphasen und Artefakte werden auch angezeigt, sobald sie etwas enthalten.</translation>
    </message>
    <message>
        <source>Spectrogram up to</source>
        <translation>Spektrogramm bis</translation>
    </message>
    <message>
        <source>The highest frequency that is shown. Most lung sounds lie below 2 kHz.</source>
        <translation>Die höchste angezeigte Frequenz. Die meisten Lungengeräusche liegen unter 2 kHz.</translation>
    </message>
    <message>
        <source>Spectrogram in</source>
        <translation>Spektrogramm in</translation>
    </message>
    <message>
        <source>Greys can be told apart by everyone, and print well.</source>
        <translation>Graustufen kann jeder unterscheiden, und sie lassen sich gut drucken.</translation>
    </message>
    <message>
        <source>Scale of the time-expanded waveform</source>
        <translation>Maßstab der gedehnten Wellenform</translation>
    </message>
    <message>
        <source>Millimetres on the screen for a second of sound.</source>
        <translation>Millimeter auf dem Bildschirm je Sekunde Ton.</translation>
    </message>
    <message>
        <source>Gain by hand</source>
        <extracomment>Before the automatic gain, which it ends: who takes over both keeps both.</extracomment>
        <translation>Verstärkung von Hand</translation>
    </message>
    <message>
        <source>How much louder than recorded the sound is played and the waveform drawn. Setting it ends the automatic gain.</source>
        <translation>Wie viel lauter als aufgenommen der Ton abgespielt und die Wellenform gezeichnet wird. Wer sie einstellt, beendet die automatische Verstärkung.</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>Automatische Verstärkung</translation>
    </message>
    <message>
        <source>Brings each recording to a comfortable loudness. A gain that is set by hand ends it.</source>
        <translation>Bringt jede Aufnahme auf eine angenehme Lautstärke. Eine von Hand eingestellte Verstärkung beendet sie.</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>Auswahl wiederholen</translation>
    </message>
    <message>
        <source>A selected stretch is played over and over.</source>
        <translation>Ein ausgewählter Abschnitt wird immer wieder abgespielt.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Slower playing makes single crackles heard.</source>
        <translation>Langsames Abspielen macht einzelne Rasselgeräusche hörbar.</translation>
    </message>
    <message>
        <source>Keep the pitch</source>
        <translation>Tonhöhe beibehalten</translation>
    </message>
    <message>
        <source>Slower or faster sound stays as high as it was.</source>
        <translation>Langsamerer oder schnellerer Ton bleibt so hoch, wie er war.</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>How much is played before the selection begins.</source>
        <translation>Wie viel vor dem Anfang der Auswahl abgespielt wird.</translation>
    </message>
    <message>
        <source>Listening filter</source>
        <translation>Hörfilter</translation>
    </message>
    <message>
        <source>What of the sound is let through to the ear. The recording stays as it is.</source>
        <translation>Was vom Ton zum Ohr durchgelassen wird. Die Aufnahme bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Band-pass from</source>
        <translation>Bandpass von</translation>
    </message>
    <message>
        <source>The lowest frequency that the band-pass filter lets through.</source>
        <translation>Die niedrigste Frequenz, die der Bandpassfilter durchlässt.</translation>
    </message>
    <message>
        <source>Band-pass to</source>
        <translation>Bandpass bis</translation>
    </message>
    <message>
        <source>The highest frequency that the band-pass filter lets through.</source>
        <translation>Die höchste Frequenz, die der Bandpassfilter durchlässt.</translation>
    </message>
    <message>
        <source>Show what is heard</source>
        <translation>Gehörtes anzeigen</translation>
    </message>
    <message>
        <source>Waveform and spectrogram show the sound as it comes through the listening filter.</source>
        <translation>Wellenform und Spektrogramm zeigen den Ton, wie er durch den Hörfilter kommt.</translation>
    </message>
    <message>
        <source>State of the headphones</source>
        <translation>Zustand des Kopfhörers</translation>
    </message>
    <message>
        <source>Headphones that are used</source>
        <translation>Verwendeter Kopfhörer</translation>
    </message>
    <message>
        <source>Listening filter of the headphones</source>
        <translation>Hörfilter des Kopfhörers</translation>
    </message>
    <message>
        <source>Volume of the headphones in decibels</source>
        <translation>Lautstärke des Kopfhörers in Dezibel</translation>
    </message>
    <message>
        <source>What is recorded stays as it is. Sound comes some 60 ms after the chestpiece. Use headphones: out of a loudspeaker it may howl, and is then silenced.</source>
        <translation>Was aufgenommen wird, bleibt, wie es ist. Der Ton kommt etwa 60 ms nach dem Bruststück. Verwenden Sie einen Kopfhörer: Aus einem Lautsprecher kann er pfeifen und wird dann stumm geschaltet.</translation>
    </message>
    <message>
        <source>By</source>
        <comment>by which headphones it is heard</comment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>of sound</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <extracomment>By its name, as the system calls it; empty: the system&apos;s own choice.</extracomment>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Loudspeakers or headphones</source>
        <translation>Lautsprecher oder Kopfhörer</translation>
    </message>
    <message>
        <source>Where recordings are played. While it is not connected, and to listen along while recording, the system&apos;s own are used.</source>
        <translation>Wo Aufnahmen abgespielt werden. Solange das Gerät nicht verbunden ist, und zum Mithören während der Aufnahme, wird das des Systems verwendet.</translation>
    </message>
    <message>
        <source>Pages of recording</source>
        <translation>Seiten der Aufnahme</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Headphones ●</source>
        <translation>Kopfhörer ●</translation>
    </message>
    <message>
        <source>Put recordings into</source>
        <translation>Aufnahmen ablegen in</translation>
    </message>
    <message>
        <source>What is recorded from, while it is connected. Not changed in the midst of a recording.</source>
        <translation>Womit aufgenommen wird, solange es verbunden ist. Wird mitten in einer Aufnahme nicht gewechselt.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Which channel of a stereo microphone is recorded.</source>
        <translation>Welcher Kanal eines Stereomikrofons aufgenommen wird.</translation>
    </message>
    <message>
        <source>Gain of the microphone</source>
        <translation>Verstärkung des Mikrofons</translation>
    </message>
    <message>
        <source>Applied before the sound is written. Raise it only if the level stays low.</source>
        <translation>Wirkt, bevor der Ton geschrieben wird. Erhöhen Sie sie nur, wenn der Pegel niedrig bleibt.</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Samples that the microphone takes in a second.</source>
        <translation>Abtastwerte, die das Mikrofon je Sekunde nimmt.</translation>
    </message>
    <message>
        <source>Seconds for each site</source>
        <translation>Sekunden je Stelle</translation>
    </message>
    <message>
        <source>How long each place is recorded in a guided session that begins.</source>
        <translation>Wie lange jede Stelle in einer neuen geführten Sitzung aufgenommen wird.</translation>
    </message>
    <message>
        <source>Filter of the headphones</source>
        <translation>Filter der Kopfhörer</translation>
    </message>
    <message>
        <source>What is heard while recording. What is written stays as it is.</source>
        <translation>Was während der Aufnahme gehört wird. Was geschrieben wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>By what the microphone is heard while recording.</source>
        <translation>Womit das Mikrofon während der Aufnahme mitgehört wird.</translation>
    </message>
    <message>
        <source>Volume of the headphones</source>
        <translation>Lautstärke der Kopfhörer</translation>
    </message>
    <message>
        <source>How loud it is heard while recording.</source>
        <translation>Wie laut es während der Aufnahme mitgehört wird.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next. Smaller is finer and slower. What is open is analysed anew.</source>
        <translation>Sekunden von einem 3-s-Fenster zum nächsten. Kleiner ist feiner und langsamer. Was geöffnet ist, wird neu analysiert.</translation>
    </message>
    <message>
        <source>The record&apos;s label: by hand, or as it follows from the events</source>
        <translation>Das Label der Aufnahme: von Hand, oder wie es aus den Ereignissen folgt</translation>
    </message>
    <message>
        <source>How the record label came about</source>
        <translation>Wie das Label der Aufnahme zustande kam</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Noch kein Label</translation>
    </message>
    <message>
        <source>From events: {label}</source>
        <translation>Aus Ereignissen: {label}</translation>
    </message>
    <message>
        <source>By hand. The events say {label}.</source>
        <translation>Von Hand. Die Ereignisse sagen {label}.</translation>
    </message>
    <message>
        <source>By hand.</source>
        <translation>Von Hand.</translation>
    </message>
    <message>
        <source>Follows from the events.</source>
        <translation>Folgt aus den Ereignissen.</translation>
    </message>
    <message>
        <source>Nothing marked. Reviewed, but without a label.</source>
        <translation>Nichts markiert. Geprüft, aber ohne Label.</translation>
    </message>
    <message>
        <source>Nothing marked.</source>
        <translation>Nichts markiert.</translation>
    </message>
    <message>
        <source>Threshold of proposals</source>
        <translation>Schwelle der Vorschläge</translation>
    </message>
    <message>
        <source>Fewer, surer proposals to the right; more to the left. The middle is the model&apos;s own.</source>
        <translation>Nach rechts weniger, sicherere Vorschläge; nach links mehr. Die Mitte ist die des Modells.</translation>
    </message>
    <message>
        <source>Proposals: more</source>
        <comment>proposals: more … fewer</comment>
        <translation>Vorschläge: mehr</translation>
    </message>
    <message>
        <source>fewer</source>
        <comment>proposals: more … fewer</comment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>{open} at {scale:.2f} × the model&apos;s thresholds: {come} more, {gone} fewer than its own</source>
        <translation>{open} bei {scale:.2f} × den Schwellen des Modells: {come} mehr, {gone} weniger als mit seinen eigenen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definition and sound of the selected type</source>
        <translation>Definition und Klang des ausgewählten Typs</translation>
    </message>
    <message>
        <source>What a {label} is, with a synthesised sound</source>
        <translation>Was {label} ist, mit einem synthetischen Klang</translation>
    </message>
    <message>
        <source>Select events of one type first</source>
        <translation>Wählen Sie zuerst Ereignisse eines Typs aus</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} positions, {first:.2f} to {last:.2f} s, agree: start {start_low:.2f} to {start_high:.2f} s, end {end_low:.2f} to {end_high:.2f} s, averaged by probability.</source>
        <translation>{count} Positionen, {first:.2f} bis {last:.2f} s, stimmen überein: Beginn {start_low:.2f} bis {start_high:.2f} s, Ende {end_low:.2f} bis {end_high:.2f} s, nach Wahrscheinlichkeit gemittelt.</translation>
    </message>
    <message>
        <source>Times the model&apos;s own thresholds: more than 1 proposes fewer, surer events. The slider above the events begins here.</source>
        <translation>Mal die eigenen Schwellen des Modells: Mehr als 1 schlägt weniger, aber sicherere Ereignisse vor. Der Regler über den Ereignissen beginnt hier.</translation>
    </message>
    <message>
        <source>By the number of cores</source>
        <translation>Nach der Zahl der Kerne</translation>
    </message>
    <message>
        <source>Processor cores for analysis</source>
        <translation>Prozessorkerne für die Analyse</translation>
    </message>
    <message>
        <source>More is faster, fewer leaves more to other programs. The analysis begins anew with them.</source>
        <translation>Mehr ist schneller, weniger lässt anderen Programmen mehr. Die Analyse beginnt damit neu.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Wird erfragt</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Whose name decisions are kept with when the program starts. While a study is open, it reads as this reader.</source>
        <translation>Unter wessen Namen Entscheidungen nach dem Start des Programms gespeichert werden. Solange eine Studie geöffnet ist, wird sie unter diesem Namen befundet.</translation>
    </message>
    <message>
        <source>Snap to pauses</source>
        <translation>An Pausen einrasten</translation>
    </message>
    <message>
        <source>Borders that are dragged also stick to pauses of the sound.</source>
        <translation>Gezogene Grenzen rasten auch an Pausen des Geräuschs ein.</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Fortschritt der Studie</translation>
    </message>
    <message>
        <source>Progress of the study in words</source>
        <translation>Fortschritt der Studie in Worten</translation>
    </message>
    <message>
        <source>Worklist summary</source>
        <translation>Zusammenfassung der Arbeitsliste</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Arbeitsliste filtern</translation>
    </message>
    <message>
        <source>Words that a recording must have: name, patient, site, label, comment, annotator</source>
        <translation>Wörter, die eine Aufnahme haben muss: Name, Patient, Stelle, Label, Kommentar, Annotator</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Filter by status, label, confidence, disagreement, patient, site, quality, annotator</source>
        <translation>Nach Status, Label, Konfidenz, Abweichung, Patient, Stelle, Qualität, Annotator filtern</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>Reihenfolge der Arbeitsliste</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of a list</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>No other recording is left to review.</source>
        <translation>Keine andere Aufnahme ist noch zu prüfen.</translation>
    </message>
    <message>
        <source>No other recording is left to review among those shown.</source>
        <translation>Unter den gezeigten ist keine andere Aufnahme mehr zu prüfen.</translation>
    </message>
    <message>
        <source>No recording fits the filter.</source>
        <translation>Keine Aufnahme passt zum Filter.</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,}</source>
        <translation>{shown:,} von {all:,}</translation>
    </message>
    <message>
        <source>{count:,} recordings</source>
        <translation>{count:,} Aufnahmen</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 Aufnahme</translation>
    </message>
    <message>
        <source>{count:,} to analyse</source>
        <translation>{count:,} zu analysieren</translation>
    </message>
    <message>
        <source>{count:,} failed</source>
        <translation>{count:,} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed, {in_work:,} in work</source>
        <translation>{reviewed:,} von {all:,} geprüft, {in_work:,} in Arbeit</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed</source>
        <translation>{reviewed:,} von {all:,} geprüft</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed by {reader}, {in_work:,} in work</source>
        <translation>{reviewed:,} von {all:,} Aufnahmen von {reader} geprüft, {in_work:,} in Arbeit</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed, {in_work:,} in work</source>
        <translation>{reviewed:,} von {all:,} Aufnahmen geprüft, {in_work:,} in Arbeit</translation>
    </message>
    <message>
        <source>What recordings are sorted by. A blind reader is not shown orders that tell what others found.</source>
        <translation>Wonach Aufnahmen sortiert werden. Wer verblindet befundet, sieht keine Reihenfolgen, die verraten, was andere gefunden haben.</translation>
    </message>
    <message>
        <source>“PRS Studio recordings” in the home folder</source>
        <extracomment>Where what is recorded is put; empty: a folder of the program&apos;s own in the home folder.</extracomment>
        <translation>„PRS Studio recordings“ im Benutzerordner</translation>
    </message>
    <message>
        <source>New recordings</source>
        <translation>Neue Aufnahmen</translation>
    </message>
    <message>
        <source>Where recordings are written, from the next one on.</source>
        <translation>Wohin Aufnahmen geschrieben werden, ab der nächsten.</translation>
    </message>
    <message>
        <source>The home folder</source>
        <translation>Der Benutzerordner</translation>
    </message>
    <message>
        <source>Open and save</source>
        <translation>Öffnen und speichern</translation>
    </message>
    <message>
        <source>Where the next dialog that opens or saves files begins. It follows what is opened.</source>
        <translation>Wo der nächste Dialog beginnt, der Dateien öffnet oder speichert. Folgt dem zuletzt Geöffneten.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <extracomment>Folders of annotated recordings that are learnt from besides the study.</extracomment>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>Folders of annotated recordings that retraining learns from besides the study.</source>
        <translation>Ordner mit annotierten Aufnahmen, aus denen das Nachtraining neben der Studie lernt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>&quot;name=keys&quot;: what was changed of the shortcuts; keys are separated by spaces, none means none.</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What each key does.</source>
        <translation>Was jede Taste tut.</translation>
    </message>
    <message>
        <source>“{name}” is no action of this version.</source>
        <translation>„{name}“ ist keine Aktion dieser Version.</translation>
    </message>
    <message>
        <source>“{keys}” are no keys that can be pressed.</source>
        <translation>„{keys}“ sind keine Tasten, die man drücken kann.</translation>
    </message>
    <message>
        <source>Both “{one}” and “{other}” would have the keys {keys}.</source>
        <translation>„{one}“ und „{other}“ hätten beide die Tasten {keys}.</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>der Ordner</translation>
    </message>
    <message>
        <source>the demo study</source>
        <translation>die Demo-Studie</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Anderswo benutzt</translation>
    </message>
    <message>
        <source>Not at this rate</source>
        <translation>Nicht mit dieser Rate</translation>
    </message>
    <message>
        <source>Not these channels</source>
        <translation>Nicht diese Kanäle</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>a microphone, by the system</comment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Gives no sound</source>
        <comment>a microphone</comment>
        <translation>Gibt keinen Ton</translation>
    </message>
    <message>
        <source>Not open</source>
        <comment>a microphone</comment>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>“{device}” is not connected any more.</source>
        <extracomment>PortAudio&apos;s error codes (portaudio.h), the second argument of sounddevice&apos;s PortAudioError. What a system&apos;s own words tell where PortAudio has no code for it (paUnanticipatedHostError).</extracomment>
        <translation>„{device}“ ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>Plug it in, then look for microphones again.</source>
        <translation>Stecken Sie es ein, und suchen Sie dann erneut nach Mikrofonen.</translation>
    </message>
    <message>
        <source>“{device}” is being used by another program.</source>
        <translation>„{device}“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close that program (a call, a recorder), or choose another microphone.</source>
        <translation>Schließen Sie dieses Programm (einen Anruf, ein Aufnahmeprogramm), oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>“{device}” cannot record at {frequency:g} kHz.</source>
        <translation>„{device}“ kann nicht mit {frequency:g} kHz aufnehmen.</translation>
    </message>
    <message>
        <source>“{device}” offers no rate that can be recorded.</source>
        <translation>„{device}“ bietet keine Rate, mit der aufgenommen werden kann.</translation>
    </message>
    <message>
        <source>Choose “The device&apos;s own” rate, or another one.</source>
        <translation>Wählen Sie die eigene Rate des Geräts oder eine andere.</translation>
    </message>
    <message>
        <source>Choose another microphone.</source>
        <translation>Wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message numerus="yes">
        <source>“{device}” does not give %n channel.</source>
        <translation>
            <numerusform>„{device}“ liefert nicht %n Kanal.</numerusform>
            <numerusform>„{device}“ liefert nicht %n Kanäle.</numerusform>
        </translation>
    </message>
    <message>
        <source>See how it is set up in the system&apos;s sound settings, or choose another microphone.</source>
        <translation>Sehen Sie in den Toneinstellungen des Systems nach, wie es eingerichtet ist, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>The system does not let this program use “{device}”.</source>
        <translation>Das System lässt dieses Programm „{device}“ nicht benutzen.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then look for microphones again.</source>
        <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems, und suchen Sie dann erneut nach Mikrofonen.</translation>
    </message>
    <message>
        <source>“{device}” refuses to record.</source>
        <translation>„{device}“ nimmt nicht auf.</translation>
    </message>
    <message>
        <source>Is another program using it, or may this one not use the microphone (privacy settings of the system)?</source>
        <translation>Benutzt es ein anderes Programm, oder darf dieses das Mikrofon nicht benutzen (Datenschutzeinstellungen des Systems)?</translation>
    </message>
    <message>
        <source>See whether they work in the system&apos;s sound settings, or choose other headphones.</source>
        <translation>Sehen Sie in den Toneinstellungen des Systems nach, ob sie gehen, oder wählen Sie andere Kopfhörer.</translation>
    </message>
    <message>
        <source>Connect the headphones, then switch listening on again.</source>
        <translation>Schließen Sie die Kopfhörer an und schalten Sie das Mithören wieder ein.</translation>
    </message>
    <message>
        <source>Close that program (a call, a player), or choose other headphones.</source>
        <translation>Schließen Sie jenes Programm (einen Anruf, einen Player) oder wählen Sie andere Kopfhörer.</translation>
    </message>
    <message>
        <source>Nothing can be heard by “{device}”: it refuses the sound.</source>
        <translation>Über „{device}“ ist nichts zu hören: Der Ton wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed.</source>
        <translation>Die Tongeräte können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>See whether sound works in other programs, then start the program again.</source>
        <translation>Sehen Sie nach, ob der Ton in anderen Programmen geht, und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again, and the recording goes on; or stop it.</source>
        <translation>Ziehen Sie es ab und stecken Sie es wieder ein, dann geht die Aufnahme weiter; oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>“{device}” was unplugged or switched off.</source>
        <translation>„{device}“ wurde ausgesteckt oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>Plug it in again, and the recording goes on; or stop it.</source>
        <translation>Stecken Sie es wieder ein, dann geht die Aufnahme weiter; oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>Stecken Sie es wieder ein, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Es gibt kein Mikrofon.</translation>
    </message>
    <message>
        <source>Connect one, then look again.</source>
        <translation>Schließen Sie eines an, und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>“{device}” is there, but no sound comes from it.</source>
        <translation>„{device}“ ist da, aber es kommt kein Ton von ihm.</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again; or see whether another program has taken it.</source>
        <translation>Ziehen Sie es ab, und stecken Sie es wieder ein; oder sehen Sie nach, ob ein anderes Programm es belegt.</translation>
    </message>
    <message>
        <source>Tap the chestpiece gently.</source>
        <extracomment>This much louder than the chosen channel, another one is where the microphone is.</extracomment>
        <translation>Tippen Sie leicht auf das Bruststück.</translation>
    </message>
    <message>
        <source>The left channel hears nothing; the right one does.</source>
        <translation>Der linke Kanal hört nichts; der rechte schon.</translation>
    </message>
    <message>
        <source>Choose the right channel, or the mix of both.</source>
        <translation>Wählen Sie den rechten Kanal oder die Mischung aus beiden.</translation>
    </message>
    <message>
        <source>The right channel hears nothing; the left one does.</source>
        <translation>Der rechte Kanal hört nichts; der linke schon.</translation>
    </message>
    <message>
        <source>Choose the left channel, or the mix of both.</source>
        <translation>Wählen Sie den linken Kanal oder die Mischung aus beiden.</translation>
    </message>
    <message>
        <source>“{device}” is connected, but muted or switched off: not even noise comes from it.</source>
        <translation>„{device}“ ist verbunden, aber stumm oder ausgeschaltet: Nicht einmal Rauschen kommt von ihm.</translation>
    </message>
    <message>
        <source>Look for a mute switch on it and in the system&apos;s sound settings, and switch the stethoscope on.</source>
        <translation>Suchen Sie am Gerät und in den Toneinstellungen des Systems nach einer Stummschaltung, und schalten Sie das Stethoskop ein.</translation>
    </message>
    <message>
        <source>It is connected and on, but hears next to nothing (loudest: {level:.0f} dB).</source>
        <translation>Es ist verbunden und eingeschaltet, hört aber fast nichts (Maximum: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>If you did tap it, its own volume is down, or this is not the stethoscope&apos;s microphone.</source>
        <translation>Wenn Sie wirklich geklopft haben, ist seine eigene Lautstärke zu niedrig, oder dies ist nicht das Mikrofon des Stethoskops.</translation>
    </message>
    <message>
        <source>It hears, but softly (loudest: {level:.0f} dB).</source>
        <translation>Es hört, aber leise (Maximum: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>Raise the gain.</source>
        <translation>Erhöhen Sie die Verstärkung.</translation>
    </message>
    <message>
        <source>It hears, and is overdriven.</source>
        <translation>Es hört und ist übersteuert.</translation>
    </message>
    <message>
        <source>Lower the gain, or the stethoscope&apos;s volume.</source>
        <translation>Verringern Sie die Verstärkung oder die Lautstärke des Stethoskops.</translation>
    </message>
    <message>
        <source>It hears you well (loudest: {level:.0f} dB).</source>
        <translation>Es hört Sie gut (Maximum: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>Not even noise comes from it: muted or switched off?</source>
        <translation>Nicht einmal Rauschen kommt von ihm: stumm oder ausgeschaltet?</translation>
    </message>
    <message>
        <source>The headphones are gone.</source>
        <extracomment>Asked of the output; sound servers give what they can. Doubled, up to the most, where the computer is too busy for it: the output says some times within two seconds that it ran dry. What lies ready longer than this is not needed, and left out: the clocks of two devices are never quite the same. An output that asks for nothing for so long was moved or taken away without a word: it is opened anew. No more is ever laid ready: while an output takes a second to begin, or stops for one, all that follows gets late.</extracomment>
        <translation>Die Kopfhörer sind weg.</translation>
    </message>
    <message>
        <source>Connect them, then switch listening on again.</source>
        <translation>Verbinden Sie sie, und schalten Sie das Mithören wieder ein.</translation>
    </message>
    <message>
        <source>No headphones were found.</source>
        <translation>Keine Kopfhörer gefunden.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>Verbinden Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The microphone cannot be heard any more.</source>
        <translation>Das Mikrofon kann nicht mehr mitgehört werden.</translation>
    </message>
    <message>
        <source>The recording goes on. Switch it on again.</source>
        <translation>Die Aufnahme läuft weiter. Schalten Sie das Mithören wieder ein.</translation>
    </message>
    <message>
        <source>No sound output was found. Connect loudspeakers or headphones, then try again.</source>
        <translation>Keine Tonausgabe gefunden. Verbinden Sie Lautsprecher oder Kopfhörer, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sound cannot be played.</source>
        <translation>Ton kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>The sound output refused to play.</source>
        <translation>Die Tonausgabe wollte nicht wiedergeben.</translation>
    </message>
    <message>
        <source>Is another program using it? Choose another output in the system&apos;s sound settings and try again.</source>
        <translation>Benutzt sie ein anderes Programm? Wählen Sie in den Toneinstellungen des Systems eine andere Ausgabe, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sound could not be prepared.</source>
        <translation>Der Ton konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>Play it at its own speed and without a filter.</source>
        <translation>Spielen Sie ihn in seiner eigenen Geschwindigkeit und ohne Filter ab.</translation>
    </message>
    <message>
        <source>Install it with: sudo apt install libportaudio2 (Debian, Ubuntu) or sudo dnf install portaudio (Fedora), then start the program again.</source>
        <translation>Installieren Sie es mit: sudo apt install libportaudio2 (Debian, Ubuntu) oder sudo dnf install portaudio (Fedora), und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Install it with: brew install portaudio, then start the program again.</source>
        <translation>Installieren Sie es mit: brew install portaudio, und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Install the program again: PortAudio is part of it on Windows.</source>
        <translation>Installieren Sie das Programm neu: Unter Windows gehört PortAudio dazu.</translation>
    </message>
    <message>
        <source>PortAudio, which records and plays sound, is missing.</source>
        <extracomment>How much sound the system keeps for a callback that comes late. Callbacks come some four times as often.</extracomment>
        <translation>PortAudio, das Ton aufnimmt und abspielt, fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is not connected.</source>
        <translation>„{name}“ ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Plug it in, or choose other headphones.</source>
        <translation>Stecken Sie sie ein, oder wählen Sie andere Kopfhörer.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Schließen Sie eines an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Several microphones are called “{name}”.</source>
        <translation>Mehrere Mikrofone heißen „{name}“.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another: there are {names}.</source>
        <translation>Stecken Sie es ein, oder wählen Sie ein anderes. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>No connected microphone is called “{name}”.</source>
        <translation>Kein verbundenes Mikrofon heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nothing is played while a recording is made: it would be heard in it.</source>
        <translation>Während einer Aufnahme wird nichts abgespielt: Es wäre darin zu hören.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Stoppen Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is tested: it would hear it.</source>
        <translation>Während das Mikrofon getestet wird, wird nichts abgespielt: Es würde es hören.</translation>
    </message>
    <message>
        <source>Wait for the test to end.</source>
        <translation>Warten Sie, bis der Test zu Ende ist.</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is heard by headphones.</source>
        <translation>Während das Mikrofon über Kopfhörer mitgehört wird, wird nichts abgespielt.</translation>
    </message>
    <message>
        <source>Switch that off first (Record, Listen by headphones).</source>
        <translation>Schalten Sie das zuerst aus (Aufnahme, Über Kopfhörer mithören).</translation>
    </message>
    <message>
        <source>What was recorded is kept.</source>
        <translation>Was aufgenommen wurde, ist gesichert.</translation>
    </message>
    <message>
        <source>The recording cannot go on with it: stop, then record anew.</source>
        <extracomment>No callback for so long means that the device is gone: not every system says so. The first one may take longer.</extracomment>
        <translation>Die Aufnahme kann damit nicht weitergehen: Stoppen Sie, und nehmen Sie neu auf.</translation>
    </message>
    <message>
        <source>No microphone is open.</source>
        <translation>Kein Mikrofon ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one, then record.</source>
        <translation>Wählen Sie eines, und nehmen Sie dann auf.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
        <source>PRS Studio crashed the last time it ran.</source>
        <translation>PRS Studio ist beim letzten Mal abgestürzt.</translation>
    </message>
    <message>
        <source>PRS Studio crashed</source>
        <translation>PRS Studio ist abgestürzt</translation>
    </message>
    <message>
        <source>PRS Studio was ended without being closed the last time.</source>
        <translation>PRS Studio wurde beim letzten Mal beendet, ohne geschlossen zu werden.</translation>
    </message>
    <message>
        <source>Every edit in a study was kept.</source>
        <translation>Jede Bearbeitung in einer Studie ist gesichert.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Looking at the installation for the diagnostics …</source>
        <translation>Die Installation wird für die Diagnosedaten durchgesehen …</translation>
    </message>
    <message>
        <source>Diagnostics were saved as {name}. Have a look before you send them.</source>
        <translation>Die Diagnosedaten wurden als {name} gespeichert. Sehen Sie sie an, bevor Sie sie verschicken.</translation>
    </message>
    <message>
        <source>
Diagnostics of PRS Studio, for whoever helps.

  versions.json   the program, its parts and this system
  doctor.json     what &quot;prs-studio doctor&quot; found, with sound devices counted, not named
  settings.json   the preferences that are numbers, choices or switches
  log/            the program&apos;s log, and reports of crashes

Names of recordings, studies, folders, readers and patients are left out or replaced, before they are
written to the log and again for this file. Have a look before you send it.
</source>
        <translation>
Diagnosedaten von PRS Studio, für die, die helfen.

  versions.json   das Programm, seine Bestandteile und dieses System
  doctor.json     was &quot;prs-studio doctor&quot; gefunden hat, Tongeräte gezählt, nicht genannt
  settings.json   die Einstellungen, die Zahlen, Auswahlen oder Schalter sind
  log/            das Protokoll des Programms und Berichte über Abstürze

Namen von Aufnahmen, Studien, Ordnern, Befundern und Patienten werden weggelassen oder ersetzt, bevor sie
ins Protokoll geschrieben werden, und für diese Datei noch einmal. Sehen Sie hinein, bevor Sie sie verschicken.
</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}: {error}).</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Your recordings are untouched. If it happens again, please send diagnostics (Help &gt; Save diagnostics).</source>
        <translation>Ihre Aufnahmen sind unberührt. Wenn es wieder geschieht, schicken Sie bitte Diagnosedaten (Hilfe &gt; Diagnosedaten speichern).</translation>
    </message>
    <message>
        <source>No recording open</source>
        <translation>Keine Aufnahme geöffnet</translation>
    </message>
    <message>
        <source>Open a sound file or a folder, or drop one here.</source>
        <translation>Öffnen Sie eine Tondatei oder einen Ordner, oder ziehen Sie etwas hierher.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what is touched</source>
        <translation>Auswählen, was berührt wird</translation>
    </message>
    <message>
        <source>{seconds:+.3f} s</source>
        <translation>{seconds:+.3f} s</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>{length:.0f} ms, as a period {frequency:.1f} Hz</source>
        <extracomment>What is shown where nothing is selected: so much about the cursor.</extracomment>
        <translation>{length:.0f} ms, als Periode {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.1f} Hz</source>
        <translation>{length:.1f} ms, als Periode {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.0f} Hz</source>
        <translation>{length:.1f} ms, als Periode {frequency:.0f} Hz</translation>
    </message>
    <message>
        <source>Time-expanded waveform</source>
        <translation>Gedehnte Wellenform</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure; Escape forgets it.</source>
        <translation>Pfeiltasten bewegen das Fadenkreuz, mit Umschalt messen sie; Esc verwirft die Messung.</translation>
    </message>
    <message>
        <source>{time:.4f} s ({behind:.1f} ms), amplitude {amplitude:+.4f}</source>
        <translation>{time:.4f} s ({behind:.1f} ms), Amplitude {amplitude:+.4f}</translation>
    </message>
    <message>
        <source>{label} is in the way: events do not overlap</source>
        <translation>{label} ist im Weg: Ereignisse dürfen sich nicht überlappen</translation>
    </message>
    <message>
        <source>The recording ends here</source>
        <translation>Hier endet die Aufnahme</translation>
    </message>
    <message>
        <source>The recording begins here</source>
        <translation>Hier beginnt die Aufnahme</translation>
    </message>
    <message>
        <source>Another event is in the way: events do not overlap</source>
        <translation>Ein anderes Ereignis ist im Weg: Ereignisse dürfen sich nicht überlappen</translation>
    </message>
    <message>
        <source>This picture could not be computed ({reason}).</source>
        <translation>Dieses Bild konnte nicht berechnet werden ({reason}).</translation>
    </message>
    <message>
        <source>{seconds:.3f} s</source>
        <translation>{seconds:.3f} s</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>{start} to {end} ({length})</source>
        <translation>{start} bis {end} ({length})</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>No events heard: drag to mark one</source>
        <translation>Keine Ereignisse gehört: ziehen, um eines zu markieren</translation>
    </message>
    <message>
        <source>No events: drag to mark one</source>
        <translation>Keine Ereignisse: ziehen, um eines zu markieren</translation>
    </message>
    <message>
        <source>Not shown while reading blind</source>
        <translation>Bei verblindeter Befundung nicht angezeigt</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all, Home and End go to the ends.</source>
        <translation>Mausrad oder Pfeiltasten scrollen, Plus und Minus zoomen, F zeigt alles, Pos1 und Ende gehen an die Enden.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Listening… {percent:.0f} %</source>
        <translation>Hört zu… {percent:.0f} %</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Nimmt auf</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ Pausiert</translation>
    </message>
    <message>
        <source>▲ No sound</source>
        <translation>▲ Kein Ton</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Show what is being recorded</source>
        <translation>Zeigen, was aufgenommen wird</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Aufnahme stoppen</translation>
    </message>
    <message>
        <source>Wheel or arrow keys look back, plus and minus zoom, End follows the sound again.</source>
        <translation>Mausrad oder Pfeiltasten blicken zurück, Plus und Minus zoomen, Ende folgt wieder dem Ton.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>letters for Inspiration</comment>
        <extracomment>How much of its colour a proposal keeps.</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Ex</source>
        <comment>letters for Expiration</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Cry</source>
        <comment>letters for Crying</comment>
        <translation>Wei</translation>
    </message>
    <message>
        <source>Sp</source>
        <comment>letters for Speech</comment>
        <translation>Spr</translation>
    </message>
    <message>
        <source>He</source>
        <comment>letters for Heart</comment>
        <translation>Her</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>letters for Movement</comment>
        <translation>Bew</translation>
    </message>
    <message>
        <source>{label}, decided, uncertain</source>
        <translation>{label}, entschieden, unsicher</translation>
    </message>
    <message>
        <source>{label}, decided</source>
        <translation>{label}, entschieden</translation>
    </message>
    <message>
        <source>{label}: {percent:.0f} %</source>
        <translation>{label}: {percent:.0f} %</translation>
    </message>
    <message>
        <source> {percent:.0f} %</source>
        <translation> {percent:.0f} %</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Coefficient {number}: {value:.1f}</source>
        <translation>Koeffizient {number}: {value:.1f}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{note} at {time:.1f} s</source>
        <translation>{note} bei {time:.1f} s</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht befundet</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Andere Befundung</translation>
    </message>
    <message numerus="yes">
        <source>%n event</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>{events}, record label {label}</source>
        <translation>{events}, Label der Aufnahme {label}</translation>
    </message>
    <message>
        <source>Reading of {whose}</source>
        <translation>Befundung: {whose}</translation>
    </message>
    <message>
        <source>{whose} has not read this recording</source>
        <translation>{whose}: diese Aufnahme nicht befundet</translation>
    </message>
    <message>
        <source>{event}, uncertain</source>
        <translation>{event}, unsicher</translation>
    </message>
    <message>
        <source>{event}, {confidence:.0f} %</source>
        <translation>{event}, {confidence:.0f} %</translation>
    </message>
    <message>
        <source>{lane} of the upper recording</source>
        <translation>{lane} der oberen Aufnahme</translation>
    </message>
    <message>
        <source>{lane} of the lower recording</source>
        <translation>{lane} der unteren Aufnahme</translation>
    </message>
    <message>
        <source>Both recordings</source>
        <translation>Beide Aufnahmen</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all.</source>
        <translation>Mausrad oder Pfeiltasten scrollen, Plus und Minus zoomen, F zeigt alles.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Spec.</source>
        <translation>Spektr.</translation>
    </message>
    <message>
        <source>kHz, {filter}</source>
        <translation>kHz, {filter}</translation>
    </message>
    <message>
        <source>{frequency:.0f} Hz, {level:.0f} dBFS</source>
        <translation>{frequency:.0f} Hz, {level:.0f} dBFS</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>full scale = 1</source>
        <translation>Vollausschlag = 1</translation>
    </message>
    <message>
        <source>heard: {filter}</source>
        <translation>gehört: {filter}</translation>
    </message>
    <message>
        <source>{gain:+g} dB</source>
        <translation>{gain:+g} dB</translation>
    </message>
    <message>
        <source>{level:.0f} dBFS</source>
        <translation>{level:.0f} dBFS</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Peak {peak:.3f} ({level})</source>
        <translation>Spitze {peak:.3f} ({level})</translation>
    </message>
    <message>
        <source>{label}: {here:.0f} % here, {whole:.0f} % in the {seconds:g} s around</source>
        <translation>{label}: hier {here:.0f} %, in den {seconds:g} s ringsum {whole:.0f} %</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>Where in the queue the running job goes once it is interrupted; None: it is not being interrupted.</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The analysis program could not be started.</source>
        <translation>Das Analyseprogramm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install PRS Studio again.</source>
        <translation>Installieren Sie PRS Studio neu.</translation>
    </message>
    <message>
        <source>The analysis program stops as soon as it is started.</source>
        <translation>Das Analyseprogramm beendet sich gleich nach dem Start.</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing.</source>
        <translation>Führen Sie „prs-studio doctor“ in einem Terminal aus: Es sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing. The log file holds the details.</source>
        <translation>Führen Sie „prs-studio doctor“ in einem Terminal aus: Es sagt, was fehlt. Die Protokolldatei enthält Einzelheiten.</translation>
    </message>
    <message>
        <source>The analysis program stopped unexpectedly and is being started again.</source>
        <translation>Das Analyseprogramm hat sich unerwartet beendet und wird neu gestartet.</translation>
    </message>
    <message>
        <source>The analysis program stopped twice on this recording, so it is skipped.</source>
        <translation>Das Analyseprogramm hat sich bei dieser Aufnahme zweimal beendet, sie wird daher übersprungen.</translation>
    </message>
    <message>
        <source>Convert the recording to WAV or FLAC with another program and open it again.</source>
        <translation>Wandeln Sie die Aufnahme mit einem anderen Programm in WAV oder FLAC um, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>“{edit}” does not fit any more: what it changes was changed meanwhile.</source>
        <extracomment>Shorter marks can be neither seen nor heard, and are slips of the hand. The one RecordMark of a document has this id.</extracomment>
        <translation>„{edit}“ passt nicht mehr: Was es ändert, wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at the recording as it is now, and repeat what is still wanted.</source>
        <translation>Sehen Sie die Aufnahme an, wie sie jetzt ist, und wiederholen Sie, was noch gewünscht ist.</translation>
    </message>
    <message>
        <source>{event} would reach beyond the end of the recording.</source>
        <translation>{event} würde über das Ende der Aufnahme hinausreichen.</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s.</source>
        <translation>{event} würde sich bei {time:.2f} s mit {other} überlappen.</translation>
    </message>
    <message>
        <source>Events of one layer lie side by side.</source>
        <translation>Ereignisse einer Ebene liegen nebeneinander.</translation>
    </message>
    <message>
        <source>Supported are WAV, FLAC, OGG, MP3 and AIFF files.</source>
        <extracomment>File name endings that a folder is searched for. Opening goes by content, not by name. Nothing shorter is judged: one analysis frame (512 samples at 8 kHz, 64 ms).</extracomment>
        <translation>Unterstützt werden WAV-, FLAC-, OGG-, MP3- und AIFF-Dateien.</translation>
    </message>
    <message>
        <source>Copy it again from the recorder, or record again.</source>
        <translation>Kopieren Sie sie noch einmal vom Rekorder, oder nehmen Sie neu auf.</translation>
    </message>
    <message>
        <source>A sample rate of {rate:g} Hz is not usable.</source>
        <translation>Eine Abtastrate von {rate:g} Hz ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Record at {rate} Hz or more, as stethoscopes and sound cards do.</source>
        <translation>Nehmen Sie mit {rate} Hz oder mehr auf, wie es Stethoskope und Soundkarten tun.</translation>
    </message>
    <message>
        <source>Channel {number} is silent and left out of the mix.</source>
        <translation>Kanal {number} ist stumm und wird nicht eingemischt.</translation>
    </message>
    <message>
        <source>Channels {numbers} are silent and left out of the mix.</source>
        <translation>Die Kanäle {numbers} sind stumm und werden nicht eingemischt.</translation>
    </message>
    <message>
        <source>The channels differ by more than 20 dB (channel {number} is the quietest); all were averaged.</source>
        <translation>Die Kanäle unterscheiden sich um mehr als 20 dB (Kanal {number} ist der leiseste); alle wurden gemittelt.</translation>
    </message>
    <message>
        <source>The channels nearly cancel each other: one is probably inverted. Export one channel and open that.</source>
        <translation>Die Kanäle löschen sich fast aus: Einer ist wohl invertiert. Exportieren Sie einen Kanal, und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Open the folder as a whole, or choose a file inside it.</source>
        <translation>Öffnen Sie den Ordner als Ganzes, oder wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose a sound file.</source>
        <translation>Wählen Sie eine Tondatei.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>„{name}“ ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>“{name}” is not there (any more).</source>
        <translation>„{name}“ ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>Was it moved, renamed, or its drive removed?</source>
        <translation>Wurde die Datei verschoben, umbenannt oder ihr Laufwerk entfernt?</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>Sie dürfen „{name}“ nicht lesen.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it elsewhere.</source>
        <translation>Bitten Sie um Zugriff, oder kopieren Sie die Datei anderswohin.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>„{name}“ kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file, or is damaged at its start.</source>
        <translation>„{name}“ ist keine Tondatei oder am Anfang beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file, which holds no recording.</source>
        <translation>„{name}“ ist eine {format}-Datei, die keine Aufnahme enthält.</translation>
    </message>
    <message>
        <source>“{name}” says that it has {channels} channels at {rate} Hz.</source>
        <translation>„{name}“ gibt {channels} Kanäle bei {rate} Hz an.</translation>
    </message>
    <message>
        <source>Its header may be damaged. Usable are {lowest} to {highest} Hz.</source>
        <translation>Der Dateikopf ist vielleicht beschädigt. Verwendbar sind {lowest} bis {highest} Hz.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound: it has no samples.</source>
        <translation>„{name}“ enthält keinen Ton: Es gibt keine Abtastwerte.</translation>
    </message>
    <message>
        <source>“{name}” lasts only {length:.3g} ms; at least {shortest} ms are needed.</source>
        <translation>„{name}“ dauert nur {length:.3g} ms; mindestens {shortest} ms sind nötig.</translation>
    </message>
    <message>
        <source>The file is damaged {seconds:.1f} s in; the rest of it could not be read.</source>
        <translation>Die Datei ist ab {seconds:.1f} s beschädigt; der Rest konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is cut short or was never closed; the {seconds:.1f} s that it holds were read.</source>
        <translation>Die Datei ist abgeschnitten oder wurde nie geschlossen; die vorhandenen {seconds:.1f} s wurden gelesen.</translation>
    </message>
    <message>
        <source>{count} samples ({length:.3g} ms) are not numbers and were read as silence: the file is damaged.</source>
        <translation>{count} Abtastwerte ({length:.3g} ms) sind keine Zahlen und wurden als Stille gelesen: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Recorded at {rate} Hz: sound above {highest} Hz is missing, and part of crackles and wheezes.</source>
        <translation>Mit {rate} Hz aufgenommen: Töne über {highest} Hz fehlen, und damit Teile von Rasselgeräuschen und Giemen.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <extracomment>What a model remembers of its training, for the training of the next (training.memory); a bundle may do without. No bundle of this program comes near; a larger file is not read into memory to find out that it is foreign. More would make files large and every analysis slow.</extracomment>
        <translation>Installieren Sie das Modell neu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no model in {name}: {file} is missing.</source>
        <translation>In {name} ist kein Modell: {file} fehlt.</translation>
    </message>
    <message>
        <source>The model card in {name} cannot be read ({reason}).</source>
        <translation>Die Modellkarte in {name} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The model card in {name} is damaged.</source>
        <translation>Die Modellkarte in {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not a model of PRS Studio.</source>
        <translation>{name} ist kein Modell von PRS Studio.</translation>
    </message>
    <message>
        <source>Choose the folder of an exported model.</source>
        <translation>Wählen Sie den Ordner eines exportierten Modells.</translation>
    </message>
    <message>
        <source>The model in {name} has format {version!r}; only {known} is known.</source>
        <translation>Das Modell in {name} hat das Format {version!r}; bekannt ist nur {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio, or train the model again.</source>
        <translation>Aktualisieren Sie PRS Studio, oder trainieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>The model card in {name} is incomplete or damaged ({reason}).</source>
        <translation>Die Modellkarte in {name} ist unvollständig oder beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The weights of {model} are too large to be a model of PRS Studio.</source>
        <translation>Die Gewichte von {model} sind zu groß für ein Modell von PRS Studio.</translation>
    </message>
    <message>
        <source>The weights of {model} are missing or cannot be read.</source>
        <translation>Die Gewichte von {model} fehlen oder können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The weights of {model} are not those that its card describes: damaged or exchanged.</source>
        <translation>Die Gewichte von {model} sind nicht die, die seine Karte beschreibt: beschädigt oder ausgetauscht.</translation>
    </message>
    <message>
        <source>The weights of {model} are not a safetensors file.</source>
        <translation>Die Gewichte von {model} sind keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>Files of other kinds are never opened as models.</source>
        <translation>Dateien anderer Art werden nie als Modell geöffnet.</translation>
    </message>
    <message>
        <source>The weights of {model} hold values that are not numbers ({part}).</source>
        <translation>Die Gewichte von {model} enthalten Werte, die keine Zahlen sind ({part}).</translation>
    </message>
    <message>
        <source>The weights of {model} hold the unknown part {part!r}.</source>
        <translation>Die Gewichte von {model} enthalten den unbekannten Teil {part!r}.</translation>
    </message>
    <message>
        <source>The key file “{name}” cannot be read ({reason}).</source>
        <extracomment>The stages of the NICHD&apos;s standard for paediatric trials (Williams et al., Pediatrics 129, S153, 2012), with newborns among the infants: of them a study has too few to hide among. Shown is each band&apos;s middle.</extracomment>
        <translation>Die Schlüsseldatei „{name}“ kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Name it, or make a new key.</source>
        <translation>Geben Sie sie an, oder erzeugen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>“{name}” holds no key.</source>
        <translation>„{name}“ enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A key is 64 hexadecimal digits.</source>
        <translation>Ein Schlüssel besteht aus 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already.</source>
        <translation>Es gibt schon eine Datei „{name}“.</translation>
    </message>
    <message>
        <source>Use its key, or choose another name.</source>
        <translation>Verwenden Sie ihren Schlüssel, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The key cannot be written to “{name}” ({reason}).</source>
        <translation>Der Schlüssel kann nicht nach „{name}“ geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Draw {event}</source>
        <translation>{event} einzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n event</source>
        <translation>
            <numerusform>%n Ereignis verschieben</numerusform>
            <numerusform>%n Ereignisse verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {event}</source>
        <translation>{event} verschieben</translation>
    </message>
    <message>
        <source>Resize {event}</source>
        <translation>Grenzen ändern: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the start of %n event</source>
        <translation>
            <numerusform>Anfang von %n Ereignis schrittweise verschieben</numerusform>
            <numerusform>Anfang von %n Ereignissen schrittweise verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the start of {event}</source>
        <translation>Anfang schrittweise verschieben: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the end of %n event</source>
        <translation>
            <numerusform>Ende von %n Ereignis schrittweise verschieben</numerusform>
            <numerusform>Ende von %n Ereignissen schrittweise verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the end of {event}</source>
        <translation>Ende schrittweise verschieben: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge %n event</source>
        <translation>
            <numerusform>%n Ereignis schrittweise verschieben</numerusform>
            <numerusform>%n Ereignisse schrittweise verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge {event}</source>
        <translation>{event} schrittweise verschieben</translation>
    </message>
    <message>
        <source>Set the times of {event}</source>
        <translation>Zeiten eingeben: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Split %n event</source>
        <translation>
            <numerusform>%n Ereignis teilen</numerusform>
            <numerusform>%n Ereignisse teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split {event}</source>
        <translation>{event} teilen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event</source>
        <translation>
            <numerusform>%n Ereignis zusammenführen</numerusform>
            <numerusform>%n Ereignisse zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n event to {label}</source>
        <translation>
            <numerusform>%n Ereignis in {label} umbenennen</numerusform>
            <numerusform>%n Ereignisse in {label} umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel {event} to {label}</source>
        <translation>{event} in {label} umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event</source>
        <translation>
            <numerusform>%n Ereignis löschen</numerusform>
            <numerusform>%n Ereignisse löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {event}</source>
        <translation>{event} löschen</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n event</source>
        <translation>
            <numerusform>%n Ereignis duplizieren</numerusform>
            <numerusform>%n Ereignisse duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {event}</source>
        <translation>{event} duplizieren</translation>
    </message>
    <message>
        <source>Comment on the record</source>
        <translation>Aufnahme kommentieren</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n event</source>
        <translation>
            <numerusform>%n Ereignis kommentieren</numerusform>
            <numerusform>%n Ereignisse kommentieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on {event}</source>
        <translation>{event} kommentieren</translation>
    </message>
    <message>
        <source>Derive the record&apos;s label</source>
        <translation>Label der Aufnahme ableiten</translation>
    </message>
    <message>
        <source>Mark the record as uncertain</source>
        <translation>Aufnahme als unsicher markieren</translation>
    </message>
    <message>
        <source>Mark the record as certain</source>
        <translation>Aufnahme als sicher markieren</translation>
    </message>
    <message>
        <source>Mark the record {label}</source>
        <translation>Label der Aufnahme setzen: {label}</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Als nicht geprüft markieren</translation>
    </message>
    <message>
        <source>Mark as {label} and reviewed</source>
        <translation>Als {label} und als geprüft markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as uncertain</source>
        <translation>
            <numerusform>%n Ereignis als unsicher markieren</numerusform>
            <numerusform>%n Ereignisse als unsicher markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as uncertain</source>
        <translation>{event} als unsicher markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as certain</source>
        <translation>
            <numerusform>%n Ereignis als sicher markieren</numerusform>
            <numerusform>%n Ereignisse als sicher markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as certain</source>
        <translation>{event} als sicher markieren</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal as {label}</source>
        <translation>
            <numerusform>%n Vorschlag als {label} annehmen</numerusform>
            <numerusform>%n Vorschläge als {label} annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal</source>
        <translation>
            <numerusform>%n Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept {event} as {label}</source>
        <translation>{event} als {label} annehmen</translation>
    </message>
    <message>
        <source>Accept {event}</source>
        <translation>{event} annehmen</translation>
    </message>
    <message>
        <source>Correct {event}</source>
        <translation>{event} korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal</source>
        <translation>
            <numerusform>%n Vorschlag verwerfen</numerusform>
            <numerusform>%n Vorschläge verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject {event}</source>
        <translation>{event} verwerfen</translation>
    </message>
    <message>
        <source>Take over what both agree on</source>
        <translation>Übernehmen, worin beide übereinstimmen</translation>
    </message>
    <message>
        <source>Decide by oneself</source>
        <translation>Selbst entscheiden</translation>
    </message>
    <message>
        <source>Decide for both</source>
        <translation>Für beide entscheiden</translation>
    </message>
    <message>
        <source>Decide for A</source>
        <translation>Für A entscheiden</translation>
    </message>
    <message>
        <source>Decide for B</source>
        <translation>Für B entscheiden</translation>
    </message>
    <message>
        <source>Restore the beginning</source>
        <translation>Anfangszustand wiederherstellen</translation>
    </message>
    <message>
        <source>Restore what was after “{edit}”</source>
        <translation>Stand nach „{edit}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Stand {number} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a mark and what was merged into it</source>
        <translation>Eine Markierung und das mit ihr Zusammengeführte wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a mark</source>
        <translation>Eine Markierung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {event} and what was merged into it</source>
        <translation>{event} und das damit Zusammengeführte wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {event}</source>
        <translation>{event} wiederherstellen</translation>
    </message>
    <message>
        <source>Take a mark away again</source>
        <translation>Eine Markierung wieder entfernen</translation>
    </message>
    <message>
        <source>Take {event} away again</source>
        <translation>{event} wieder entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n mark</source>
        <translation>
            <numerusform>%n Markierung zurückholen</numerusform>
            <numerusform>%n Markierungen zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back a proposal</source>
        <translation>Einen Vorschlag zurückholen</translation>
    </message>
    <message>
        <source>Bring back {event}</source>
        <translation>{event} zurückholen</translation>
    </message>
    <message>
        <source>Accept another sound file</source>
        <translation>Andere Tondatei anerkennen</translation>
    </message>
    <message>
        <source>Import {label}</source>
        <translation>{label} importieren</translation>
    </message>
    <message>
        <source>Undo “{edit}”</source>
        <translation>„{edit}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Marked before the study was opened</source>
        <translation>Vor dem Öffnen der Studie markiert</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within an event.</source>
        <translation>Bei {time:.2f} s, wo der Cursor steht, gibt es nichts zu teilen: Dort liegt kein Ereignis.</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within the selected event ({start:.2f} to {end:.2f} s).</source>
        <translation>Bei {time:.2f} s, wo der Cursor steht, gibt es nichts zu teilen: Das liegt nicht im ausgewählten Ereignis ({start:.2f} bis {end:.2f} s).</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within any of the selected events.</source>
        <translation>Bei {time:.2f} s, wo der Cursor steht, gibt es nichts zu teilen: Das liegt in keinem der ausgewählten Ereignisse.</translation>
    </message>
    <message>
        <source>There is no free room here: events of one layer lie side by side.</source>
        <translation>Hier ist kein Platz frei: Ereignisse einer Ebene liegen nebeneinander.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Kein Ereignis ist ausgewählt.</translation>
    </message>
    <message>
        <source>Click one, or go to it with Tab.</source>
        <translation>Klicken Sie auf eines, oder gehen Sie mit Tab dorthin.</translation>
    </message>
    <message>
        <source>{event} has room from {start:.3f} s to {end:.3f} s only.</source>
        <extracomment>Borders nearer than this touch; and where an event stands among others.</extracomment>
        <translation>{event} hat nur von {start:.3f} s bis {end:.3f} s Platz.</translation>
    </message>
    <message>
        <source>An event lasts {seconds} s at least.</source>
        <translation>Ein Ereignis dauert mindestens {seconds} s.</translation>
    </message>
    <message>
        <source>Click in the event where it is to be split, or press S while it plays.</source>
        <extracomment>What numbers with three decimals may be off by.</extracomment>
        <translation>Klicken Sie im Ereignis auf die Stelle, an der es geteilt werden soll, oder drücken Sie S, während es abgespielt wird.</translation>
    </message>
    <message>
        <source>Merging takes two events or more.</source>
        <translation>Zum Zusammenführen braucht es zwei oder mehr Ereignisse.</translation>
    </message>
    <message>
        <source>Select them with Shift+click.</source>
        <translation>Wählen Sie sie mit Umschalt+Klick aus.</translation>
    </message>
    <message>
        <source>Events of different layers cannot be merged.</source>
        <translation>Ereignisse verschiedener Ebenen können nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Another event lies between those that are selected.</source>
        <translation>Zwischen den ausgewählten liegt ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>Select it too, or delete it first.</source>
        <translation>Wählen Sie es mit aus, oder löschen Sie es zuerst.</translation>
    </message>
    <message>
        <source>{types} and {last} are different types, and are not merged.</source>
        <translation>{types} und {last} sind verschiedene Typen und werden nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>Give them one type first.</source>
        <translation>Geben Sie ihnen zuerst denselben Typ.</translation>
    </message>
    <message>
        <source>{label} is no label of the selected events&apos; layer.</source>
        <translation>{label} ist kein Label der Ebene der ausgewählten Ereignisse.</translation>
    </message>
    <message>
        <source>No room is left for a copy of {event}.</source>
        <translation>Für eine Kopie ist kein Platz mehr: {event}.</translation>
    </message>
    <message>
        <source>Nothing is marked, and the recording has no label.</source>
        <translation>Nichts ist markiert, und die Aufnahme hat kein Label.</translation>
    </message>
    <message>
        <source>Choose its label first.</source>
        <translation>Wählen Sie zuerst ihr Label.</translation>
    </message>
    <message>
        <source>nobody has annotated it.</source>
        <extracomment>The folders of a tree that ``prs-studio train`` reads.</extracomment>
        <translation>von niemandem annotiert.</translation>
    </message>
    <message numerus="yes">
        <source>1 left out: nobody has annotated it.</source>
        <translation>
            <numerusform>1 ausgelassen: von niemandem annotiert.</numerusform>
            <numerusform>%n ausgelassen: von niemandem annotiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>{count} ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>it has no record label: no event is marked, and none was chosen.</source>
        <extracomment>Why a recording is not in a tree, which is there to teach and to judge by.</extracomment>
        <translation>ohne Label der Aufnahme: Kein Ereignis ist markiert, und keines wurde gewählt.</translation>
    </message>
    <message>
        <source>patient (a number), age, sex or site are not known.</source>
        <translation>Patient (eine Nummer), Alter, Geschlecht oder Stelle ist nicht bekannt.</translation>
    </message>
    <message>
        <source>another recording has the same name.</source>
        <translation>eine andere Aufnahme hat denselben Namen.</translation>
    </message>
    <message>
        <source>{count} of the {all} files are there already, such as “{name}”.</source>
        <translation>{count} der {all} Dateien gibt es schon, zum Beispiel „{name}“.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or say that they may be overwritten.</source>
        <translation>Wählen Sie einen leeren Ordner, oder erlauben Sie, sie zu überschreiben.</translation>
    </message>
    <message>
        <source>{file}, {place}</source>
        <extracomment>File name endings that a folder is searched for. Reading goes by content, not by name.</extracomment>
        <translation>{file}, {place}</translation>
    </message>
    <message>
        <source>“{name}” is about the same recording: import them one after the other.</source>
        <translation>„{name}“ betrifft dieselbe Aufnahme: Importieren Sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>No recording of the study has this name.</source>
        <translation>Keine Aufnahme der Studie hat diesen Namen.</translation>
    </message>
    <message>
        <source>{count} recordings of the study have this name. Put the file beside the right one.</source>
        <translation>{count} Aufnahmen der Studie haben diesen Namen. Legen Sie die Datei neben die richtige.</translation>
    </message>
    <message>
        <source>{event}, {start:.2f} to {end:.2f} s</source>
        <translation>{event}, {start:.2f} bis {end:.2f} s</translation>
    </message>
    <message numerus="yes">
        <source>{words}.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>{words}.</numerusform>
            <numerusform>{words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark}, is taken away: the file does not have it.</source>
        <translation>{mark}, wird entfernt: Die Datei enthält es nicht.</translation>
    </message>
    <message>
        <source>It is not marked as reviewed: nothing is marked in it, and nobody chose its label.</source>
        <translation>Sie wird nicht als geprüft markiert: Nichts ist darin markiert, und niemand hat ihr Label gewählt.</translation>
    </message>
    <message>
        <source>{mark}, is left out: it reaches beyond the end of the recording</source>
        <translation>{mark}, wird ausgelassen: reicht über das Ende der Aufnahme hinaus</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, in the file</source>
        <translation>{mark}, wird ausgelassen: überlappt sich in der Datei mit {other}</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, which is there already</source>
        <translation>{mark}, wird ausgelassen: überlappt sich mit {other}, das schon da ist</translation>
    </message>
    <message>
        <source>The recording&apos;s label stays {label}; the file says {other}.</source>
        <translation>Das Label der Aufnahme bleibt {label}; die Datei sagt {other}.</translation>
    </message>
    <message>
        <source>The comment on the recording stays; the file has another.</source>
        <translation>Der Kommentar zur Aufnahme bleibt; die Datei hat einen anderen.</translation>
    </message>
    <message>
        <source>its file holds another sound now than the one that was annotated.</source>
        <translation>die Datei enthält jetzt einen anderen Ton als den annotierten.</translation>
    </message>
    <message>
        <source>{name} has not finished it.</source>
        <translation>von {name} noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The study has no reader “{name}”.</source>
        <translation>Die Studie hat keinen Befunder „{name}“.</translation>
    </message>
    <message>
        <source>It has {readers}.</source>
        <translation>Sie hat {readers}.</translation>
    </message>
    <message>
        <source>It has none yet.</source>
        <translation>Sie hat noch keinen.</translation>
    </message>
    <message>
        <source>The study has {count} readers.</source>
        <translation>Die Studie hat {count} Befunder.</translation>
    </message>
    <message>
        <source>Name one with --reader: {readers}.</source>
        <translation>Nennen Sie einen mit --reader: {readers}.</translation>
    </message>
    <message>
        <source>{file} does not exist, or vanished while it was being read.</source>
        <translation>{file}: nicht vorhanden oder beim Lesen verschwunden.</translation>
    </message>
    <message>
        <source>Check the name, or that the drive is still there.</source>
        <translation>Prüfen Sie den Namen, und ob das Laufwerk noch da ist.</translation>
    </message>
    <message>
        <source>{file} may not be read or written.</source>
        <translation>{file}: Lesen oder Schreiben ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask for the right to it, or choose another folder.</source>
        <translation>Bitten Sie um das Recht dazu, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full.</source>
        <translation>{file}: Schreiben nicht möglich, der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is read-only.</source>
        <translation>{file}: Schreiben nicht möglich, der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} is a folder where a file is wanted.</source>
        <translation>{file}: ein Ordner, wo eine Datei gebraucht wird.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is wanted.</source>
        <translation>{file}: eine Datei, wo ein Ordner gebraucht wird.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{file} cannot be used: the name is too long.</source>
        <translation>{file}: nicht verwendbar, der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>{file} is a link that leads back to itself.</source>
        <translation>{file}: eine Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>{file} cannot be read: the drive reports an error.</source>
        <translation>{file}: Lesen nicht möglich, das Laufwerk meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Copy the file from its source again.</source>
        <translation>Kopieren Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>There is not enough memory for {subject}.</source>
        <translation>Zu wenig Arbeitsspeicher: {subject}.</translation>
    </message>
    <message>
        <source>Close other programs, or cut the recording in parts.</source>
        <translation>Schließen Sie andere Programme, oder zerlegen Sie die Aufnahme in Teile.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {subject}: {error}</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({subject}): {error}</translation>
    </message>
    <message>
        <source>The log says more; please report it.</source>
        <translation>Im Protokoll steht mehr; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Line {number} is no label and was left out: “{text}”.</source>
        <translation>Zeile {number} ist kein Label und wurde ausgelassen: „{text}“.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>Where people keep the label: Raven lets them name the column.</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n label were not kept: events here have none.</source>
        <translation>
            <numerusform>Die Frequenzgrenzen von %n Label wurden nicht übernommen: Ereignisse haben hier keine.</numerusform>
            <numerusform>Die Frequenzgrenzen von %n Labels wurden nicht übernommen: Ereignisse haben hier keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <extracomment>What `prs-studio analyse` and the window write of a model&apos;s proposals (prs_core.commands.tables).</extracomment>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>Expected is a header line: {columns}</source>
        <translation>Erwartet wird eine Kopfzeile: {columns}</translation>
    </message>
    <message>
        <source>This table holds what a model heard, not what a person marked.</source>
        <translation>Diese Tabelle enthält, was ein Modell gehört hat, nicht, was ein Mensch markiert hat.</translation>
    </message>
    <message>
        <source>Accept its proposals in the window.</source>
        <translation>Nehmen Sie die Vorschläge im Fenster an.</translation>
    </message>
    <message>
        <source>The table is damaged near line {number}.</source>
        <translation>Die Tabelle ist bei Zeile {number} beschädigt.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The table&apos;s header does not name a start, an end and a label.</source>
        <translation>Die Kopfzeile der Tabelle nennt nicht Anfang, Ende und Label.</translation>
    </message>
    <message>
        <source>Expected is {columns}.</source>
        <translation>Erwartet wird {columns}.</translation>
    </message>
    <message>
        <source>The table has times in seconds and in milliseconds.</source>
        <translation>Die Tabelle enthält Zeiten in Sekunden und in Millisekunden.</translation>
    </message>
    <message>
        <source>Give all in one unit.</source>
        <translation>Geben Sie alle in einer Einheit an.</translation>
    </message>
    <message>
        <source>The header does not say whether times are seconds (start_s) or milliseconds (start_ms): seconds.</source>
        <translation>Die Kopfzeile sagt nicht, ob Zeiten Sekunden (start_s) oder Millisekunden (start_ms) sind: als Sekunden gelesen.</translation>
    </message>
    <message>
        <source>These columns were not used: {names}.</source>
        <translation>Diese Spalten wurden nicht verwendet: {names}.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <extracomment>A recording with an hour of breaths is a thousandth of this.</extracomment>
        <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Export the annotation again.</source>
        <translation>Exportieren Sie die Annotation noch einmal.</translation>
    </message>
    <message>
        <source>This is a sound file, no annotation.</source>
        <translation>Dies ist eine Tondatei, keine Annotation.</translation>
    </message>
    <message>
        <source>This is no annotation in a known format, or its beginning is damaged.</source>
        <translation>Dies ist keine Annotation in einem bekannten Format, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Dies ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Dies ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose an annotation file.</source>
        <translation>Wählen Sie eine Annotationsdatei.</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>Die Datei ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>Was it moved or renamed?</source>
        <translation>Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>The file may not be read by you.</source>
        <translation>Sie dürfen die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it.</source>
        <translation>Bitten Sie um Zugriff, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Die Datei kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>The file is bigger than {size} MB.</source>
        <translation>Die Datei ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>It cannot be an annotation.</source>
        <translation>Das kann keine Annotation sein.</translation>
    </message>
    <message numerus="yes">
        <source>marks without a label, once</source>
        <extracomment>No recording has more; a file that claims to is something else. Nobody reads more; of the rest the number is told. What a person calls them; prs_core.label_words says it. How a file of each ends. Reading goes by content.</extracomment>
        <translation>
            <numerusform>Markierungen ohne Label, einmal</numerusform>
            <numerusform>Markierungen ohne Label, %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”, once</source>
        <translation>
            <numerusform>„{text}“, einmal</numerusform>
            <numerusform>„{text}“, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds more than {most} marks.</source>
        <extracomment>What stands for texts that the reader of a file explained: a label, or None to leave such marks out. What every format&apos;s module offers for reading: bytes, the recording&apos;s length where known, the mapping.</extracomment>
        <translation>Die Datei enthält mehr als {most} Markierungen.</translation>
    </message>
    <message>
        <source>Is it an annotation at all?</source>
        <translation>Ist es überhaupt eine Annotation?</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: letters beyond plain English may be wrong in its comments.</source>
        <translation>Die Datei ist nicht in UTF-8: Umlaute und Sonderzeichen in ihren Kommentaren können falsch sein.</translation>
    </message>
    <message>
        <source>The file is about a recording of {told:.2f} s, this one lasts {length:.2f} s: is it the right one?</source>
        <translation>Die Datei betrifft eine Aufnahme von {told:.2f} s, diese dauert {length:.2f} s: Ist es die richtige?</translation>
    </message>
    <message>
        <source>{mark} has no usable start or end and was left out.</source>
        <translation>{mark} hat keinen brauchbaren Anfang oder kein brauchbares Ende und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{mark} ends before it starts and was left out.</source>
        <translation>{mark} endet vor dem Anfang und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{mark} lies outside the recording and was left out.</source>
        <translation>{mark} liegt außerhalb der Aufnahme und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{mark} reaches beyond the recording and was cut to it: {start:.2f} to {end:.2f} s.</source>
        <translation>{mark} reicht über die Aufnahme hinaus und wurde darauf gekürzt: {start:.2f} bis {end:.2f} s.</translation>
    </message>
    <message>
        <source>{mark} has no length and was left out.</source>
        <translation>{mark} hat keine Länge und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{mark} is shorter than {length:.0f} ms and was left out.</source>
        <translation>{mark} ist kürzer als {length:.0f} ms und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>What is said of the recording as a whole a second time (“{text}”) was left out.</source>
        <translation>Was ein zweites Mal über die ganze Aufnahme gesagt wird („{text}“), wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{text}” is no label for a whole recording and was left out.</source>
        <translation>„{text}“ ist kein Label für eine ganze Aufnahme und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{text}” was left out, as you asked ({count}).</source>
        <translation>„{text}“ wurde wie gewünscht ausgelassen ({count}).</translation>
    </message>
    <message>
        <source>And {count} more of the kind.</source>
        <translation>Und {count} weitere dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n selection were not kept: events here have none.</source>
        <translation>
            <numerusform>Die Frequenzgrenzen von %n Auswahl wurden nicht übernommen: Ereignisse haben hier keine.</numerusform>
            <numerusform>Die Frequenzgrenzen von %n Auswahlen wurden nicht übernommen: Ereignisse haben hier keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no selection table of Raven&apos;s.</source>
        <translation>Dies ist keine Auswahltabelle von Raven.</translation>
    </message>
    <message>
        <source>Expected are the columns Begin Time (s) and End Time (s).</source>
        <translation>Erwartet werden die Spalten Begin Time (s) und End Time (s).</translation>
    </message>
    <message>
        <source>The selection table has no column with the labels.</source>
        <translation>Die Auswahltabelle hat keine Spalte mit den Labels.</translation>
    </message>
    <message>
        <source>In Raven, add a column called Annotation.</source>
        <translation>Fügen Sie in Raven eine Spalte namens Annotation hinzu.</translation>
    </message>
    <message>
        <source>Export the annotation again, or correct the file in a text editor.</source>
        <extracomment>What to do about a damaged annotation.</extracomment>
        <translation>Exportieren Sie die Annotation noch einmal, oder korrigieren Sie die Datei in einem Texteditor.</translation>
    </message>
    <message>
        <source>The annotation “{name}” is not there (any more).</source>
        <translation>Die Annotation „{name}“ ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>The annotation “{name}” cannot be read ({reason}).</source>
        <translation>Die Annotation „{name}“ kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>There is no list of events.</source>
        <translation>Es gibt keine Liste von Ereignissen.</translation>
    </message>
    <message>
        <source>{count} events begin before the one before them has ended; they were kept as they are.</source>
        <translation>{count} Ereignisse beginnen, bevor das vorherige endet; sie wurden so gelassen.</translation>
    </message>
    <message>
        <source>This is not a JSON file, or it is damaged.</source>
        <translation>Dies ist keine JSON-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This JSON holds no SPRSound annotation.</source>
        <translation>Dieses JSON enthält keine SPRSound-Annotation.</translation>
    </message>
    <message>
        <source>Expected are record_annotation and event_annotation.</source>
        <translation>Erwartet werden record_annotation und event_annotation.</translation>
    </message>
    <message>
        <source>There is no label for the whole recording.</source>
        <extracomment>Where the official annotations spell a type otherwise than the challenge does.</extracomment>
        <translation>Es gibt kein Label für die ganze Aufnahme.</translation>
    </message>
    <message>
        <source>The annotation has two labels for the recording that contradict each other.</source>
        <translation>Die Annotation hat für die Aufnahme zwei Labels, die einander widersprechen.</translation>
    </message>
    <message>
        <source>The events are not a list.</source>
        <translation>Die Ereignisse sind keine Liste.</translation>
    </message>
    <message>
        <source>Event {number} is not a set of start, end and type.</source>
        <translation>Ereignis {number} besteht nicht aus Anfang, Ende und Typ.</translation>
    </message>
    <message>
        <source>Event {number} has no type.</source>
        <translation>Ereignis {number} hat keinen Typ.</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Ereignis {number}</translation>
    </message>
    <message>
        <source>Event {number} ({event}) has no usable start or end and was left out.</source>
        <translation>Ereignis {number} ({event}) hat keinen brauchbaren Anfang oder kein brauchbares Ende und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) ends before it starts and was left out.</source>
        <translation>Ereignis {number} ({event}) endet vor dem Anfang und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) lies outside the recording and was left out.</source>
        <translation>Ereignis {number} ({event}) liegt außerhalb der Aufnahme und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) reaches beyond the recording and was cut to it.</source>
        <translation>Ereignis {number} ({event}) reicht über die Aufnahme hinaus und wurde darauf gekürzt.</translation>
    </message>
    <message>
        <source>{where}: its {name} is not a number of milliseconds.</source>
        <translation>{where}: {name} ist keine Zahl von Millisekunden.</translation>
    </message>
    <message>
        <source>{where}: its {name}, {value!r}, is not a number of milliseconds.</source>
        <translation>{where}: {name}, {value!r}, ist keine Zahl von Millisekunden.</translation>
    </message>
    <message>
        <source>The label for the whole recording is no text.</source>
        <translation>Das Label für die ganze Aufnahme ist kein Text.</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>Ereignis {number}</translation>
    </message>
    <message>
        <source>phase {number}</source>
        <translation>Phase {number}</translation>
    </message>
    <message>
        <source>artefact {number}</source>
        <translation>Artefakt {number}</translation>
    </message>
    <message>
        <source>{place} is not a set of start, end and type.</source>
        <translation>{place} besteht nicht aus Anfang, Ende und Typ.</translation>
    </message>
    <message>
        <source>{place}: its type is no text.</source>
        <translation>{place}: Der Typ ist kein Text.</translation>
    </message>
    <message>
        <source>{place}: “{flag}” is neither yes nor no; read as not uncertain.</source>
        <translation>{place}: „{flag}“ ist weder ja noch nein; als nicht unsicher gelesen.</translation>
    </message>
    <message>
        <source>The table holds the events of {count} recordings.</source>
        <translation>Die Tabelle enthält die Ereignisse von {count} Aufnahmen.</translation>
    </message>
    <message>
        <source>Export one table for each recording.</source>
        <translation>Exportieren Sie für jede Aufnahme eine Tabelle.</translation>
    </message>
    <message>
        <source>Save it in Praat again, by “Save as text file”.</source>
        <translation>Speichern Sie sie in Praat noch einmal, mit „Save as text file“.</translation>
    </message>
    <message>
        <source>The TextGrid ends too early: it is damaged.</source>
        <translation>Das TextGrid endet zu früh: Es ist beschädigt.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: “{text}” stands where {wanted} is wanted.</source>
        <translation>Das TextGrid ist beschädigt: „{text}“ steht, wo {wanted} stehen muss.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a text is never closed.</source>
        <translation>Das TextGrid ist beschädigt: Ein Text wird nie abgeschlossen.</translation>
    </message>
    <message>
        <source>This is a binary TextGrid.</source>
        <translation>Dies ist ein binäres TextGrid.</translation>
    </message>
    <message>
        <source>This is no text file of Praat&apos;s.</source>
        <translation>Dies ist keine Textdatei von Praat.</translation>
    </message>
    <message>
        <source>This file of Praat&apos;s holds a {kind}, no TextGrid.</source>
        <translation>Diese Datei von Praat enthält kein TextGrid, sondern: {kind}.</translation>
    </message>
    <message>
        <source>Save the TextGrid instead.</source>
        <translation>Speichern Sie stattdessen das TextGrid.</translation>
    </message>
    <message>
        <source>The TextGrid begins at {time:.2f} s; its times are read as times in the whole recording.</source>
        <translation>Das TextGrid beginnt bei {time:.2f} s; seine Zeiten werden als Zeiten in der ganzen Aufnahme gelesen.</translation>
    </message>
    <message>
        <source>The {count} points of tier {number} (“{name}”) were left out: events have a start and an end.</source>
        <translation>Die {count} Punkte der Ebene {number} („{name}“) wurden ausgelassen: Ereignisse haben einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a tier of the kind “{kind}” is unknown.</source>
        <translation>Das TextGrid ist beschädigt: Eine Ebene der Art „{kind}“ ist unbekannt.</translation>
    </message>
    <message>
        <source>interval {index} of tier {number} (“{name}”)</source>
        <translation>Intervall {index} der Ebene {number} („{name}“)</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <extracomment>What stands for the recording as a whole where a layer is named.</extracomment>
        <translation>Dies ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Export the annotation again, as text.</source>
        <translation>Exportieren Sie die Annotation noch einmal, als Text.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>marked</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{event} {start:.3f} to {end:.3f} s</source>
        <translation>{event} {start:.3f} bis {end:.3f} s</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>rejected: {proposal}</source>
        <translation>verworfen: {proposal}</translation>
    </message>
    <message>
        <source>record {label} by hand</source>
        <translation>Label der Aufnahme {label}, von Hand</translation>
    </message>
    <message>
        <source>record label from the events</source>
        <translation>Label der Aufnahme aus den Ereignissen</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>{model} proposed {event} {start:.3f} to {end:.3f} s, {percent:.0f} %</source>
        <translation>{model} schlug {event} {start:.3f} bis {end:.3f} s vor, {percent:.0f} %</translation>
    </message>
    <message>
        <source>Nothing that this took away is missing now.</source>
        <translation>Nichts, was dabei entfernt wurde, fehlt jetzt.</translation>
    </message>
    <message>
        <source>The card of {name} describes no known network ({reason}).</source>
        <extracomment>Windows judged at once: enough to keep a core busy, few enough for flat memory. Logits of each network: the types; the window classes, then the types in the window&apos;s centre.</extracomment>
        <translation>Die Karte von {name} beschreibt kein bekanntes Netz ({reason}).</translation>
    </message>
    <message>
        <source>The card of {name} describes a network of other inputs or outputs.</source>
        <translation>Die Karte von {name} beschreibt ein Netz mit anderen Ein- oder Ausgängen.</translation>
    </message>
    <message>
        <source>The card of {name} gives the frame-level head to none or the wrong network.</source>
        <translation>Die Karte von {name} ordnet den Kopf auf Frame-Ebene keinem oder dem falschen Netz zu.</translation>
    </message>
    <message>
        <source>Coarse Crackle</source>
        <translation>Grobblasiges Rasselgeräusch</translation>
    </message>
    <message>
        <source>Fine Crackle</source>
        <translation>Feinblasiges Rasselgeräusch</translation>
    </message>
    <message>
        <source>Wheeze &amp; Crackle</source>
        <translation>Giemen und Rasselgeräusch</translation>
    </message>
    <message>
        <source>CAS</source>
        <comment>continuous adventitious sounds</comment>
        <translation>CAS</translation>
    </message>
    <message>
        <source>DAS</source>
        <comment>discontinuous adventitious sounds</comment>
        <translation>DAS</translation>
    </message>
    <message>
        <source>CAS &amp; DAS</source>
        <comment>continuous and discontinuous adventitious sounds</comment>
        <translation>CAS &amp; DAS</translation>
    </message>
    <message>
        <source>Poor Quality</source>
        <comment>label of a recording</comment>
        <translation>Schlechte Qualität</translation>
    </message>
    <message>
        <source>Adventitious</source>
        <comment>label: with added sounds</comment>
        <translation>Nebengeräusch</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Beliebiges Ereignis</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Einatmung</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ausatmung</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Weinen</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>heart sounds</comment>
        <translation>Herztöne</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Other artefact</source>
        <translation>Anderes Artefakt</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>phases</source>
        <comment>of breathing</comment>
        <translation>Atemphasen</translation>
    </message>
    <message>
        <source>artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>left posterior</source>
        <comment>place on the chest</comment>
        <translation>links dorsal</translation>
    </message>
    <message>
        <source>left lateral</source>
        <comment>place on the chest</comment>
        <translation>links lateral</translation>
    </message>
    <message>
        <source>right posterior</source>
        <comment>place on the chest</comment>
        <translation>rechts dorsal</translation>
    </message>
    <message>
        <source>right lateral</source>
        <comment>place on the chest</comment>
        <translation>rechts lateral</translation>
    </message>
    <message>
        <source>SPRSound annotation</source>
        <translation>SPRSound-Annotation</translation>
    </message>
    <message>
        <source>Audacity label track</source>
        <translation>Audacity-Textspur</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat-TextGrid</translation>
    </message>
    <message>
        <source>Raven selection table</source>
        <translation>Raven-Auswahltabelle</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>only one marked it</source>
        <comment>disagreement</comment>
        <translation>nur einer markierte es</translation>
    </message>
    <message>
        <source>other type</source>
        <comment>disagreement</comment>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>other borders</source>
        <comment>disagreement</comment>
        <translation>andere Grenzen</translation>
    </message>
    <message>
        <source>record label</source>
        <comment>disagreement</comment>
        <translation>Label der Aufnahme</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <comment>recording</comment>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>recording</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>recording</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of reader</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>consensus</source>
        <comment>kind of reader</comment>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>Modell {id}</translation>
    </message>
    <message>
        <source>Consensus of {a} and {b}</source>
        <translation>Konsens von {a} und {b}</translation>
    </message>
    <message>
        <source>Unsure: {labels}</source>
        <translation>Unsicher: {labels}</translation>
    </message>
    <message>
        <source>any of the labels</source>
        <translation>jedes der Labels</translation>
    </message>
    <message>
        <source>perhaps {label}</source>
        <translation>vielleicht {label}</translation>
    </message>
    <message>
        <source>{labels} or {last}</source>
        <translation>{labels} oder {last}</translation>
    </message>
    <message>
        <source>Unknown event type {text!r}.</source>
        <extracomment>Where the stethoscope was, by SPRSound&apos;s names. p5 to p8 occur in later releases, whose documents do not agree on it. What a sliding window may hold, judged multi-label: any of the seven types, poor quality, or nothing.</extracomment>
        <translation>Unbekannter Ereignistyp {text!r}.</translation>
    </message>
    <message>
        <source>Known types: {names}.</source>
        <translation>Bekannte Typen: {names}.</translation>
    </message>
    <message>
        <source>Unknown record label {text!r}.</source>
        <translation>Unbekanntes Label der Aufnahme {text!r}.</translation>
    </message>
    <message>
        <source>Known labels: {names}.</source>
        <translation>Bekannte Labels: {names}.</translation>
    </message>
    <message>
        <source>The weights do not fit the network described in the card (first difference: {part}).</source>
        <translation>Die Gewichte passen nicht zu dem Netz, das die Karte beschreibt (erster Unterschied: {part}).</translation>
    </message>
    <message>
        <source>The weights do not fit the card: {part} is {shape}.</source>
        <translation>Die Gewichte passen nicht zur Karte: {part} ist {shape}.</translation>
    </message>
    <message>
        <source>The first line names the columns: name, patient, site, age, sex; ages are in years.</source>
        <extracomment>The columns of a table and what else they are called. Only the name must be there.</extracomment>
        <translation>Die erste Zeile nennt die Spalten: name, patient, site, age, sex; das Alter ist in Jahren.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a table of recordings.</source>
        <translation>„{name}“ ist zu groß für eine Tabelle von Aufnahmen.</translation>
    </message>
    <message>
        <source>“{name}” is no text in UTF-8.</source>
        <translation>„{name}“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”.</source>
        <translation>Speichern Sie die Tabelle als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>Dies ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Line {line}: this recording stands in the table twice, differently.</source>
        <translation>Zeile {line}: Diese Aufnahme steht zweimal in der Tabelle, mit verschiedenen Angaben.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a table.</source>
        <translation>Zeile {line} ist keine Tabellenzeile.</translation>
    </message>
    <message>
        <source>Two columns of the table say the {column}.</source>
        <translation>Zwei Spalten der Tabelle enthalten dasselbe: {column}.</translation>
    </message>
    <message>
        <source>The table does not say which column is what.</source>
        <translation>Die Tabelle sagt nicht, welche Spalte was enthält.</translation>
    </message>
    <message>
        <source>Line {line}: the recording&apos;s name is missing.</source>
        <translation>Zeile {line}: Der Name der Aufnahme fehlt.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” is no sex.</source>
        <translation>Zeile {line}: „{cell}“ ist kein Geschlecht.</translation>
    </message>
    <message>
        <source>Write male or female, or leave it empty.</source>
        <translation>Schreiben Sie male (männlich) oder female (weiblich), oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no age in years.</source>
        <translation>Zeile {line}: „{text}“ ist kein Alter in Jahren.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5.</source>
        <translation>Schreiben Sie eine Zahl wie 2,5.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. {how}</source>
        <extracomment>Kinds of samples that numpy holds without loss, and as what: rewritten, they are the same bit for bit.</extracomment>
        <translation>„{name}“ ist beschädigt. {how}</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <extracomment>Full scale is 1; whatever holds more than this (or is not finite) is damage, not sound.</extracomment>
        <translation>Es gibt keinen Ton.</translation>
    </message>
    <message>
        <source>Record again.</source>
        <translation>Nehmen Sie neu auf.</translation>
    </message>
    <message>
        <source>The recording is very short ({seconds:.2f} s).</source>
        <translation>Die Aufnahme ist sehr kurz ({seconds:.2f} s).</translation>
    </message>
    <message>
        <source>Record at least one whole breath, better 15 s.</source>
        <translation>Nehmen Sie mindestens einen ganzen Atemzug auf, besser 15 s.</translation>
    </message>
    <message>
        <source>The file uses a scale of its own (peak {level:+.0f} dBFS): level and clipping are unknown.</source>
        <translation>Die Datei verwendet eine eigene Skala (Spitze {level:+.0f} dBFS): Pegel und Übersteuerung sind unbekannt.</translation>
    </message>
    <message>
        <source>Export it again as 16-bit WAV to have them checked.</source>
        <translation>Exportieren Sie sie noch einmal als 16-Bit-WAV, um beides prüfen zu lassen.</translation>
    </message>
    <message>
        <source>For {seconds:.1f} s there is no signal at all.</source>
        <translation>Für {seconds:.1f} s gibt es gar kein Signal.</translation>
    </message>
    <message>
        <source>Too loud: the sound is clipped.</source>
        <extracomment>A fault is told for so long after it was heard, and begins to be told once so much was heard.</extracomment>
        <translation>Zu laut: Der Ton ist übersteuert.</translation>
    </message>
    <message>
        <source>Lower the gain.</source>
        <translation>Verringern Sie die Verstärkung.</translation>
    </message>
    <message>
        <source>Very quiet.</source>
        <translation>Sehr leise.</translation>
    </message>
    <message>
        <source>Press the chestpiece on, or raise the gain.</source>
        <translation>Drücken Sie das Bruststück an, oder erhöhen Sie die Verstärkung.</translation>
    </message>
    <message>
        <source>Talking or crying?</source>
        <translation>Sprechen oder Weinen?</translation>
    </message>
    <message>
        <source>Wait for a quiet moment, or ask for silence.</source>
        <translation>Warten Sie einen ruhigen Moment ab, oder bitten Sie um Ruhe.</translation>
    </message>
    <message>
        <source>Knocks or rubbing.</source>
        <translation>Stöße oder Reiben.</translation>
    </message>
    <message>
        <source>Hold the chestpiece still.</source>
        <translation>Halten Sie das Bruststück still.</translation>
    </message>
    <message>
        <source>No sound.</source>
        <translation>Kein Ton.</translation>
    </message>
    <message>
        <source>Is the stethoscope switched on, unmuted and connected?</source>
        <translation>Ist das Stethoskop eingeschaltet, nicht stumm geschaltet und verbunden?</translation>
    </message>
    <message>
        <source>The signal does not move.</source>
        <translation>Das Signal bewegt sich nicht.</translation>
    </message>
    <message>
        <source>Check the cable or the wireless connection.</source>
        <translation>Prüfen Sie das Kabel oder die Funkverbindung.</translation>
    </message>
    <message>
        <source>The signal drops out.</source>
        <translation>Das Signal setzt aus.</translation>
    </message>
    <message>
        <source>The signal is off centre.</source>
        <translation>Das Signal liegt nicht um null.</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed for judging.</source>
        <translation>Das Aufnahmegerät ist vielleicht defekt; der Versatz wird für die Beurteilung entfernt.</translation>
    </message>
    <message>
        <source>Knocks or rubbing of the chestpiece in {percent:.0f} % of the recording.</source>
        <translation>Stöße oder Reiben des Bruststücks in {percent:.0f} % der Aufnahme.</translation>
    </message>
    <message>
        <source>Hold the chestpiece still and press it on evenly.</source>
        <translation>Halten Sie das Bruststück ruhig, und drücken Sie es gleichmäßig an.</translation>
    </message>
    <message>
        <source>Check that the stethoscope is switched on and connected, then record again.</source>
        <translation>Prüfen Sie, ob das Stethoskop eingeschaltet und verbunden ist, und nehmen Sie neu auf.</translation>
    </message>
    <message>
        <source>The signal does not move: nothing was recorded.</source>
        <translation>Das Signal bewegt sich nicht: Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The recording is silent.</source>
        <translation>Die Aufnahme ist stumm.</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.0f} %): it was too loud for the recorder.</source>
        <translation>Die Aufnahme ist übersteuert ({percent:.0f} %): Sie war für das Aufnahmegerät zu laut.</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.2g} % of the samples): it was too loud for the recorder.</source>
        <translation>Die Aufnahme ist übersteuert ({percent:.2g} % der Abtastwerte): Sie war für das Aufnahmegerät zu laut.</translation>
    </message>
    <message>
        <source>Lower the recorder&apos;s gain and record again.</source>
        <translation>Verringern Sie die Verstärkung des Aufnahmegeräts, und nehmen Sie neu auf.</translation>
    </message>
    <message>
        <source>Breathing is very quiet in this recording; faint sounds may be missed.</source>
        <translation>Die Atmung ist in dieser Aufnahme sehr leise; schwache Geräusche können entgehen.</translation>
    </message>
    <message>
        <source>Press the chestpiece on, and raise the recorder&apos;s gain.</source>
        <translation>Drücken Sie das Bruststück an, und erhöhen Sie die Verstärkung des Aufnahmegeräts.</translation>
    </message>
    <message>
        <source>The signal is off centre by {percent:.0f} % of full scale.</source>
        <translation>Das Signal ist um {percent:.0f} % des Vollausschlags aus der Mitte verschoben.</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed here.</source>
        <translation>Das Aufnahmegerät ist vielleicht defekt; der Versatz wird hier entfernt.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>„{path}“ ist nicht da.</translation>
    </message>
    <message>
        <source>Check the spelling of the name.</source>
        <translation>Prüfen Sie die Schreibweise des Namens.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no recordings.</source>
        <translation>Der Ordner „{folder}“ enthält keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Looked for {endings}.</source>
        <translation>Gesucht wurde nach {endings}.</translation>
    </message>
    <message>
        <source>A soft rustle without tones or clicks, heard through the whole of breathing in and fading early in breathing out. Most of it lies between 100 and 200 Hz; little is left above 1000 Hz.</source>
        <extracomment>Wherever such a sound is offered, this is said of it.</extracomment>
        <translation>Ein weiches Rauschen ohne Töne oder Klicks, während der ganzen Einatmung zu hören und früh in der Ausatmung verklingend. Das meiste liegt zwischen 100 und 200 Hz; über 1000 Hz bleibt wenig.</translation>
    </message>
    <message>
        <source>A low, snoring tone of 0.1 s or more, about 150 Hz and below 300 Hz, often fluttering and rich in overtones. It comes from secretions in the larger airways and may change with coughing.</source>
        <translation>Ein tiefer, schnarchender Ton von 0,1 s oder mehr, um 150 Hz und unter 300 Hz, oft flatternd und reich an Obertönen. Er entsteht durch Sekret in den größeren Atemwegen und kann sich durch Husten ändern.</translation>
    </message>
    <message>
        <source>A musical, nearly pure tone of 0.1 s or more, mostly above 300 to 400 Hz and mostly while breathing out. It comes from narrowed airways.</source>
        <translation>Ein musikalischer, fast reiner Ton von 0,1 s oder mehr, meist über 300 bis 400 Hz und meist während der Ausatmung. Er entsteht in verengten Atemwegen.</translation>
    </message>
    <message>
        <source>A loud, harsh tone, strongest about 500 Hz and above, mostly while breathing in and louder over the neck than over the chest. It comes from a narrow larynx or trachea.</source>
        <translation>Ein lauter, rauer Ton, am stärksten um 500 Hz und darüber, meist während der Einatmung und über dem Hals lauter als über dem Brustkorb. Er entsteht durch einen engen Kehlkopf oder eine enge Luftröhre.</translation>
    </message>
    <message>
        <source>Single low pops of some 10 to 15 ms, early in breathing in and in breathing out. On the expanded waveform the first deflection takes about 1.5 ms, two cycles about 10 ms.</source>
        <translation>Einzelne tiefe, kurze Knalle von etwa 10 bis 15 ms, früh in der Einatmung und in der Ausatmung. In der gedehnten Wellenform dauert der erste Ausschlag etwa 1,5 ms, zwei Perioden etwa 10 ms.</translation>
    </message>
    <message>
        <source>Many short, high clicks of some 5 ms, late in breathing in, like hair rubbed between fingers. On the expanded waveform the first deflection takes about 0.7 ms, two cycles about 5 ms.</source>
        <translation>Viele kurze, hohe Klicks von etwa 5 ms, spät in der Einatmung, wie zwischen den Fingern geriebenes Haar. In der gedehnten Wellenform dauert der erste Ausschlag etwa 0,7 ms, zwei Perioden etwa 5 ms.</translation>
    </message>
    <message>
        <source>A wheeze and crackles within one event: both definitions are met, one after the other or at the same time.</source>
        <translation>Ein Giemen und Rasselgeräusche in einem Ereignis: Beide Definitionen treffen zu, nacheinander oder gleichzeitig.</translation>
    </message>
    <message>
        <source>Only files that PRS Studio exported can be imported.</source>
        <extracomment>A model has some 24 MB; nine members of the largest networks that a card may describe stay far below. Weights hardly shrink and JSON to a tenth; only a bomb grows like this.</extracomment>
        <translation>Nur Dateien, die PRS Studio exportiert hat, können importiert werden.</translation>
    </message>
    <message>
        <source>Copy the file from its source again, or have it exported again.</source>
        <translation>Kopieren Sie die Datei noch einmal von ihrer Quelle, oder lassen Sie sie neu exportieren.</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model.</source>
        <translation>„{name}“ ist kein exportiertes Modell.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”.</source>
        <translation>Es ist nicht genug Arbeitsspeicher da, um „{name}“ zu lesen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>„{name}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Have it exported again.</source>
        <translation>Lassen Sie es neu exportieren.</translation>
    </message>
    <message>
        <source>“{name}” says that it is “{told}”, but holds “{found}”.</source>
        <translation>„{name}“ gibt an, „{told}“ zu sein, enthält aber „{found}“.</translation>
    </message>
    <message>
        <source>The model has a file that its card does not know: {file}.</source>
        <translation>Das Modell hat eine Datei, die seine Karte nicht kennt: {file}.</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} files, far more than a model has.</source>
        <translation>„{name}“ enthält {count:,} Dateien, weit mehr, als ein Modell hat.</translation>
    </message>
    <message>
        <source>“{name}” holds a file that wants to be written outside of its folder.</source>
        <translation>„{name}“ enthält eine Datei, die außerhalb ihres Ordners geschrieben werden will.</translation>
    </message>
    <message>
        <source>“{name}” holds a link instead of a file.</source>
        <translation>„{name}“ enthält eine Verknüpfung statt einer Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds “{file}”, which is neither safetensors nor JSON.</source>
        <translation>„{name}“ enthält „{file}“, das weder safetensors noch JSON ist.</translation>
    </message>
    <message>
        <source>“{name}” holds {file} twice.</source>
        <translation>„{name}“ enthält {file} zweimal.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than a model has.</source>
        <translation>„{name}“ wäre ausgepackt weit größer als ein Modell.</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model: it has no {file}.</source>
        <translation>„{name}“ ist kein exportiertes Modell: {file} fehlt.</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is damaged.</source>
        <translation>Das Manifest von „{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” has format {version!r}; only {known} is known.</source>
        <translation>„{name}“ hat das Format {version!r}; bekannt ist nur {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio.</source>
        <translation>Aktualisieren Sie PRS Studio.</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is incomplete or damaged ({reason}).</source>
        <translation>Das Manifest von „{name}“ ist unvollständig oder beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is there and not in the manifest.</source>
        <translation>„{name}“ ist nicht, wie das Manifest sagt: {file} ist da, steht aber nicht im Manifest.</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is missing.</source>
        <translation>„{name}“ ist nicht, wie das Manifest sagt: {file} fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {file} is not as long as it was.</source>
        <translation>„{name}“ ist beschädigt: {file} ist nicht so lang, wie es war.</translation>
    </message>
    <message>
        <source>There is not enough space for the model on the disk.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für das Modell.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it says.</source>
        <translation>„{name}“ wäre ausgepackt weit größer als angegeben.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the checksum of {file} is wrong.</source>
        <translation>„{name}“ ist beschädigt: Die Prüfsumme von {file} stimmt nicht.</translation>
    </message>
    <message>
        <source>{problem} The model that ships with PRS Studio, {model}, is used instead.</source>
        <extracomment>Where the models lie, for those who want them elsewhere: on a shared drive, say.</extracomment>
        <translation>{problem} Stattdessen wird das mit PRS Studio gelieferte Modell verwendet, {model}.</translation>
    </message>
    <message>
        <source>the texts of a model&apos;s entry have up to 200 letters, none of them hidden</source>
        <extracomment>Ids name folders, on every system. Files of a model: nothing in them is ever executed or unpickled. Windows gives these names to devices, whatever follows a dot.</extracomment>
        <translation>die Texte im Eintrag eines Modells haben bis zu 200 Zeichen, keines davon verborgen</translation>
    </message>
    <message>
        <source>the note on a model has up to {count} letters, none of them hidden</source>
        <translation>die Notiz zu einem Modell hat bis zu {count} Zeichen, keines davon verborgen</translation>
    </message>
    <message>
        <source>The model cannot be kept: {reason}.</source>
        <translation>Das Modell kann nicht aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <source>Another PRS Studio is just working on the models of this computer.</source>
        <extracomment>What folders are called that are not finished. Nothing reads them; a kill may leave one behind, the next work on the registry takes it away.</extracomment>
        <translation>Ein anderes PRS Studio arbeitet gerade an den Modellen dieses Computers.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The model that was in use stays in use.</source>
        <extracomment>What the bundled model may be called beside its id, which changes with the program.</extracomment>
        <translation>Das bisher verwendete Modell wird weiter verwendet.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>Es gibt kein Modell „{model}“.</translation>
    </message>
    <message>
        <source>“prs-studio models list” names all that there are.</source>
        <translation>„prs-studio models list“ nennt alle, die es gibt.</translation>
    </message>
    <message>
        <source>The entry is of “{model}”, the model is “{other}”.</source>
        <translation>Der Eintrag gehört zu „{model}“, das Modell ist „{other}“.</translation>
    </message>
    <message>
        <source>It can be used all the same, if you confirm that.</source>
        <translation>Es kann trotzdem verwendet werden, wenn Sie es bestätigen.</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>Es gibt kein früheres Modell, zu dem zurückgegangen werden kann.</translation>
    </message>
    <message>
        <source>“{model}” was never in use.</source>
        <translation>„{model}“ wurde nie verwendet.</translation>
    </message>
    <message>
        <source>Choose it as a new model instead.</source>
        <translation>Wählen Sie es stattdessen als neues Modell.</translation>
    </message>
    <message>
        <source>Nothing can be written down of the model that ships.</source>
        <translation>Zum mitgelieferten Modell lässt sich nichts vermerken.</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>Das kann nicht aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <source>The model “{model}” is here already.</source>
        <translation>Das Modell „{model}“ ist schon hier.</translation>
    </message>
    <message>
        <source>There is another model of the id “{model}” here.</source>
        <translation>Hier ist schon ein anderes Modell mit der Kennung „{model}“.</translation>
    </message>
    <message>
        <source>It is kept; the new one was not taken in.</source>
        <translation>Es bleibt; das neue wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The entry of the model “{name}” is damaged ({reason}).</source>
        <translation>Der Eintrag des Modells „{name}“ ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The folder “{name}” holds the entry of another model.</source>
        <translation>Der Ordner „{name}“ enthält den Eintrag eines anderen Modells.</translation>
    </message>
    <message>
        <source>The model “{model}” is incomplete: {file} is missing.</source>
        <translation>Das Modell „{model}“ ist unvollständig: {file} fehlt.</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” cannot be read.</source>
        <translation>{file} des Modells „{model}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” is damaged or was exchanged.</source>
        <translation>{file} des Modells „{model}“ ist beschädigt oder wurde ausgetauscht.</translation>
    </message>
    <message>
        <source>The folder of the model “{model}” holds another one.</source>
        <translation>Der Ordner des Modells „{model}“ enthält ein anderes.</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read ({reason}).</source>
        <translation>Welches Modell gewählt wurde, kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read: its file is damaged.</source>
        <translation>Welches Modell gewählt wurde, kann nicht gelesen werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The models were last used by a newer PRS Studio.</source>
        <translation>Die Modelle wurden zuletzt von einem neueren PRS Studio benutzt.</translation>
    </message>
    <message>
        <source>It was better than the model in use, on the patients who judged both.</source>
        <extracomment>Nothing is said of whom the models learnt from: of a foreign one nobody knows.</extracomment>
        <translation>Es war besser als das verwendete Modell bei den Patienten, an denen beide beurteilt wurden.</translation>
    </message>
    <message>
        <source>It was worse than the model in use, on the patients who judged both.</source>
        <translation>Es war schlechter als das verwendete Modell bei den Patienten, an denen beide beurteilt wurden.</translation>
    </message>
    <message>
        <source>The patients who judged both cannot tell whether it is better than the model in use.</source>
        <translation>Die Patienten, an denen beide beurteilt wurden, lassen nicht erkennen, ob es besser ist als das verwendete Modell.</translation>
    </message>
    <message>
        <source>It was never judged here: nobody knows whether it is better than the model in use.</source>
        <translation>Es wurde hier nie beurteilt: Niemand weiß, ob es besser ist als das verwendete Modell.</translation>
    </message>
    <message>
        <source>It was judged against another model than the one that is in use now.</source>
        <translation>Es wurde gegen ein anderes Modell beurteilt als das jetzt verwendete.</translation>
    </message>
    <message>
        <source>The model that ships with the program.</source>
        <translation>Das Modell, das mit dem Programm geliefert wird.</translation>
    </message>
    <message>
        <source>It was in use before.</source>
        <translation>Es wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Nur für die Forschung. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: fr, de, es, pt, zh-CN</comment>
        <extracomment>What a screen reader takes the text for.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Events marked by the reader. N normal, R rhonchi, W wheeze, S stridor, CC coarse crackle, FC fine crackle, W+C wheeze &amp; crackle.</source>
        <translation>Vom Befunder markierte Ereignisse. N normal, R Rhonchi (Brummen), G Giemen, S Stridor, gRG grobblasiges Rasselgeräusch, fRG feinblasiges Rasselgeräusch, G+RG Giemen und Rasselgeräusch.</translation>
    </message>
    <message>
        <source>Lung sounds of a patient</source>
        <translation>Lungengeräusche eines Patienten</translation>
    </message>
    <message>
        <source>Lung sound recording</source>
        <translation>Aufnahme von Lungengeräuschen</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Patient {number}</translation>
    </message>
    <message>
        <source>Patient not known</source>
        <translation>Patient nicht bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>age, sex, or who a patient is</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{age:g} years</source>
        <translation>{age:g} Jahre</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>sex</comment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Junge</translation>
    </message>
    <message>
        <source>New guided session</source>
        <translation>Neue geführte Sitzung</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Name, Nummer oder Code</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit of an age</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Einheit des Alters</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Fortsetzen mit</translation>
    </message>
    <message>
        <source>Each site</source>
        <translation>Jede Stelle</translation>
    </message>
    <message>
        <source>Site after site is counted down and recorded. All of this may be left empty. A number with age and sex gives file names that tell them; else they are noted beside the sound.</source>
        <translation>Stelle um Stelle wird heruntergezählt und aufgenommen. All dies kann leer bleiben. Eine Nummer mit Alter und Geschlecht ergibt Dateinamen, die sie nennen; sonst werden sie neben dem Ton vermerkt.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message numerus="yes">
        <source>{patient}: {done} of %n sites, {when}</source>
        <translation>
            <numerusform>{patient}: {done} von %n Stelle, {when}</numerusform>
            <numerusform>{patient}: {done} von %n Stellen, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{patient}: {done} of %n sites</source>
        <translation>
            <numerusform>{patient}: {done} von %n Stelle</numerusform>
            <numerusform>{patient}: {done} von %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Befundet von</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} recordings has not been read by a person: nothing is counted there.</source>
        <translation>
            <numerusform>%n von {all} Aufnahmen wurde nicht von einem Menschen befundet: Dort wird nichts gezählt.</numerusform>
            <numerusform>%n von {all} Aufnahmen wurden nicht von einem Menschen befundet: Dort wird nichts gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <comment>filter</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What each is called, and its choice for who cannot see where it stands.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Nach Label filtern</translation>
    </message>
    <message>
        <source>Filter by confidence</source>
        <translation>Nach Konfidenz filtern</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Filter by disagreement</source>
        <translation>Nach Abweichung filtern</translation>
    </message>
    <message>
        <source>Filter by patient</source>
        <translation>Nach Patient filtern</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Filter by site</source>
        <translation>Nach Stelle filtern</translation>
    </message>
    <message>
        <source>Filter by quality</source>
        <translation>Nach Qualität filtern</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Filter by annotator</source>
        <translation>Nach Annotator filtern</translation>
    </message>
    <message>
        <source>Filters of the worklist</source>
        <extracomment>What is said by others, or by models.</extracomment>
        <translation>Filter der Arbeitsliste</translation>
    </message>
    <message>
        <source>Clear these filters</source>
        <translation>Diese Filter löschen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Länge (s)</translation>
    </message>
    <message>
        <source>Adventitious events</source>
        <translation>Nebengeräusche</translation>
    </message>
    <message>
        <source>Wheeze share</source>
        <translation>Anteil Giemen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no label</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>{label} (from events)</source>
        <translation>{label} (aus Ereignissen)</translation>
    </message>
    <message>
        <source>{label} (by hand, events differ)</source>
        <translation>{label} (von Hand, Ereignisse weichen ab)</translation>
    </message>
    <message>
        <source>{label} (by hand)</source>
        <translation>{label} (von Hand)</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>unfit</source>
        <translation>ungeeignet</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>keine Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings per chest site</source>
        <translation>Befunde je Stelle am Brustkorb</translation>
    </message>
    <message>
        <source>no events marked</source>
        <translation>keine Ereignisse markiert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of an event</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of an event</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an event</comment>
        <extracomment>What came of a proposal, or that there was none.</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a proposal</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a proposal</comment>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>the reader</source>
        <extracomment>What a cell&apos;s editor begins with.</extracomment>
        <translation>der Befunder</translation>
    </message>
    <message>
        <source>Proposed by {model} with {percent}; nobody decided yet.</source>
        <translation>Von {model} vorgeschlagen mit {percent}; noch hat niemand entschieden.</translation>
    </message>
    <message>
        <source>Marked by {reader}.</source>
        <translation>Von {reader} markiert.</translation>
    </message>
    <message>
        <source>Accepted by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>Von {reader} angenommen; {model} schlug {label} vor, {start:.3f} bis {end:.3f} s, {percent}.</translation>
    </message>
    <message>
        <source>Corrected by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>Von {reader} korrigiert; {model} schlug {label} vor, {start:.3f} bis {end:.3f} s, {percent}.</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Recordings of one site are added up. What was not read counts as recorded, with nothing found.</source>
        <translation>Aufnahmen einer Stelle werden zusammengezählt. Was nicht befundet wurde, zählt als aufgenommen, ohne Befund.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>view of the chest</comment>
        <extracomment>Where each site is, where its words begin or end, and on which side of it they stand.</extracomment>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>view of the chest</comment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Chest diagram. {findings}</source>
        <translation>Brustkorbdiagramm. {findings}</translation>
    </message>
    <message>
        <source>site not known</source>
        <translation>Stelle nicht bekannt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n recording</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The fonts for PDF are missing.</source>
        <extracomment>Parts of the names of fonts that hold many letters, best first: they are looked into before all others.</extracomment>
        <translation>Die Schriften für PDF fehlen.</translation>
    </message>
    <message>
        <source>Install PRS Studio again, or write the report as HTML.</source>
        <translation>Installieren Sie PRS Studio neu, oder schreiben Sie den Bericht als HTML.</translation>
    </message>
    <message>
        <source>{start:.1f} to {end:.1f} s of the recording, {count} events marked: {events}</source>
        <translation>{start:.1f} bis {end:.1f} s der Aufnahme, {count} Ereignisse markiert: {events}</translation>
    </message>
    <message>
        <source>{event} {start:.2f} to {end:.2f} s</source>
        <translation>{event} {start:.2f} bis {end:.2f} s</translation>
    </message>
    <message>
        <source>The sound was not at hand when this report was made.</source>
        <translation>Der Ton war nicht verfügbar, als dieser Bericht erstellt wurde.</translation>
    </message>
    <message>
        <source>Model proposes</source>
        <translation>Modellvorschläge</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>of breathing</comment>
        <translation>Atemphasen</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of the model</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min:s</source>
        <comment>minutes and seconds</comment>
        <translation>min:s</translation>
    </message>
    <message>
        <source>The study has no recordings of this patient.</source>
        <translation>Die Studie enthält keine Aufnahmen dieses Patienten.</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows whom it has.</source>
        <translation>„prs-studio study list“ zeigt, wen sie enthält.</translation>
    </message>
    <message>
        <source>The study has {count} recordings of this name.</source>
        <translation>Die Studie enthält {count} Aufnahmen dieses Namens.</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>Geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>The study has no recording of this name.</source>
        <translation>Die Studie enthält keine Aufnahme dieses Namens.</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows what it has.</source>
        <translation>„prs-studio study list“ zeigt, was sie enthält.</translation>
    </message>
    <message>
        <source>The sound file has changed since it was read: marks and sound may not belong together.</source>
        <translation>Die Tondatei hat sich seit der Befundung geändert: Markierungen und Ton gehören vielleicht nicht zusammen.</translation>
    </message>
    <message>
        <source>{count} different letters could not be printed: this computer has no font for them. They stand as □. The report as HTML has them.</source>
        <translation>{count} verschiedene Zeichen konnten nicht gedruckt werden: Dieser Computer hat dafür keine Schrift. Sie stehen als □. Der Bericht als HTML enthält sie.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Comment on the recording</source>
        <extracomment>More rows than these make a report that nobody reads; how many are left out is said.</extracomment>
        <translation>Kommentar zur Aufnahme</translation>
    </message>
    <message>
        <source>The reader marked this recording as reviewed, but marked nothing and chose no label: nothing is decided.</source>
        <translation>Der Befunder hat diese Aufnahme als geprüft markiert, aber nichts markiert und kein Label gewählt: Nichts ist entschieden.</translation>
    </message>
    <message>
        <source>No person has read this recording yet. What follows are the model&apos;s proposals, which nobody has checked.</source>
        <translation>Noch kein Mensch hat diese Aufnahme befundet. Was folgt, sind die Vorschläge des Modells, die niemand geprüft hat.</translation>
    </message>
    <message>
        <source>The reader has not marked this recording as reviewed: its reading may be incomplete.</source>
        <translation>Der Befunder hat diese Aufnahme nicht als geprüft markiert: Seine Befundung ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>The label given by hand, {label}, does not follow from the events, which say {derived}.</source>
        <translation>Das von Hand gegebene Label, {label}, folgt nicht aus den Ereignissen; diese ergeben {derived}.</translation>
    </message>
    <message>
        <source>The reader was uncertain about this recording.</source>
        <translation>Der Befunder war bei dieser Aufnahme unsicher.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{share} of the recording&apos;s time</source>
        <translation>{share} der Zeit der Aufnahme</translation>
    </message>
    <message>
        <source>{drawn} drawn by hand, {accepted} proposals accepted, {changed} changed; {rejected} proposals rejected</source>
        <translation>{drawn} von Hand gezeichnet, {accepted} Vorschläge angenommen, {changed} geändert; {rejected} Vorschläge verworfen</translation>
    </message>
    <message>
        <source>{count} marked, {seconds:.1f} s</source>
        <translation>{count} markiert, {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{label}, given by hand</source>
        <translation>{label}, von Hand gegeben</translation>
    </message>
    <message>
        <source>{label}, follows from the events</source>
        <translation>{label}, folgt aus den Ereignissen</translation>
    </message>
    <message>
        <source>not checked: the recording was not analysed</source>
        <translation>nicht geprüft: Die Aufnahme wurde nicht analysiert</translation>
    </message>
    <message>
        <source>nothing found by the automatic check</source>
        <translation>von der automatischen Prüfung nichts gefunden</translation>
    </message>
    <message>
        <source>Brown strokes at the waveform&apos;s border: it is louder there than the lane shows.</source>
        <translation>Braune Striche am Rand der Wellenform: Dort ist es lauter, als die Spur zeigt.</translation>
    </message>
    <message>
        <source>Spectrogram: 0 to 2 kHz, darker is louder.</source>
        <translation>Spektrogramm: 0 bis 2 kHz, dunkler ist lauter.</translation>
    </message>
    <message>
        <source>Windows and dashed boxes: what the model says, not checked by a person unless marked below.</source>
        <translation>Fenster und gestrichelte Kästen: was das Modell sagt, von keinem Menschen geprüft, wenn nicht unten markiert.</translation>
    </message>
    <message>
        <source>Events: the reader&apos;s; a dashed border and “?” mean uncertain.</source>
        <translation>Ereignisse: die des Befunders; ein gestrichelter Rand und „?“ bedeuten unsicher.</translation>
    </message>
    <message>
        <source>Noted while it was recorded</source>
        <translation>Während der Aufnahme vermerkt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Time per class</source>
        <translation>Zeit je Klasse</translation>
    </message>
    <message>
        <source>No events were marked.</source>
        <translation>Keine Ereignisse wurden markiert.</translation>
    </message>
    <message>
        <source>All adventitious</source>
        <translation>Alle Nebengeräusche</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Share of the recording</source>
        <translation>Anteil an der Aufnahme</translation>
    </message>
    <message>
        <source>Time that several events cover counts once.</source>
        <translation>Zeit, die mehrere Ereignisse abdecken, zählt einmal.</translation>
    </message>
    <message>
        <source>of them uncertain</source>
        <translation>davon unsicher</translation>
    </message>
    <message>
        <source>Findings per phase of breathing</source>
        <translation>Befunde je Atemphase</translation>
    </message>
    <message>
        <source>Neither marked</source>
        <comment>phase of breathing</comment>
        <translation>Keine von beiden markiert</translation>
    </message>
    <message>
        <source>{phase} ({seconds:.1f} s)</source>
        <translation>{phase} ({seconds:.1f} s)</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Share of the phase</source>
        <translation>Anteil an der Phase</translation>
    </message>
    <message>
        <source>An event counts in every phase that it touches, its time in the phase where it sounds.</source>
        <translation>Ein Ereignis zählt in jeder Phase, die es berührt, seine Zeit in der Phase, in der es klingt.</translation>
    </message>
    <message>
        <source>{event} (uncertain)</source>
        <translation>{event} (unsicher)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>Anfang (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>Ende (s)</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>how an event came to be</comment>
        <translation>Entstehung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>{count} more events are not listed here; all of them are counted above.</source>
        <translation>{count} weitere Ereignisse sind hier nicht aufgeführt; alle sind oben mitgezählt.</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>how an event came to be</comment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how an event came to be: as the model proposed it</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>how an event came to be: from a proposal</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Was das Modell sagt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no event</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, Version {version}</translation>
    </message>
    <message>
        <source>Record label</source>
        <extracomment>The thresholds are taken times 2 to the power of the slider&apos;s value over this.</extracomment>
        <translation>Label der Aufnahme</translation>
    </message>
    <message>
        <source>The paper&apos;s rule</source>
        <translation>Die Regel der Publikation</translation>
    </message>
    <message>
        <source>Events proposed</source>
        <translation>Vorgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>A prediction is no finding: it counts in none of the numbers above unless a person accepted it.</source>
        <translation>Eine Vorhersage ist kein Befund: Sie zählt in keiner der Zahlen oben, außer ein Mensch hat sie angenommen.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>short for inspiration</comment>
        <extracomment>Class -&gt; (letter code, fill, text upon the fill).</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Ex</source>
        <comment>short for expiration</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Cry</source>
        <comment>short for crying</comment>
        <translation>Weinen</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>short for movement</comment>
        <translation>Beweg.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another artefact</comment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Events lie here already.</source>
        <extracomment>An event that covers more than this much of a proposal decides it, whatever it was made of. A decision on one proposal holds for those of its model and type that share this much of their union: what another threshold or hop proposes differs by a few milliseconds.</extracomment>
        <translation>Hier liegen schon Ereignisse.</translation>
    </message>
    <message>
        <source>Reject the proposal, or make room for it first.</source>
        <translation>Verwerfen Sie den Vorschlag, oder schaffen Sie zuerst Platz für ihn.</translation>
    </message>
    <message>
        <source>No proposal is selected.</source>
        <translation>Kein Vorschlag ist ausgewählt.</translation>
    </message>
    <message>
        <source>This is not an analysis by PRS Studio.</source>
        <translation>Dies ist keine Analyse von PRS Studio.</translation>
    </message>
    <message>
        <source>Analyse the recording again.</source>
        <translation>Analysieren Sie die Aufnahme neu.</translation>
    </message>
    <message>
        <source>This analysis has version {version!r}; this program reads {known}.</source>
        <translation>Diese Analyse hat die Version {version!r}; dieses Programm liest {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio, or analyse the recording again.</source>
        <translation>Aktualisieren Sie PRS Studio, oder analysieren Sie die Aufnahme neu.</translation>
    </message>
    <message>
        <source>This analysis is incomplete or damaged ({reason}).</source>
        <translation>Diese Analyse ist unvollständig oder beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” holds the sound that was annotated: there is nothing to accept.</source>
        <translation>„{name}“ enthält den Ton, der annotiert wurde: Es gibt nichts anzuerkennen.</translation>
    </message>
    <message>
        <source>On {date} another sound file was accepted for what was annotated on the former one.</source>
        <translation>Am {date} wurde eine andere Tondatei für das anerkannt, was an der früheren annotiert war.</translation>
    </message>
    <message numerus="yes">
        <source>On {date} another sound file was accepted for what was annotated on the former one, and one mark beyond its end cut or taken away.</source>
        <translation>
            <numerusform>Am {date} wurde eine andere Tondatei für das anerkannt, was an der früheren annotiert war, und eine Markierung hinter ihrem Ende gekürzt oder entfernt.</numerusform>
            <numerusform>Am {date} wurde eine andere Tondatei für das anerkannt, was an der früheren annotiert war, und %n Markierungen hinter ihrem Ende gekürzt oder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not in the study (any more).</source>
        <translation>Diese Aufnahme ist nicht (mehr) in der Studie.</translation>
    </message>
    <message>
        <source>An analysis in the study is damaged.</source>
        <translation>Eine Analyse in der Studie ist beschädigt.</translation>
    </message>
    <message>
        <source>A study cannot be its own backup.</source>
        <translation>Eine Studie kann nicht ihre eigene Sicherung sein.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Eine Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>Studies (*.prs-study)</source>
        <translation>Studien (*.prs-study)</translation>
    </message>
    <message>
        <source>The last edits are not saved yet, and would be missing from a backup.</source>
        <translation>Die letzten Bearbeitungen sind noch nicht gespeichert und würden in einer Sicherung fehlen.</translation>
    </message>
    <message>
        <source>Backing up the study …</source>
        <translation>Die Studie wird gesichert …</translation>
    </message>
    <message>
        <source>The study is backed up, complete and checked: {place} ({size}). It opens like any other study.</source>
        <translation>Die Studie ist gesichert, vollständig und geprüft: {place} ({size}). Die Sicherung lässt sich öffnen wie jede andere Studie.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>The backup “{name}”</source>
        <translation>Die Sicherung „{name}“</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>Die Studie ist, wie sie war.</translation>
    </message>
    <message>
        <source>This system shows no folders.</source>
        <translation>Dieses System zeigt keine Ordner.</translation>
    </message>
    <message>
        <source>The backup is in {folder}.</source>
        <translation>Die Sicherung liegt in {folder}.</translation>
    </message>
    <message>
        <source>{subject} could not be written without errors.</source>
        <translation>{subject} konnte nicht fehlerfrei geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another drive.</source>
        <translation>Wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Read blind under another name.</source>
        <translation>Befunden Sie verblindet unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is no person, and cannot read blind.</source>
        <translation>„{name}“ ist keine Person und kann nicht verblindet befunden.</translation>
    </message>
    <message>
        <source>{name} has read blind in this study, and seen the others since.</source>
        <translation>{name} hat in dieser Studie verblindet befundet und seitdem die anderen gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has annotated %n recording of this study seeing the others.</source>
        <translation>
            <numerusform>{name} hat %n Aufnahme dieser Studie annotiert und dabei die anderen gesehen.</numerusform>
            <numerusform>{name} hat %n Aufnahmen dieser Studie annotiert und dabei die anderen gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reader is not in the study.</source>
        <translation>Dieser Befunder ist nicht in der Studie.</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or make a new one.</source>
        <extracomment>How long to wait for another program&apos;s write, in seconds.</extracomment>
        <translation>Wählen Sie eine Studie von PRS Studio, oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>{subject} was closed by another program while it was written.</source>
        <extracomment>In a sentence, why nothing can be written; &quot;&quot; where it can.</extracomment>
        <translation>{subject} wurde beim Schreiben von einem anderen Programm geschlossen.</translation>
    </message>
    <message>
        <source>Look whether what you did is there; if not, do it again.</source>
        <translation>Sehen Sie nach, ob Ihre Arbeit da ist; wenn nicht, wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>{subject} is not where it was: it was moved, removed or replaced, or its drive disconnected.</source>
        <translation>{subject} ist nicht, wo sie war: Sie wurde verschoben, entfernt oder ersetzt, oder ihr Laufwerk getrennt.</translation>
    </message>
    <message>
        <source>Put it back or connect the drive, then open the study again. What was saved before is in it.</source>
        <translation>Legen Sie sie zurück, oder verbinden Sie das Laufwerk, und öffnen Sie die Studie erneut. Was vorher gespeichert wurde, ist darin.</translation>
    </message>
    <message>
        <source>The study has no name.</source>
        <translation>Die Studie hat keinen Namen.</translation>
    </message>
    <message>
        <source>The study “{name}”</source>
        <translation>Die Studie „{name}“</translation>
    </message>
    <message>
        <source>the file, its folder {folder} or the disk is read-only</source>
        <translation>die Datei, ihr Ordner {folder} oder der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>{subject} is not there (any more).</source>
        <translation>{subject} ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>the folder {folder} is read-only</source>
        <extracomment>What SQLite says where it may read and not write.</extracomment>
        <translation>der Ordner {folder} ist schreibgeschützt</translation>
    </message>
    <message>
        <source>{subject} cannot be made: {reason}.</source>
        <translation>{subject} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened ({reason}).</source>
        <translation>{subject} kann nicht geöffnet werden ({reason}).</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is no study, or is damaged.</source>
        <translation>„{name}“ ist keine Studie oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The study&apos;s address is not one that can be understood.</source>
        <translation>Die Adresse der Studie ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Studies cannot be kept in “{name}”.</source>
        <translation>Studien können nicht in „{name}“ aufbewahrt werden.</translation>
    </message>
    <message>
        <source>What speaks with database servers is not installed here.</source>
        <translation>Was mit Datenbankservern spricht, ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>It looks like this: postgresql+psycopg://USER@SERVER/DATABASE</source>
        <translation>Sie sieht so aus: postgresql+psycopg://BENUTZER@SERVER/DATENBANK</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: this recording was changed elsewhere meanwhile.</source>
        <translation>„{edit}“ wurde nicht gespeichert: Diese Aufnahme wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>There is no revision {number}.</source>
        <translation>Es gibt keinen Stand {number}.</translation>
    </message>
    <message>
        <source>The latest one is {number}.</source>
        <translation>Der neueste ist {number}.</translation>
    </message>
    <message>
        <source>An annotation in the study is damaged.</source>
        <translation>Eine Annotation in der Studie ist beschädigt.</translation>
    </message>
    <message>
        <source>Run “prs-studio study check”, and open a backup of the study.</source>
        <translation>Führen Sie „prs-studio study check“ aus, und öffnen Sie eine Sicherung der Studie.</translation>
    </message>
    <message>
        <source>“{name}” is just being written.</source>
        <translation>„{name}“ wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then add it again.</source>
        <translation>Warten Sie, bis die Datei fertig ist, und fügen Sie sie dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>Kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>“{shown}” has a name that is not text.</source>
        <translation>„{shown}“ hat einen Namen, der kein Text ist.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Benennen Sie die Datei oder ihren Ordner um.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read.</source>
        <translation>„{name}“ liegt nicht mehr am alten Ort oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Connect its drive, or look for the study&apos;s recordings in another folder.</source>
        <translation>Verbinden Sie das Laufwerk, oder suchen Sie die Aufnahmen der Studie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{subject} holds no study: it is another program&apos;s database, or damaged.</source>
        <extracomment>In the header of every study&apos;s SQLite file: &quot;PRSS&quot;. Other programs&apos; files have other numbers, or none. Alembic&apos;s scripts, which it reads as files.</extracomment>
        <translation>{subject} enthält keine Studie: Es ist die Datenbank eines anderen Programms, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>{subject} is no study, or is damaged.</source>
        <translation>{subject} ist keine Studie oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or a backup of it.</source>
        <translation>Wählen Sie eine Studie von PRS Studio oder eine Sicherung davon.</translation>
    </message>
    <message>
        <source>{subject} is not there.</source>
        <translation>{subject} ist nicht da.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer version of PRS Studio.</source>
        <translation>{subject} wurde von einer neueren Version von PRS Studio angelegt.</translation>
    </message>
    <message>
        <source>Update PRS Studio to open it. It was left as it is.</source>
        <translation>Aktualisieren Sie PRS Studio, um sie zu öffnen. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>{subject} is of an older version, and has to be brought up to date before it can be opened; but {reason}</source>
        <translation>{subject} stammt von einer älteren Version und muss vor dem Öffnen auf den neuen Stand gebracht werden; aber {reason}</translation>
    </message>
    <message>
        <source>Copy the study to a folder in which you may write, and open the copy.</source>
        <translation>Kopieren Sie die Studie in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>To work in it, ask for the right to write there, or make a copy elsewhere (File, Back up the study) and open that.</source>
        <translation>Um darin zu arbeiten, bitten Sie um das Schreibrecht, oder legen Sie anderswo eine Kopie an (Datei, Studie sichern) und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>the file {file} is read-only</source>
        <translation>die Datei {file} ist schreibgeschützt</translation>
    </message>
    <message>
        <source>{subject} can only be looked at: {reason}.</source>
        <translation>{subject} kann nur angesehen werden: {reason}.</translation>
    </message>
    <message>
        <source>A reader&apos;s name has one to 200 letters that can be printed.</source>
        <translation>Der Name eines Befunders hat 1 bis 200 druckbare Zeichen.</translation>
    </message>
    <message>
        <source>{reason} “{name}” has not read in it and cannot join.</source>
        <translation>{reason} „{name}“ hat in ihr nicht befundet und kann nicht hinzukommen.</translation>
    </message>
    <message>
        <source>Give the name of somebody who has: {names}.</source>
        <translation>Nennen Sie den Namen von jemandem, der es hat: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a {kind} in this study.</source>
        <translation>„{name}“ ist in dieser Studie schon vergeben ({kind}).</translation>
    </message>
    <message>
        <source>The file holds another sound than was annotated: say first whether the annotations hold for it.</source>
        <translation>Die Datei enthält einen anderen Ton als den annotierten: Sagen Sie zuerst, ob die Annotationen für ihn gelten.</translation>
    </message>
    <message>
        <source>The marks that you see were made on another sound of this name; what the model says is of the one that you hear. Until this is answered, nothing is edited here, and the recording teaches nothing and is not exported.

Accept it if it is the same recording nevertheless: cut, cleaned, converted. All readers&apos; annotations stay, with a remark on the recording; marks beyond its end are cut. Otherwise look for the former file, which is known by what it holds, or leave it.</source>
        <translation>Die Markierungen, die Sie sehen, wurden auf einem anderen Ton dieses Namens gemacht; was das Modell sagt, gilt dem, den Sie hören. Bis das beantwortet ist, wird hier nichts bearbeitet, und die Aufnahme wird weder gelernt noch exportiert.

Akzeptieren Sie ihn, wenn es dennoch dieselbe Aufnahme ist: geschnitten, bereinigt, umgewandelt. Die Annotationen aller Befunder bleiben, mit einer Bemerkung zur Aufnahme; Markierungen jenseits ihres Endes werden gekürzt. Sonst suchen Sie die frühere Datei, die an ihrem Inhalt erkannt wird, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>The sound is accepted; the annotations stay, with a remark on the recording.</source>
        <translation>Der Ton ist akzeptiert; die Annotationen bleiben, mit einer Bemerkung zur Aufnahme.</translation>
    </message>
    <message>
        <source>{label} {start:.2f} to {end:.2f} s</source>
        <translation>{label} {start:.2f} bis {end:.2f} s</translation>
    </message>
    <message numerus="yes">
        <source>{marks} and %n more</source>
        <translation>
            <numerusform>{marks} und %n weitere</numerusform>
            <numerusform>{marks} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound is accepted. It ends sooner, and what lay beyond its end was cut or taken away: {marks}. The other annotations stay, with a remark on the recording; the history tells what there was.</source>
        <translation>Der Ton ist akzeptiert. Er endet früher, und was jenseits seines Endes lag, wurde gekürzt oder entfernt: {marks}. Die übrigen Annotationen bleiben, mit einer Bemerkung zur Aufnahme; der Verlauf sagt, was da war.</translation>
    </message>
    <message>
        <source>The file holds another sound by now. Nothing was marked yet: it is taken as it is.</source>
        <translation>Die Datei enthält inzwischen einen anderen Ton. Noch war nichts markiert: Er wird übernommen, wie er ist.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>“{name}” was changed since it was annotated: it is no longer the same sound.</source>
        <translation>„{name}“ wurde seit der Annotation geändert: Es ist nicht mehr derselbe Ton.</translation>
    </message>
    <message>
        <source>What now …</source>
        <translation>Was nun …</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read. Connect its drive, or look for it elsewhere.</source>
        <translation>„{name}“ ist nicht mehr am alten Ort oder nicht lesbar. Verbinden Sie das Laufwerk, oder suchen Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>Find it …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Another sound</source>
        <translation>Anderer Ton</translation>
    </message>
    <message>
        <source>“{name}” holds another sound than was annotated.</source>
        <translation>„{name}“ enthält einen anderen Ton als den annotierten.</translation>
    </message>
    <message>
        <source>&amp;Accept this sound</source>
        <translation>Diesen Ton &amp;akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Find the former file …</source>
        <translation>&amp;Frühere Datei suchen …</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>Where may “{name}” be?</source>
        <translation>Wo könnte „{name}“ sein?</translation>
    </message>
    <message>
        <source>The sound that was annotated is not in “{name}”.</source>
        <translation>Der annotierte Ton ist nicht in „{name}“.</translation>
    </message>
    <message>
        <source>Look elsewhere …</source>
        <translation>Anderswo suchen …</translation>
    </message>
    <message numerus="yes">
        <source>Found, with %n more of the study.</source>
        <translation>
            <numerusform>Gefunden, mit %n weiteren der Studie.</numerusform>
            <numerusform>Gefunden, mit %n weiteren der Studie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Gefunden.</translation>
    </message>
    <message>
        <source>Put the former file back; or, if the annotations hold for this one, too, accept it in its place: in the window, or by “prs-studio study accept”.</source>
        <translation>Legen Sie die frühere Datei zurück; oder, wenn die Annotationen auch für diese gelten, erkennen Sie sie an ihrer Stelle an: im Fenster oder mit „prs-studio study accept“.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the file, its folder or the disk is read-only.</source>
        <extracomment>What happened to a subject, and what to do.</extracomment>
        <translation>{subject} kann nicht geschrieben werden: Die Datei, ihr Ordner oder der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the study to another folder.</source>
        <translation>Bitten Sie um das Schreibrecht, oder kopieren Sie die Studie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.</source>
        <translation>Der Datenträger ist voll: {subject} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is safe; nothing was half written.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut. Was vorher gespeichert wurde, ist sicher; nichts wurde halb geschrieben.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened.</source>
        <translation>{subject} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Is its folder still there, its drive connected, and may you write in it?</source>
        <translation>Gibt es den Ordner noch, ist das Laufwerk verbunden, und dürfen Sie darin schreiben?</translation>
    </message>
    <message>
        <source>The drive with {subject} reports an error, or was disconnected.</source>
        <translation>Das Laufwerk meldet einen Fehler oder wurde getrennt: {subject}.</translation>
    </message>
    <message>
        <source>Connect it again, or free some space, then open the study again. What was saved before is safe; nothing was half written.</source>
        <translation>Verbinden Sie es wieder, oder schaffen Sie Platz, und öffnen Sie die Studie erneut. Was vorher gespeichert wurde, ist sicher; nichts wurde halb geschrieben.</translation>
    </message>
    <message>
        <source>{subject} is damaged.</source>
        <translation>{subject} ist beschädigt.</translation>
    </message>
    <message>
        <source>Open a backup of it, and have the drive checked.</source>
        <translation>Öffnen Sie eine Sicherung davon, und lassen Sie das Laufwerk prüfen.</translation>
    </message>
    <message>
        <source>Another program is writing to {subject} and does not finish.</source>
        <translation>Ein anderes Programm schreibt gerade und wird nicht fertig: {subject}.</translation>
    </message>
    <message>
        <source>Wait for it, or close it; then try again.</source>
        <translation>Warten Sie darauf, oder schließen Sie es; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is full: {subject} could not be written.</source>
        <translation>Der Datenträger des Datenbankservers ist voll: {subject} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Tell its administrator. What was saved before is safe; nothing was half written.</source>
        <translation>Sagen Sie es der Administration des Servers. Was vorher gespeichert wurde, ist sicher; nichts wurde halb geschrieben.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the database is read-only.</source>
        <translation>{subject} kann nicht geschrieben werden: Die Datenbank ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Fragen Sie die Administration des Servers.</translation>
    </message>
    <message>
        <source>The database server does not let this user work with {subject}.</source>
        <translation>Der Datenbankserver lässt diesen Benutzer hier nicht arbeiten: {subject}.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to it.</source>
        <translation>Bitten Sie die Administration des Servers um das Recht dazu.</translation>
    </message>
    <message>
        <source>The server has no such database: {subject}.</source>
        <translation>Der Server hat keine solche Datenbank: {subject}.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrator to make it.</source>
        <translation>Prüfen Sie die Adresse, oder bitten Sie die Administration des Servers, die Datenbank anzulegen.</translation>
    </message>
    <message>
        <source>The database server refuses this user or password for {subject}.</source>
        <translation>Der Datenbankserver weist diesen Benutzer oder dieses Passwort ab: {subject}.</translation>
    </message>
    <message>
        <source>Check the address of the study.</source>
        <translation>Prüfen Sie die Adresse der Studie.</translation>
    </message>
    <message>
        <source>{subject} is damaged, says the database server.</source>
        <translation>{subject} ist beschädigt, sagt der Datenbankserver.</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>Sagen Sie es der Administration des Servers.</translation>
    </message>
    <message>
        <source>{trouble} Its folder is {folder}.</source>
        <translation>{trouble} Ordner: {folder}.</translation>
    </message>
    <message>
        <source>{subject} cannot be used ({reason}).</source>
        <translation>{subject} kann nicht benutzt werden ({reason}).</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or the connection to it was lost: {subject}.</source>
        <translation>Der Datenbankserver ist nicht erreichbar, oder die Verbindung zu ihm ging verloren: {subject}.</translation>
    </message>
    <message>
        <source>Check the network and the server, then look at the recording again before you repeat what you did. What was saved before is safe; nothing was half written.</source>
        <translation>Prüfen Sie Netzwerk und Server, und sehen Sie die Aufnahme noch einmal an, bevor Sie Ihren Schritt wiederholen. Was vorher gespeichert wurde, ist sicher; nichts wurde halb geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” could not be turned into FLAC ({reason}).</source>
        <translation>„{name}“ konnte nicht in FLAC umgewandelt werden ({reason}).</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“{flac}” does not hold what “{wav}” does.</source>
        <translation>„{flac}“ enthält nicht dasselbe wie „{wav}“.</translation>
    </message>
    <message>
        <source>The WAV file is kept.</source>
        <translation>Die WAV-Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{name}” is not a take of this program.</source>
        <translation>„{name}“ ist kein Take dieses Programms.</translation>
    </message>
    <message>
        <source>Open it like any other recording.</source>
        <translation>Öffnen Sie die Datei wie jede andere Aufnahme.</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noted while recording</comment>
        <extracomment>Seconds of the recording, words, and whether something is missing there. A description of a sound that is longer or shorter than this says is another&apos;s.</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Unplugged: {seconds:.1f} s missing</source>
        <translation>Ausgesteckt: {seconds:.1f} s fehlen</translation>
    </message>
    <message>
        <source>Paused: {seconds:.1f} s missing</source>
        <translation>Pausiert: {seconds:.1f} s fehlen</translation>
    </message>
    <message>
        <source>Interrupted: {seconds:.1f} s missing</source>
        <translation>Unterbrochen: {seconds:.1f} s fehlen</translation>
    </message>
    <message>
        <source>{cause}: {seconds:.1f} s missing</source>
        <translation>{cause}: {seconds:.1f} s fehlen</translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation>{count} Abtastwerte verloren</translation>
    </message>
    <message>
        <source>Some frames lost</source>
        <translation>Einige Abtastwerte verloren</translation>
    </message>
    <message>
        <source>“{name}” is being recorded.</source>
        <translation>„{name}“ wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>“{name}” is not laid out like SPRSound.</source>
        <extracomment>Folders of sound and of annotations: the official layout, and the public repository&apos;s names.</extracomment>
        <translation>„{name}“ ist nicht aufgebaut wie SPRSound.</translation>
    </message>
    <message>
        <source>Choose the folder that holds train_wav (the sounds) and train_json (their annotations).</source>
        <translation>Wählen Sie den Ordner, der train_wav (die Tondateien) und train_json (ihre Annotationen) enthält.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” can be used.</source>
        <translation>Nichts in „{name}“ ist verwendbar.</translation>
    </message>
    <message>
        <source>Each annotation needs a sound file of its name and a label.</source>
        <translation>Jede Annotation braucht eine gleichnamige Tondatei und ein Label.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Guide to &amp;this part</source>
        <translation>Handbuch zu &amp;diesem Teil</translation>
    </message>
    <message>
        <source>What the guide says about what has the focus</source>
        <translation>Was das Handbuch zu dem sagt, was den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts …</source>
        <translation>Tasten&amp;kürzel ändern …</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>&amp;Protokolldatei anzeigen</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>D&amp;iagnosedaten speichern …</translation>
    </message>
    <message>
        <source>Save diagnostics for somebody who helps</source>
        <translation>Diagnosedaten für jemanden speichern, der hilft</translation>
    </message>
    <message>
        <source>&amp;About PRS Studio</source>
        <translation>&amp;Über PRS Studio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The log file cannot be shown by this system.</source>
        <translation>Die Protokolldatei kann von diesem System nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>It is {place}.</source>
        <translation>Zu finden hier: {place}.</translation>
    </message>
    <message>
        <source>Help and preferences</source>
        <translation>Hilfe und Einstellungen</translation>
    </message>
    <message>
        <source>Say who is reading first: a study keeps every mark with the name of who made it.</source>
        <translation>Sagen Sie zuerst, wer befundet: Eine Studie behält jede Markierung mit dem Namen dessen, der sie gemacht hat.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere and is being read anew: try again in a moment.</source>
        <extracomment>Steps that can be undone in one recording; more is never wanted, and would be kept for every recording.</extracomment>
        <translation>Diese Aufnahme wurde anderswo geändert und wird neu gelesen: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere: it is shown as it is now.</source>
        <translation>Diese Aufnahme wurde anderswo geändert: Sie wird gezeigt, wie sie jetzt ist.</translation>
    </message>
    <message numerus="yes">
        <source>This recording was changed elsewhere meanwhile. Your last edit was not saved.</source>
        <translation>
            <numerusform>Diese Aufnahme wurde inzwischen anderswo geändert. Ihre letzte Bearbeitung wurde nicht gespeichert.</numerusform>
            <numerusform>Diese Aufnahme wurde inzwischen anderswo geändert. Ihre letzten %n Bearbeitungen wurden nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it is now; repeat what is still wanted. A comment that you are typing stays.</source>
        <translation>Sie wird gezeigt, wie sie jetzt ist; wiederholen Sie, was noch gewünscht ist. Ein Kommentar, den Sie gerade schreiben, bleibt.</translation>
    </message>
    <message>
        <source>A proposal is an event of the lungs: give it one of their types.</source>
        <extracomment>What is drawn next, in each layer.</extracomment>
        <translation>Ein Vorschlag ist ein Ereignis der Lunge: Geben Sie ihm einen von deren Typen.</translation>
    </message>
    <message>
        <source>No open proposal is in view.</source>
        <translation>Kein offener Vorschlag ist im Blick.</translation>
    </message>
    <message numerus="yes">
        <source>Reviewed, with one proposal left undecided: it stays proposed.</source>
        <translation>
            <numerusform>Geprüft, ein Vorschlag blieb unentschieden: Er bleibt vorgeschlagen.</numerusform>
            <numerusform>Geprüft, %n Vorschläge blieben unentschieden: Sie bleiben vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s</source>
        <translation>{start:.2f} bis {end:.2f} s</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s, {gaps} between them included.</source>
        <translation>Zu einem Ereignis verbunden: {label}, {start:.2f} bis {end:.2f} s, {gaps} dazwischen eingeschlossen.</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s.</source>
        <translation>Zu einem Ereignis verbunden: {label}, {start:.2f} bis {end:.2f} s.</translation>
    </message>
    <message>
        <source>Nothing is marked in this recording. What is its label?</source>
        <translation>In dieser Aufnahme ist nichts markiert. Welches Label hat sie?</translation>
    </message>
    <message>
        <source>Silence is no verdict: a chest without added sounds is Normal, a recording that cannot be judged is Poor Quality. It is marked as reviewed with the label that you choose. Sounds that you hear but do not mark: cancel, and choose the record&apos;s label beside the events.</source>
        <translation>Schweigen ist kein Urteil: Ein Brustkorb ohne Nebengeräusche ist „Normal“, eine Aufnahme, die sich nicht beurteilen lässt, „Schlechte Qualität“. Sie wird mit dem Label, das Sie wählen, als geprüft markiert. Geräusche, die Sie hören, aber nicht markieren: Brechen Sie ab, und wählen Sie das Label der Aufnahme neben den Ereignissen.</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Poor Quality</source>
        <translation>&amp;Schlechte Qualität</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal is still undecided.</source>
        <translation>
            <numerusform>%n Vorschlag ist noch unentschieden.</numerusform>
            <numerusform>%n Vorschläge sind noch unentschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not known.</source>
        <translation>Diese Aufnahme ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere meanwhile.</source>
        <translation>Diese Aufnahme wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>Noch nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Hold the key down as long as the event sounds.</source>
        <extracomment>What a border that is dragged sticks to is this near, in pixels. How far around a border pauses are looked for, in seconds.</extracomment>
        <translation>Halten Sie die Taste gedrückt, solange das Ereignis zu hören ist.</translation>
    </message>
    <message>
        <source>{label} is drawn next.</source>
        <translation>{label} wird als Nächstes gezeichnet.</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the cursor is.</source>
        <translation>{edit} bei {time:.2f} s, wo der Cursor steht.</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the sound was.</source>
        <translation>{edit} bei {time:.2f} s, wo der Ton war.</translation>
    </message>
    <message>
        <source>There is not enough memory to begin.</source>
        <extracomment>In the job&apos;s folder: what the worker says where nothing else can tell any more, its last words among it. What the system, Python and the libraries say where there is no memory. DETACHED_PROCESS and CREATE_NEW_PROCESS_GROUP of Windows.</extracomment>
        <translation>Zum Beginnen ist nicht genug Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>Close other programs, then resume it.</source>
        <translation>Schließen Sie andere Programme, und setzen Sie es dann fort.</translation>
    </message>
    <message>
        <source>What learns was ended before it began.</source>
        <translation>Der lernende Prozess wurde beendet, bevor er begann.</translation>
    </message>
    <message>
        <source>Close other programs, for often memory is what is missing, then resume it. Its last words are in {file}.</source>
        <translation>Schließen Sie andere Programme, denn oft fehlt Arbeitsspeicher, und setzen Sie es dann fort. Seine letzten Meldungen stehen in {file}.</translation>
    </message>
    <message>
        <source>A recording is being made for this study, or is on its way into it.</source>
        <translation>Für diese Studie wird gerade aufgenommen, oder eine Aufnahme ist auf dem Weg in sie.</translation>
    </message>
    <message>
        <source>End the recording, wait until it is in the worklist, then try again.</source>
        <translation>Beenden Sie die Aufnahme, warten Sie, bis sie in der Arbeitsliste ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the worklist only: this study can only be looked at.</source>
        <translation>Die laufende Aufnahme kommt nur in die Arbeitsliste: Diese Studie kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>Close the study to open or make another one.</source>
        <translation>Schließen Sie die Studie, um eine andere zu öffnen oder anzulegen.</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the study “{title}”.</source>
        <translation>Die laufende Aufnahme kommt in die Studie „{title}“.</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>A guided session was broken off. {session}</source>
        <translation>Eine geführte Sitzung wurde abgebrochen. {session}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Add when the study is open</source>
        <translation>Hinzufügen, wenn die Studie geöffnet ist</translation>
    </message>
    <message>
        <source>Add to the worklist</source>
        <translation>Zur Arbeitsliste hinzufügen</translation>
    </message>
    <message>
        <source>Add to the study</source>
        <translation>Zur Studie hinzufügen</translation>
    </message>
    <message>
        <source>the recordings&apos; folder</source>
        <extracomment>Forty looks a second: thirty frames are drawn even where some come late. How long the last windows of a take are waited for before it is saved without them.</extracomment>
        <translation>der Ordner der Aufnahmen</translation>
    </message>
    <message>
        <source>{place} ({site})</source>
        <extracomment>A take that is shorter than this share of what was wanted does not count as done.</extracomment>
        <translation>{place} ({site})</translation>
    </message>
    <message>
        <source>The site has no name.</source>
        <translation>Die Stelle hat keinen Namen.</translation>
    </message>
    <message>
        <source>Write where the stethoscope is, such as “left front”.</source>
        <translation>Schreiben Sie, wo das Stethoskop liegt, etwa „links vorn“.</translation>
    </message>
    <message>
        <source>“{site}” is one of the sites already.</source>
        <translation>„{site}“ ist schon eine der Stellen.</translation>
    </message>
    <message>
        <source>Choose it and record it again.</source>
        <translation>Wählen Sie sie, und nehmen Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>This site has a recording.</source>
        <translation>Diese Stelle hat eine Aufnahme.</translation>
    </message>
    <message>
        <source>Pass it over instead.</source>
        <translation>Übergehen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>A session has at least one site.</source>
        <translation>Eine Sitzung hat mindestens eine Stelle.</translation>
    </message>
    <message>
        <source>The session “{name}” is damaged.</source>
        <translation>Die Sitzung „{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Its recordings can be opened.</source>
        <translation>Ihre Aufnahmen können geöffnet werden.</translation>
    </message>
    <message>
        <source>This is no age.</source>
        <translation>Das ist kein Alter.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, and choose years or months beside it.</source>
        <translation>Schreiben Sie eine Zahl wie 2,5 und wählen Sie daneben Jahre oder Monate.</translation>
    </message>
    <message>
        <source>A site is being recorded.</source>
        <translation>Eine Stelle wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Stoppen Sie die Aufnahme zuerst.</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>die Sitzung</translation>
    </message>
    <message>
        <source>It howled: the microphone heard the headphones. It is silent now.</source>
        <translation>Es pfiff: Das Mikrofon hörte den Kopfhörer. Jetzt ist er stumm.</translation>
    </message>
    <message>
        <source>Keep them apart, lower the volume, then listen again.</source>
        <translation>Halten Sie beide auseinander, verringern Sie die Lautstärke, und hören Sie dann wieder mit.</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>Verwenden Sie einen Kopfhörer.</translation>
    </message>
    <message>
        <source>“{device}” is the microphone and the loudspeaker: it may howl.</source>
        <translation>„{device}“ ist Mikrofon und Lautsprecher: Es kann pfeifen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>Wartet auf ein Mikrofon</translation>
    </message>
    <message>
        <source>Heard by “{device}”</source>
        <translation>Zu hören über „{device}“</translation>
    </message>
    <message>
        <source>Silent for a moment: does it howl?</source>
        <translation>Einen Moment stumm: Pfeift es?</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stumm geschaltet</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht zu hören</translation>
    </message>
    <message>
        <source>Nothing was recorded: no sound came.</source>
        <translation>Nichts wurde aufgenommen: Es kam kein Ton.</translation>
    </message>
    <message>
        <source>Check the microphone, then record again.</source>
        <translation>Prüfen Sie das Mikrofon, und nehmen Sie dann noch einmal auf.</translation>
    </message>
    <message>
        <source>Stopped within a second: nothing was recorded.</source>
        <translation>Innerhalb einer Sekunde gestoppt: Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Record again, for longer.</source>
        <translation>Nehmen Sie noch einmal auf, und länger.</translation>
    </message>
    <message>
        <source>Set aside: {place}</source>
        <translation>Beiseitegelegt: {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are in “{folder}”.</source>
        <translation>
            <numerusform>%n Aufnahme ist in „{folder}“.</numerusform>
            <numerusform>%n Aufnahmen sind in „{folder}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was left of a recording</source>
        <translation>was von einer Aufnahme blieb</translation>
    </message>
    <message numerus="yes">
        <source>{recordings}; and %n more</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{recordings}; und %n weitere</numerusform>
            <numerusform>{recordings}; und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A recording was not finished when the program ended: {recordings}.</source>
        <translation>
            <numerusform>Eine Aufnahme war nicht fertig, als das Programm endete: {recordings}.</numerusform>
            <numerusform>%n Aufnahmen waren nicht fertig, als das Programm endete: {recordings}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} Minuten</translation>
    </message>
    <message>
        <source>patient {patient}</source>
        <translation>Patient {patient}</translation>
    </message>
    <message>
        <source>Called off: nothing was recorded.</source>
        <extracomment>The application&apos;s property that says that the system wants it to end.</extracomment>
        <translation>Abgesagt: Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>A recording is being made: this one can be edited when it has ended.</source>
        <translation>Es wird gerade aufgenommen: Diese Aufnahme kann bearbeitet werden, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>The folder of the recordings cannot be shown by this system.</source>
        <translation>Der Ordner der Aufnahmen kann von diesem System nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>Eine Aufnahme läuft.</translation>
    </message>
    <message>
        <source>Stop it first; or close the window again: what was recorded is offered at the next start.</source>
        <translation>Stoppen Sie sie zuerst; oder schließen Sie das Fenster noch einmal: Was aufgenommen wurde, wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>The sound comes from another microphone now: “{device}”.</source>
        <translation>Der Ton kommt jetzt von einem anderen Mikrofon: „{device}“.</translation>
    </message>
    <message>
        <source>The system changed it. If this is not the stethoscope, stop, and choose it in the recording panel.</source>
        <translation>Das System hat gewechselt. Ist dies nicht das Stethoskop, stoppen Sie und wählen Sie es in der Aufnahmeleiste.</translation>
    </message>
    <message>
        <source>Another microphone: {device}</source>
        <translation>Anderes Mikrofon: {device}</translation>
    </message>
    <message>
        <source>Only one marked it</source>
        <translation>Nur einer markierte es</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Anderer Typ</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>Andere Grenzen</translation>
    </message>
    <message>
        <source>Another record label</source>
        <translation>Anderes Label der Aufnahme</translation>
    </message>
    <message>
        <source>own …</source>
        <translation>eigenes …</translation>
    </message>
    <message>
        <source>as the events say</source>
        <translation>wie die Ereignisse sagen</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>kein Ereignis</translation>
    </message>
    <message>
        <source>mean borders</source>
        <translation>gemittelte Grenzen</translation>
    </message>
    <message>
        <source>{label}, {seconds:.2f} s</source>
        <translation>{label}, {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Schlichtung</translation>
    </message>
    <message>
        <source>The disagreement</source>
        <translation>Die Abweichung</translation>
    </message>
    <message>
        <source>Decided disagreements</source>
        <translation>Entschiedene Abweichungen</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the adjudication</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the adjudication</source>
        <translation>Schlichtung beenden</translation>
    </message>
    <message>
        <source>End the adjudication; what was decided is kept</source>
        <translation>Schlichtung beenden; was entschieden wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>disagreement</comment>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>disagreement</comment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>Sofort abspielen</translation>
    </message>
    <message>
        <source>Play each disagreement as soon as it is shown</source>
        <translation>Jede Abweichung abspielen, sobald sie gezeigt wird</translation>
    </message>
    <message>
        <source>{decided:,} of {all:,} decided · {settled:,} of {recordings:,} recordings</source>
        <translation>{decided:,} von {all:,} entschieden · {settled:,} von {recordings:,} Aufnahmen</translation>
    </message>
    <message>
        <source>Not read by both</source>
        <translation>Nicht von beiden befundet</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Keine Abweichung</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other}</source>
        <comment>readers</comment>
        <translation>
            <numerusform>{one} und {other}</numerusform>
            <numerusform>{one} und {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {number} of {all} here</source>
        <translation>{kind} · {number} von {all} hier</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a disagreement</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>decided: {label}</source>
        <translation>entschieden: {label}</translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s · {state}</source>
        <translation>{start:.2f} bis {end:.2f} s · {state}</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>readings of an event</comment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>reading of an event</comment>
        <translation>Keines von beiden</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>decision</comment>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>{action}: not possible here</source>
        <translation>{action}: hier nicht möglich</translation>
    </message>
    <message>
        <source>Decide: {name}, {label}</source>
        <translation>Entscheiden: {name}, {label}</translation>
    </message>
    <message>
        <source>Decide: {name}</source>
        <translation>Entscheiden: {name}</translation>
    </message>
    <message>
        <source>Blind reading</source>
        <translation>Verblindete Befundung</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown. What you mark is kept as read blind.</source>
        <translation>Was andere markierten und was das Modell sagt, wird nicht gezeigt. Was Sie markieren, wird als verblindet befundet behalten.</translation>
    </message>
    <message>
        <source>You had seen this recording with proposals or others&apos; readings before: it is marked so.</source>
        <translation>Sie hatten diese Aufnahme schon mit Vorschlägen oder Befunden anderer gesehen: Das ist vermerkt.</translation>
    </message>
    <message>
        <source>End blind reading …</source>
        <translation>Verblindete Befundung beenden …</translation>
    </message>
    <message>
        <source>End blind reading</source>
        <translation>Verblindete Befundung beenden</translation>
    </message>
    <message>
        <source>The sounds are synthesised: made by code from published acoustics; no person was recorded for them.</source>
        <translation>Die Klänge sind synthetisch: von Code nach veröffentlichter Akustik erzeugt; kein Mensch wurde dafür aufgenommen.</translation>
    </message>
    <message>
        <source>Event types and reference sounds</source>
        <translation>Ereignistypen und Referenzgeräusche</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>This reference sound cannot be read.</source>
        <translation>Dieses Referenzgeräusch kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Stop the synthesised sound: {label}</source>
        <translation>Synthetischen Klang stoppen: {label}</translation>
    </message>
    <message>
        <source>Play the synthesised sound: {label}</source>
        <translation>Synthetischen Klang abspielen: {label}</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Typ des Ereignisses</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Comment on the event</source>
        <translation>Kommentar zum Ereignis</translation>
    </message>
    <message>
        <source>CAS: continuous adventitious sounds: wheeze, rhonchi, stridor.</source>
        <translation>CAS: kontinuierliche Nebengeräusche: Giemen, Rhonchi (Brummen), Stridor.</translation>
    </message>
    <message>
        <source>Normal is more probable: the model would rather say once too often that something is there.</source>
        <translation>Normal ist wahrscheinlicher: Das Modell sagt lieber einmal zu oft, dass da etwas ist.</translation>
    </message>
    <message>
        <source>DAS: discontinuous adventitious sounds: fine and coarse crackles.</source>
        <translation>DAS: diskontinuierliche Nebengeräusche: fein- und grobblasige Rasselgeräusche.</translation>
    </message>
    <message>
        <source>Breath sounds without added sounds</source>
        <translation>Atemgeräusch ohne Nebengeräusche</translation>
    </message>
    <message>
        <source>Normal: nothing but breath sounds was heard.</source>
        <translation>Normal: Nur Atemgeräusche waren zu hören.</translation>
    </message>
    <message>
        <source>Continuous added sounds</source>
        <translation>Kontinuierliche Nebengeräusche</translation>
    </message>
    <message>
        <source>Discontinuous added sounds</source>
        <translation>Diskontinuierliche Nebengeräusche</translation>
    </message>
    <message>
        <source>Continuous and discontinuous added sounds</source>
        <translation>Kontinuierliche und diskontinuierliche Nebengeräusche</translation>
    </message>
    <message>
        <source>Not fit to be judged</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Poor Quality: noise, crying or contact sounds hide the breath sounds. Record again if you can.</source>
        <translation>Schlechte Qualität: Störgeräusche, Weinen oder Reibung verdecken das Atemgeräusch. Nehmen Sie wenn möglich noch einmal auf.</translation>
    </message>
    <message>
        <source>Unsure: the recording resembles none of the labels as the model knows them; {label} is only its best guess.
Look and listen for yourself.</source>
        <translation>Unsicher: Die Aufnahme ähnelt keinem der Labels, wie das Modell sie kennt; {label} ist nur seine beste Vermutung.
Sehen und hören Sie selbst.</translation>
    </message>
    <message>
        <source>Unsure: {label} is the model&apos;s best guess, but it cannot rule out {others}.
Look and listen for yourself. The model&apos;s card says how often the true label is among those named.</source>
        <translation>Unsicher: {label} ist die beste Vermutung des Modells, aber es kann {others} nicht ausschließen.
Sehen und hören Sie selbst. Die Karte des Modells sagt, wie oft das wahre Label unter den genannten ist.</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {last}</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{several} und {last}</numerusform>
            <numerusform>{several} und {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <source>Shown once this is answered or dismissed</source>
        <translation>Wird gezeigt, wenn dies beantwortet oder ausgeblendet ist</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>Weniger davon zeigen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles davon zeigen</translation>
    </message>
    <message>
        <source>Speed of playback (comma: slower, full stop: faster)</source>
        <translation>Abspielgeschwindigkeit (Komma: langsamer, Punkt: schneller)</translation>
    </message>
    <message>
        <source>Pre-roll: playing begins so much before the selection (R)</source>
        <translation>Vorlauf: Das Abspielen beginnt so viel vor der Auswahl (R)</translation>
    </message>
    <message>
        <source>Listening filter (B)</source>
        <translation>Hörfilter (B)</translation>
    </message>
    <message>
        <source>Lower corner of the band-pass</source>
        <translation>Untere Grenzfrequenz des Bandpasses</translation>
    </message>
    <message>
        <source>Upper corner of the band-pass</source>
        <translation>Obere Grenzfrequenz des Bandpasses</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Geschwindigkeit: {speed}</translation>
    </message>
    <message>
        <source>Pre-roll {length}</source>
        <translation>Vorlauf {length}</translation>
    </message>
    <message>
        <source>Pre-roll none</source>
        <translation>Kein Vorlauf</translation>
    </message>
    <message>
        <source>Listening filter: {filter}</source>
        <translation>Hörfilter: {filter}</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>Laufende Aufnahme</translation>
    </message>
    <message>
        <source>Follow the sound again</source>
        <translation>Dem Ton wieder folgen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button&apos;s words, and what it does.</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Progress of the analyses</source>
        <translation>Fortschritt der Analysen</translation>
    </message>
    <message>
        <source>Cancel the analyses that still wait or run</source>
        <translation>Die Analysen abbrechen, die noch warten oder laufen</translation>
    </message>
    <message>
        <source>Cancel analyses</source>
        <translation>Analysen abbrechen</translation>
    </message>
    <message>
        <source>Pause analyses</source>
        <translation>Analysen anhalten</translation>
    </message>
    <message>
        <source>Paused at {number:,} of {all:,}</source>
        <translation>Angehalten bei {number:,} von {all:,}</translation>
    </message>
    <message>
        <source>Analysing {number:,} of {all:,}</source>
        <translation>Analysiert {number:,} von {all:,}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Starting the model …</source>
        <translation>Modell wird gestartet …</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Modell bereit</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Weiter analysieren</translation>
    </message>
    <message>
        <source>Pause the analyses; what is opened is analysed still</source>
        <translation>Analysen anhalten; was geöffnet wird, wird trotzdem analysiert</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>No other recording of this patient is open. Open their folder, or say whose recordings they are by a table.</source>
        <translation>Keine andere Aufnahme dieses Patienten ist geöffnet. Öffnen Sie den Ordner, oder sagen Sie über eine Tabelle, von wem die Aufnahmen sind.</translation>
    </message>
    <message>
        <source>Whose recording this is, nobody said: a table can (File menu), or a name like PATIENT_AGE_SEX_SITE_NUMBER.</source>
        <translation>Von wem diese Aufnahme ist, hat niemand gesagt: Eine Tabelle kann es (Menü Datei), oder ein Name wie PATIENT_AGE_SEX_SITE_NUMBER.</translation>
    </message>
    <message>
        <source>Space plays the upper one, Shift+Space the lower one · N, P another recording below · X swaps · Esc closes</source>
        <translation>Leertaste spielt die obere, Umschalt+Leertaste die untere · N, P andere Aufnahme unten · X tauscht · Esc schließt</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Ort nicht bekannt</translation>
    </message>
    <message>
        <source>Stop the upper recording</source>
        <translation>Obere Aufnahme stoppen</translation>
    </message>
    <message>
        <source>Play the upper recording</source>
        <translation>Obere Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Stop the lower recording</source>
        <translation>Untere Aufnahme stoppen</translation>
    </message>
    <message>
        <source>Play the lower recording</source>
        <translation>Untere Aufnahme abspielen</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>reading the sound …</source>
        <translation>der Ton wird gelesen …</translation>
    </message>
    <message>
        <source>Left and right side by side</source>
        <translation>Links und rechts nebeneinander</translation>
    </message>
    <message>
        <source>Which recording is shown below</source>
        <translation>Welche Aufnahme unten gezeigt wird</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Open the lower recording, and show this one below it (X)</source>
        <translation>Die untere Aufnahme öffnen und diese darunter zeigen (X)</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>Keine Aufnahme ist geöffnet.</translation>
    </message>
    <message>
        <source>Who is reading? Every decision is kept with the name of who made it.</source>
        <translation>Wer befundet? Jede Entscheidung wird mit dem Namen dessen behalten, der sie getroffen hat.</translation>
    </message>
    <message>
        <source>Whose reading do you want to see? Nothing is kept in a study that can only be looked at.</source>
        <translation>Wessen Befundung möchten Sie sehen? In einer Studie, die nur angesehen werden kann, wird nichts behalten.</translation>
    </message>
    <message>
        <source>Not saved: open or make a study</source>
        <translation>Nicht gespeichert: Studie öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>Wer befundet?</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Name des Befunders</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Whose reading do you want to see?</source>
        <translation>Wessen Befundung möchten Sie sehen?</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>Ob alles gespeichert ist</translation>
    </message>
    <message>
        <source>Who is reading; click to change</source>
        <translation>Wer befundet; zum Ändern klicken</translation>
    </message>
    <message>
        <source>Opening the study …</source>
        <translation>Studie wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%n edit not saved yet</source>
        <translation>
            <numerusform>%n Bearbeitung noch nicht gespeichert</numerusform>
            <numerusform>%n Bearbeitungen noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: to be looked at</source>
        <translation>Schreibgeschützt: nur zum Ansehen</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Studie ist geöffnet</translation>
    </message>
    <message>
        <source>To mark something, say who is reading</source>
        <translation>Um etwas zu markieren, sagen Sie, wer befundet</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <translation>Befunder: {name}</translation>
    </message>
    <message>
        <source>Reader: ?</source>
        <translation>Befunder: ?</translation>
    </message>
    <message>
        <source>Reading the sound …</source>
        <translation>Der Ton wird gelesen …</translation>
    </message>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>Nur für die Forschung, kein Medizinprodukt</translation>
    </message>
    <message>
        <source>A synthesised demo sound: no person was recorded.</source>
        <translation>Ein synthetischer Demoton: Kein Mensch wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The paper&apos;s rule: two consecutive windows of the same added sound make the recording positive, only poor windows make it Poor Quality. The label above comes from a classifier over all windows.</source>
        <translation>Die Regel der Publikation: Zwei aufeinanderfolgende Fenster mit demselben Nebengeräusch machen die Aufnahme positiv, nur schlechte Fenster machen sie zu „Schlechte Qualität“. Das Label darüber stammt von einem Klassifikator über alle Fenster.</translation>
    </message>
    <message>
        <source>Verdict on the recording</source>
        <translation>Urteil über die Aufnahme</translation>
    </message>
    <message>
        <source>Verdict of the paper&apos;s rule</source>
        <translation>Urteil nach der Regel der Publikation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown.</source>
        <translation>Was andere markierten und was das Modell sagt, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufnahme ist geöffnet</translation>
    </message>
    <message>
        <source>Open a file or a folder, or drop one on the window.</source>
        <translation>Öffnen Sie eine Datei oder einen Ordner, oder legen Sie sie im Fenster ab.</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>This recording could not be judged.</source>
        <translation>Diese Aufnahme konnte nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>No analysis</source>
        <translation>Keine Analyse</translation>
    </message>
    <message>
        <source>The model is not available; the recording can be seen and heard.</source>
        <translation>Das Modell ist nicht verfügbar; die Aufnahme kann gesehen und gehört werden.</translation>
    </message>
    <message>
        <source>The recording can be seen and heard meanwhile.</source>
        <translation>Die Aufnahme kann inzwischen gesehen und gehört werden.</translation>
    </message>
    <message>
        <source>Listening … {percent}</source>
        <translation>Hört zu … {percent}</translation>
    </message>
    <message>
        <source>The model judges window after window.</source>
        <translation>Das Modell beurteilt Fenster um Fenster.</translation>
    </message>
    <message>
        <source>The analysis begins in a moment.</source>
        <translation>Die Analyse beginnt gleich.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>{percent} sicher</translation>
    </message>
    <message>
        <source>How probable the model finds {label} for the whole recording.</source>
        <translation>Für wie wahrscheinlich das Modell {label} für die ganze Aufnahme hält.</translation>
    </message>
    <message>
        <source>The paper&apos;s rule agrees</source>
        <translation>Die Regel der Publikation stimmt zu</translation>
    </message>
    <message>
        <source>The paper&apos;s rule says {label}</source>
        <translation>Die Regel der Publikation sagt {label}</translation>
    </message>
    <message>
        <source>Model: {name} {version}</source>
        <translation>Modell: {name} {version}</translation>
    </message>
    <message>
        <source>Model: …</source>
        <translation>Modell: …</translation>
    </message>
    <message>
        <source>By {model} (not in use)</source>
        <translation>Von {model} (nicht verwendet)</translation>
    </message>
    <message>
        <source>Model: not available</source>
        <translation>Modell: nicht verfügbar</translation>
    </message>
    <message>
        <source>{hours}:{minutes:02d}:{seconds:02d} h</source>
        <translation>{hours}:{minutes:02d}:{seconds:02d} h</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02d} min</source>
        <translation>{minutes}:{seconds:02d} min</translation>
    </message>
    <message>
        <source>It was made to be {label}.</source>
        <translation>Sie wurde als {label} erzeugt.</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears that.</source>
        <translation>Sie wurde als {label} erzeugt; das Modell hört das.</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears {heard}, a miss.</source>
        <translation>Sie wurde als {label} erzeugt; das Modell hört {heard}, ein Fehlgriff.</translation>
    </message>
    <message>
        <source>Sign of the record label</source>
        <translation>Zeichen des Labels der Aufnahme</translation>
    </message>
    <message>
        <source>Probability of each record label</source>
        <translation>Wahrscheinlichkeit jedes Labels der Aufnahme</translation>
    </message>
    <message>
        <source>How probable the model finds each label of the whole recording:
{labels}</source>
        <translation>Für wie wahrscheinlich das Modell jedes Label der ganzen Aufnahme hält:
{labels}</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a site</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a site</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>passed over</source>
        <comment>a site</comment>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>next</source>
        <comment>site</comment>
        <translation>nächste</translation>
    </message>
    <message numerus="yes">
        <source>{site}, %n takes</source>
        <translation>
            <numerusform>{site}, %n Take</numerusform>
            <numerusform>{site}, %n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites of the session, seen from the back</source>
        <translation>Stellen der Sitzung, von hinten gesehen</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Microphone gone</source>
        <translation>Mikrofon weg</translation>
    </message>
    <message>
        <source>Look for microphones again, after one was plugged in</source>
        <translation>Noch einmal nach Mikrofonen suchen, wenn eines angesteckt wurde</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Noch einmal nach Mikrofonen suchen</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Bisher aufgenommen</translation>
    </message>
    <message>
        <source>Put recordings into another folder</source>
        <translation>Aufnahmen in einem anderen Ordner ablegen</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Standard: {device}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Standardmikrofon</translation>
    </message>
    <message>
        <source>{device} – not connected</source>
        <translation>{device} – nicht verbunden</translation>
    </message>
    <message>
        <source>{state} · {frequency:g} kHz</source>
        <translation>{state} · {frequency:g} kHz</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>Room for {length} in “{folder}”</source>
        <translation>Platz für {length} in „{folder}“</translation>
    </message>
    <message>
        <source>Only room for {length}!</source>
        <translation>Nur noch Platz für {length}!</translation>
    </message>
    <message>
        <source>{count:,} days</source>
        <translation>{count:,} Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <extracomment>From here on it is well loud; and from here, close to too loud.</extracomment>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Level in dB below full scale. The light says that it was too loud; a click puts it out.</source>
        <translation>Pegel in dB unter Vollaussteuerung. Das Licht sagt, dass es zu laut war; ein Klick löscht es.</translation>
    </message>
    <message>
        <source>No microphone is open</source>
        <translation>Kein Mikrofon ist geöffnet</translation>
    </message>
    <message>
        <source>too loud, peak {level} dB</source>
        <translation>zu laut, Spitze {level} dB</translation>
    </message>
    <message>
        <source>peak {level} dB</source>
        <translation>Spitze {level} dB</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Geführte Sitzung</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>How much of the site is recorded</source>
        <translation>Wie viel von der Stelle aufgenommen ist</translation>
    </message>
    <message>
        <source>Sites of the session</source>
        <translation>Stellen der Sitzung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Diese Stelle entfernen</translation>
    </message>
    <message>
        <source>Seconds for this site</source>
        <translation>Sekunden für diese Stelle</translation>
    </message>
    <message>
        <source>Another site, such as left front</source>
        <translation>Eine andere Stelle, etwa links vorn</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>Add this site</source>
        <translation>Diese Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Stop here and go on later, also after the program was closed</source>
        <translation>Hier aufhören und später weitermachen, auch nachdem das Programm geschlossen wurde</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count}</source>
        <comment>sites</comment>
        <translation>
            <numerusform>{done} von {count}</numerusform>
            <numerusform>{done} von {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>All sites are done.</source>
        <translation>Alle Stellen sind fertig.</translation>
    </message>
    <message>
        <source>Recording {site}</source>
        <translation>{site} wird aufgenommen</translation>
    </message>
    <message>
        <source>Once more: {site}</source>
        <translation>Noch einmal: {site}</translation>
    </message>
    <message>
        <source>Next: {site}</source>
        <translation>Als Nächstes: {site}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s left</source>
        <translation>noch {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Poor</source>
        <comment>quality, for little room</comment>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>Die letzte Minute</translation>
    </message>
    <message>
        <source>The last minute, window by window: how probable continuous (CAS) and discontinuous (DAS) added sounds and poor quality were. The line below is the verdict on the recording as it was then; pale while unsure.</source>
        <translation>Die letzte Minute, Fenster um Fenster: wie wahrscheinlich kontinuierliche (CAS) und diskontinuierliche (DAS) Nebengeräusche und schlechte Qualität waren. Die Linie darunter ist das damalige Urteil über die Aufnahme; blass, solange unsicher.</translation>
    </message>
    <message>
        <source>{name} {percent:.0f} %</source>
        <translation>{name} {percent:.0f} %</translation>
    </message>
    <message>
        <source>At most, in the last minute: {numbers}</source>
        <translation>Höchstens, in der letzten Minute: {numbers}</translation>
    </message>
    <message>
        <source>Why no lanes are shown</source>
        <translation>Warum keine Spuren gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Look for the recording in another folder: it is known by what it holds</source>
        <translation>In einem anderen Ordner nach der Aufnahme suchen: Sie wird an ihrem Inhalt erkannt</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>{percent} sure · {meaning}</source>
        <translation>{percent} sicher · {meaning}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Orders that say something of what others or models found. From and below which confidence, by what the filter calls it.</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Drop lung sounds here</source>
        <translation>Lungengeräusche hier ablegen</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF files, or a folder of them</source>
        <translation>WAV-, FLAC-, OGG-, MP3- und AIFF-Dateien oder ein Ordner davon</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open the demo study</source>
        <translation>Demostudie öffnen</translation>
    </message>
    <message>
        <source>{notice}. Everything stays on this computer.</source>
        <translation>{notice}. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>synthesised</source>
        <comment>a recording</comment>
        <translation>synthetisch</translation>
    </message>
    <message>
        <source>nothing marked yet</source>
        <extracomment>While many recordings are analysed, the order is brought up to date no more often than this. With more ranges of rows than this that come or go, the view is told to look at everything anew.</extracomment>
        <translation>noch nichts markiert</translation>
    </message>
    <message>
        <source>Yours now: 1 to 7 set its type, arrows or the mouse its borders.</source>
        <translation>Jetzt Ihres: 1 bis 7 setzen den Typ, Pfeiltasten oder Maus die Grenzen.</translation>
    </message>
    <message>
        <source>Nothing is left in this consensus: choose its record label, then mark it as reviewed.</source>
        <translation>In diesem Konsens ist nichts übrig: Wählen Sie das Label der Aufnahme, und markieren Sie sie dann als geprüft.</translation>
    </message>
    <message>
        <source>There is no further disagreement.</source>
        <translation>Es gibt keine weitere Abweichung.</translation>
    </message>
    <message>
        <source>There is no earlier disagreement.</source>
        <translation>Es gibt keine frühere Abweichung.</translation>
    </message>
    <message>
        <source>Every disagreement is decided.</source>
        <translation>Jede Abweichung ist entschieden.</translation>
    </message>
    <message>
        <source>A recording that both read is not in the worklist.</source>
        <translation>Eine von beiden befundete Aufnahme ist nicht in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>Schließen Sie die Studie, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Say first who is reading</source>
        <translation>Sagen Sie zuerst, wer befundet</translation>
    </message>
    <message>
        <source>Not while reading blind</source>
        <translation>Nicht während einer verblindeten Befundung</translation>
    </message>
    <message>
        <source>End the adjudication first</source>
        <translation>Beenden Sie zuerst die Schlichtung</translation>
    </message>
    <message>
        <source>You will see neither what others marked nor what the model says, in no list and no report, until you end it, also after the program was closed. Everything you mark meanwhile is kept as read blind. It can be ended at any time, but not begun again under this name.</source>
        <translation>Sie sehen weder, was andere markierten, noch, was das Modell sagt, in keiner Liste und keinem Bericht, bis Sie es beenden, auch nachdem das Programm geschlossen wurde. Alles, was Sie inzwischen markieren, wird als verblindet befundet behalten. Es lässt sich jederzeit beenden, aber unter diesem Namen nicht noch einmal beginnen.</translation>
    </message>
    <message>
        <source>What others marked and what the model says will be shown from now on. What you marked so far stays marked as read blind; what you change afterwards does not. You cannot read blind again under this name.</source>
        <translation>Was andere markierten und was das Modell sagt, wird von nun an gezeigt. Was Sie bisher markiert haben, bleibt als verblindet befundet vermerkt; was Sie danach ändern, nicht. Unter diesem Namen können Sie nicht noch einmal verblindet befunden.</translation>
    </message>
    <message numerus="yes">
        <source>In this study you have already seen one recording with the model&apos;s verdict or proposals or others&apos; readings, be it in the worklist alone. What you mark there will be kept as read blind but seen before, and agreement says of how many that holds. </source>
        <translation>
            <numerusform>In dieser Studie haben Sie schon eine Aufnahme mit Urteil oder Vorschlägen des Modells oder Befunden anderer gesehen, sei es nur in der Arbeitsliste. Was Sie dort markieren, wird als verblindet befundet, aber zuvor gesehen behalten, und die Übereinstimmung sagt, für wie viele das gilt. </numerusform>
            <numerusform>In dieser Studie haben Sie schon %n Aufnahmen mit Urteil oder Vorschlägen des Modells oder Befunden anderer gesehen, sei es nur in der Arbeitsliste. Was Sie dort markieren, wird als verblindet befundet, aber zuvor gesehen behalten, und die Übereinstimmung sagt, für wie viele das gilt. </numerusform>
        </translation>
    </message>
    <message>
        <source>You read blind already</source>
        <translation>Sie befunden schon verblindet</translation>
    </message>
    <message>
        <source>Read blind as {name}?</source>
        <translation>Als {name} verblindet befunden?</translation>
    </message>
    <message>
        <source>Read blind</source>
        <translation>Verblindet befunden</translation>
    </message>
    <message>
        <source>End the blind reading of {name}?</source>
        <translation>Die verblindete Befundung von {name} beenden?</translation>
    </message>
    <message>
        <source>{name} reads blind.</source>
        <translation>{name} befundet verblindet.</translation>
    </message>
    <message>
        <source>{name} reads blind. End the blind reading, or close the study, before somebody else reads.</source>
        <translation>{name} befundet verblindet. Beenden Sie die verblindete Befundung, oder schließen Sie die Studie, bevor jemand anders befundet.</translation>
    </message>
    <message>
        <source>The adjudication is under way.</source>
        <translation>Die Schlichtung ist im Gange.</translation>
    </message>
    <message>
        <source>End it before somebody else reads.</source>
        <translation>Beenden Sie sie, bevor jemand anders befundet.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Deciding: {name}</source>
        <translation>Es wird entschieden: {name}</translation>
    </message>
    <message>
        <source>A study cannot be read blind beside recordings that were marked without a study.</source>
        <translation>Eine Studie kann nicht verblindet befundet werden neben Aufnahmen, die ohne Studie markiert wurden.</translation>
    </message>
    <message>
        <source>Keep them in a study of their own (File, New study), or empty the worklist, first.</source>
        <translation>Behalten Sie diese zuerst in einer eigenen Studie (Datei, Neue Studie), oder leeren Sie die Arbeitsliste.</translation>
    </message>
    <message>
        <source>End the blind reading, or close the study, first.</source>
        <translation>Beenden Sie zuerst die verblindete Befundung, oder schließen Sie die Studie.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more could not be added.</source>
        <translation>
            <numerusform>Und %n weitere konnte nicht hinzugefügt werden.</numerusform>
            <numerusform>Und %n weitere konnten nicht hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names none of the open recordings.</source>
        <translation>„{name}“ nennt keine der geöffneten Aufnahmen.</translation>
    </message>
    <message>
        <source>Its column “name” should hold file names.</source>
        <translation>Die Spalte „name“ sollte Dateinamen enthalten.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} recordings stand in the table.</source>
        <translation>{count:,} von {all:,} Aufnahmen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Studies (*.prs-study);;All files (*)</source>
        <translation>Studien (*.prs-study);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;All files (*)</source>
        <translation>Tondateien (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Open a study to read blind</source>
        <translation>Studie zur verblindeten Befundung öffnen</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Patients and sites from a table</source>
        <translation>Patienten und Stellen aus einer Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the analysis as {format}</source>
        <translation>Analyse exportieren als {format}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recording, to be analysed</comment>
        <extracomment>What is said of it.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>working</source>
        <comment>analysis of a recording</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <comment>analysis of a recording</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>analysis of a recording</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>{years:.3g} y</source>
        <translation>{years:.3g} J.</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} Mon.</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>Junge</translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>{years:.3g} years</source>
        <translation>{years:.3g} Jahre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Unter 50 %</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 bis 80 %</translation>
    </message>
    <message>
        <source>80 % and more</source>
        <translation>80 % und mehr</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>disagreement</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Between readers</source>
        <translation>Zwischen Befundern</translation>
    </message>
    <message>
        <source>With the model</source>
        <comment>disagreement</comment>
        <translation>Mit dem Modell</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no disagreement</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>quality</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Mit Warnungen</translation>
    </message>
    <message>
        <source>Not fit</source>
        <comment>quality</comment>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>{verdict}, confidence {percent:.0f} %</source>
        <translation>{verdict}, Konfidenz {percent:.0f} %</translation>
    </message>
    <message>
        <source>quality warning</source>
        <translation>Qualitätswarnung</translation>
    </message>
    <message>
        <source>quality good</source>
        <translation>Qualität gut</translation>
    </message>
    <message>
        <source>your label {label}</source>
        <translation>Ihr Label {label}</translation>
    </message>
    <message>
        <source>label {label} by {reader}</source>
        <translation>Label {label} von {reader}</translation>
    </message>
    <message>
        <source>readers disagree</source>
        <translation>Befunder weichen voneinander ab</translation>
    </message>
    <message>
        <source>differs from the model</source>
        <translation>weicht vom Modell ab</translation>
    </message>
    <message>
        <source>marked uncertain</source>
        <translation>als unsicher markiert</translation>
    </message>
    <message>
        <source>As it is in the study now.</source>
        <translation>Wie es jetzt in der Studie ist.</translation>
    </message>
    <message>
        <source>There is nobody to compare with.</source>
        <translation>Es gibt niemanden zum Vergleichen.</translation>
    </message>
    <message>
        <source>{a} and {b} have read no recording in common.</source>
        <translation>{a} und {b} haben keine Aufnahme gemeinsam befundet.</translation>
    </message>
    <message>
        <source>Choose two others.</source>
        <translation>Wählen Sie zwei andere.</translation>
    </message>
    <message>
        <source>It cannot be both: decide for one of them, or for something else.</source>
        <extracomment>Two marks that share less than this of their union are two findings, not one with other borders: neighbours touch.</extracomment>
        <translation>Beides zugleich geht nicht: Entscheiden Sie sich für eines davon oder für etwas anderes.</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s in the consensus.</source>
        <translation>{event} würde sich im Konsens bei {time:.2f} s mit {other} überlappen.</translation>
    </message>
    <message>
        <source>Decide that one otherwise first, or mark an event of your own.</source>
        <translation>Entscheiden Sie zuerst jenes anders, oder markieren Sie ein eigenes Ereignis.</translation>
    </message>
    <message>
        <source>Nothing is left of {event} beside what the consensus already holds.</source>
        <translation>Von {event} bleibt neben dem, was der Konsens schon enthält, nichts übrig.</translation>
    </message>
    <message>
        <source>neither reader marked any</source>
        <extracomment>Share of the union from which two marks are of one event. Borders that are closer count as the same. Names of the scopes, and the types that each takes together.</extracomment>
        <translation>kein Befunder markierte etwas</translation>
    </message>
    <message>
        <source>both marked all of the time</source>
        <translation>beide markierten die ganze Zeit</translation>
    </message>
    <message>
        <source>no recording was read by both</source>
        <translation>keine Aufnahme wurde von beiden befundet</translation>
    </message>
    <message>
        <source>fewer than {least} patients ({count})</source>
        <extracomment>From fewer patients, drawing patients gives intervals that are too narrow: none is given. More draws than this without a value, and the value hangs on a few patients: no interval is given.</extracomment>
        <translation>weniger als {least} Patienten ({count})</translation>
    </message>
    <message>
        <source>too rare: undefined in more than {share:.0%} of the draws of patients</source>
        <translation>zu selten: in mehr als {share:.0%} der Ziehungen von Patienten nicht definiert</translation>
    </message>
    <message>
        <source>no patient differs from the others in this</source>
        <translation>kein Patient unterscheidet sich hierin von den anderen</translation>
    </message>
    <message>
        <source>No recording of this study was analysed.</source>
        <translation>Keine Aufnahme dieser Studie wurde analysiert.</translation>
    </message>
    <message>
        <source>“prs-studio analyse PATH --study STUDY” does it.</source>
        <translation>„prs-studio analyse PATH --study STUDY“ tut es.</translation>
    </message>
    <message>
        <source>A reader is named twice.</source>
        <translation>Ein Befunder ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>Nennen Sie jeden einmal.</translation>
    </message>
    <message>
        <source>Read blind: {readers} recordings.</source>
        <translation>Verblindet befundet: {readers} Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} {blind:,} of {begun:,}</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{name} {blind:,} von {begun:,}</numerusform>
            <numerusform>{name} {blind:,} von {begun:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {blind:,} of {begun:,} ({seen:,} of them seen before)</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{name} {blind:,} von {begun:,} ({seen:,} davon zuvor gesehen)</numerusform>
            <numerusform>{name} {blind:,} von {begun:,} ({seen:,} davon zuvor gesehen)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has read nothing in this study.</source>
        <translation>„{name}“ hat in dieser Studie nichts befundet.</translation>
    </message>
    <message>
        <source>Who has: {readers}.</source>
        <translation>Befundet haben: {readers}.</translation>
    </message>
    <message>
        <source>Who has: nobody.</source>
        <translation>Befundet hat: niemand.</translation>
    </message>
    <message>
        <source>both used one and the same label only: there is no chance agreement to exceed</source>
        <translation>beide verwendeten nur ein und dasselbe Label: Es gibt keine Zufallsübereinstimmung zu übertreffen</translation>
    </message>
    <message>
        <source>neither reader used this label</source>
        <translation>kein Befunder verwendete dieses Label</translation>
    </message>
    <message>
        <source>both gave every recording this label</source>
        <translation>beide gaben jeder Aufnahme dieses Label</translation>
    </message>
    <message>
        <source>“{name}” is neither .json nor .csv.</source>
        <translation>„{name}“ ist weder .json noch .csv.</translation>
    </message>
    <message>
        <source>Name the file with one of these endings.</source>
        <translation>Geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message numerus="yes">
        <source>1 recording of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>1 Aufnahme von {patients} von beiden befundet</numerusform>
            <numerusform>1 Aufnahme von {patients} von beiden befundet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} recordings of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>{count:,} Aufnahmen von {patients} von beiden befundet</numerusform>
            <numerusform>{count:,} Aufnahmen von {patients} von beiden befundet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <comment>recordings of 1 patient</comment>
        <translation>1 Patient</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} patients</source>
        <comment>recordings of 2 patients</comment>
        <translation>
            <numerusform>{count:,} Patienten</numerusform>
            <numerusform>{count:,} Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders: no event was marked by both</source>
        <translation>Grenzen: Kein Ereignis wurde von beiden markiert</translation>
    </message>
    <message>
        <source>Borders, B minus A: start {start:+.0f} ms (off by {start_off:.0f}), end {end:+.0f} ms (off by {end_off:.0f}); both within {limit:.0f} ms: {share:.0%}</source>
        <translation>Grenzen, B minus A: Beginn {start:+.0f} ms (Abstand {start_off:.0f}), Ende {end:+.0f} ms (Abstand {end_off:.0f}); beide innerhalb von {limit:.0f} ms: {share:.0%}</translation>
    </message>
    <message numerus="yes">
        <source>{value:.2f} ({low:.2f} to {high:.2f})</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>{value:.2f} ({low:.2f} bis {high:.2f})</numerusform>
            <numerusform>{value:.2f} ({low:.2f} bis {high:.2f})</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal infant</source>
        <comment>a demo recording</comment>
        <translation>Normaler Säugling</translation>
    </message>
    <message>
        <source>Normal schoolchild</source>
        <comment>a demo recording</comment>
        <translation>Normales Schulkind</translation>
    </message>
    <message>
        <source>Fine crackles</source>
        <comment>a demo recording</comment>
        <translation>Feinblasige Rasselgeräusche</translation>
    </message>
    <message>
        <source>Coarse crackles</source>
        <comment>a demo recording</comment>
        <translation>Grobblasige Rasselgeräusche</translation>
    </message>
    <message>
        <source>Wheeze and crackles</source>
        <comment>a demo recording</comment>
        <translation>Giemen und Rasselgeräusche</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>a demo recording</comment>
        <translation>Schlechte Qualität</translation>
    </message>
    <message>
        <source>Vesicular breathing of an infant, quick and light.</source>
        <translation>Vesikuläratmung eines Säuglings, rasch und leicht.</translation>
    </message>
    <message>
        <source>Calm vesicular breathing at eight years.</source>
        <translation>Ruhige Vesikuläratmung mit acht Jahren.</translation>
    </message>
    <message>
        <source>A wheeze above 400 Hz in most expirations.</source>
        <translation>Giemen über 400 Hz in den meisten Ausatmungen.</translation>
    </message>
    <message>
        <source>Rhonchi, low and rich in harmonics, in expiration.</source>
        <translation>Rhonchi (Brummen), tief und obertonreich, in der Ausatmung.</translation>
    </message>
    <message>
        <source>Stridor in inspiration, loud, strongest about 500 Hz.</source>
        <translation>Stridor in der Einatmung, laut, am stärksten um 500 Hz.</translation>
    </message>
    <message>
        <source>Fine crackles late in inspiration.</source>
        <translation>Feinblasige Rasselgeräusche spät in der Einatmung.</translation>
    </message>
    <message>
        <source>Coarse crackles in both phases.</source>
        <translation>Grobblasige Rasselgeräusche in beiden Atemphasen.</translation>
    </message>
    <message>
        <source>Fine crackles, then a wheeze.</source>
        <translation>Feinblasige Rasselgeräusche, dann Giemen.</translation>
    </message>
    <message>
        <source>Rubbing, crying and a voice, overloaded.</source>
        <translation>Reiben, Weinen und eine Stimme, übersteuert.</translation>
    </message>
    <message>
        <source>the same sound is there with other labels, or as another patient&apos;s</source>
        <translation>derselbe Ton ist mit anderen Labels oder als der eines anderen Patienten da</translation>
    </message>
    <message>
        <source>the same sound is there under another name</source>
        <translation>derselbe Ton ist unter einem anderen Namen da</translation>
    </message>
    <message>
        <source>The comparison of the two models is damaged ({reason}).</source>
        <extracomment>A figure that fewer patients stand behind has no interval, and nothing is decided by it. The name of the row that decides. Among what is told ``about`` a comparison: ids of the models of which nobody knows whom they were trained on.</extracomment>
        <translation>Der Vergleich der beiden Modelle ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>Compare them again.</source>
        <translation>Vergleichen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is a study that is open here.</source>
        <translation>„{name}“ ist eine Studie, die hier geöffnet ist.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number</comment>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>12</translation>
    </message>
    <message numerus="yes">
        <source>{number} {event} event: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} Ereignis {event}: zu wenig, um daraus zu lernen.</numerusform>
            <numerusform>{number} Ereignisse {event}: zu wenige, um daraus zu lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {events} {event} events are of {number} patient: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>Alle {events} Ereignisse {event} sind von {number} Patienten: zu wenig, um daraus zu lernen.</numerusform>
            <numerusform>Alle {events} Ereignisse {event} sind von {number} Patienten: zu wenige, um daraus zu lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} patient: what is learnt may hold for them alone.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} Patient: Was gelernt wird, gilt vielleicht nur für ihn.</numerusform>
            <numerusform>{number} Patienten: Was gelernt wird, gilt vielleicht nur für sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: {reason}.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} Aufnahme ausgelassen: {reason}.</numerusform>
            <numerusform>{number} Aufnahmen ausgelassen: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: begun, but not marked as reviewed.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} Aufnahme ausgelassen: begonnen, aber nicht als geprüft markiert.</numerusform>
            <numerusform>{number} Aufnahmen ausgelassen: begonnen, aber nicht als geprüft markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording labelled by hand otherwise than the events say: the label given by hand counts.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} Aufnahme mit anderem Label von Hand, als die Ereignisse sagen: Das Label von Hand zählt.</numerusform>
            <numerusform>{number} Aufnahmen mit anderem Label von Hand, als die Ereignisse sagen: Das Label von Hand zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is marked, and nobody chose a label</source>
        <extracomment>Fewer events of a type, or events of fewer patients, teach the patient rather than the type. From nothing, fewer patients or events make a model that is worth nothing. Events of two readers that share more of the shorter one than this are meant to be the same.</extracomment>
        <translation>nichts ist markiert, und niemand wählte ein Label</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>the file holds another sound than was annotated</source>
        <translation>die Datei enthält einen anderen Ton als den annotierten</translation>
    </message>
    <message>
        <source>the readers contradict each other</source>
        <translation>die Befunder widersprechen einander</translation>
    </message>
    <message>
        <source>There is no reviewed recording to learn from.</source>
        <translation>Es gibt keine geprüfte Aufnahme, aus der gelernt werden könnte.</translation>
    </message>
    <message>
        <source>Review some recordings and mark them as reviewed. A part of the patients is kept for judging only.</source>
        <translation>Prüfen Sie einige Aufnahmen, und markieren Sie sie als geprüft. Ein Teil der Patienten wird nur zum Beurteilen zurückgehalten.</translation>
    </message>
    <message>
        <source>None of the reviewed recordings holds an event.</source>
        <translation>Keine der geprüften Aufnahmen enthält ein Ereignis.</translation>
    </message>
    <message>
        <source>Mark what is heard in them.</source>
        <translation>Markieren Sie, was darin zu hören ist.</translation>
    </message>
    <message>
        <source>All events are of one type ({event}): there is nothing to tell apart.</source>
        <translation>Alle Ereignisse sind von einem Typ ({event}): Es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Review recordings with other sounds as well.</source>
        <translation>Prüfen Sie auch Aufnahmen mit anderen Geräuschen.</translation>
    </message>
    <message>
        <source>All reviewed recordings are of one patient: the model would learn this patient, not the sounds.</source>
        <translation>Alle geprüften Aufnahmen sind von einem Patienten: Das Modell würde diesen Patienten lernen, nicht die Geräusche.</translation>
    </message>
    <message>
        <source>Review recordings of others, or say whose recordings they are.</source>
        <translation>Prüfen Sie Aufnahmen anderer, oder sagen Sie, von wem die Aufnahmen sind.</translation>
    </message>
    <message numerus="yes">
        <source>{patients} and {events} are too few to train a model from nothing.</source>
        <comment>“5 patients” and “1 event”</comment>
        <translation>
            <numerusform>{patients} und {events} sind zu wenig, um ein Modell von Grund auf zu trainieren.</numerusform>
            <numerusform>{patients} und {events} sind zu wenig, um ein Modell von Grund auf zu trainieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refine the present one instead: from nothing it takes {patients} patients and {events} events at least.</source>
        <translation>Verfeinern Sie stattdessen das jetzige: Von Grund auf braucht es mindestens {patients} Patienten und {events} Ereignisse.</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>of a licence</comment>
        <translation>siehe ihren Text</translation>
    </message>
    <message>
        <source>The new model is not there any more: it was decided about elsewhere.</source>
        <translation>Das neue Modell ist nicht mehr da: Anderswo wurde darüber entschieden.</translation>
    </message>
    <message>
        <source>The retraining {id} has no {file}.</source>
        <extracomment>Arrays: &quot;embedding&quot; (clips, 2) float32, &quot;labels&quot; and &quot;answers&quot; (clips,) int64, &quot;confusion&quot; (7, 7) int64 (rows: true). Where jobs are kept, instead of the user&apos;s data folder. A worker says at least this often that it is alive, in seconds; one that is silent for ten times as long is not. In these the worker is at work, or was until it was killed. From these nothing goes on. A failed job can be started again: it goes on where it failed.</extracomment>
        <translation>Das Nachtraining {id} hat keine Datei {file}.</translation>
    </message>
    <message>
        <source>{file} of the retraining {id} cannot be used ({reason}).</source>
        <translation>{file} des Nachtrainings {id} kann nicht verwendet werden ({reason}).</translation>
    </message>
    <message>
        <source>Begin a new retraining.</source>
        <translation>Beginnen Sie ein neues Nachtraining.</translation>
    </message>
    <message>
        <source>This retraining is at work already, in another process.</source>
        <translation>Dieses Nachtraining läuft schon, in einem anderen Prozess.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({reason}).</source>
        <translation>„{name}“ ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The sound itself can be opened.</source>
        <translation>Der Ton selbst kann geöffnet werden.</translation>
    </message>
    <message>
        <source>The disk is full: recording “{name}” has stopped, and what was recorded is kept.</source>
        <extracomment>A recording ends here rather than at the last byte: the description of the take, the study and the system need some.</extracomment>
        <translation>Der Datenträger ist voll: Die Aufnahme „{name}“ wurde gestoppt, und was aufgenommen wurde, ist behalten.</translation>
    </message>
    <message>
        <source>Free some space, or record to another drive.</source>
        <translation>Schaffen Sie Platz, oder nehmen Sie auf ein anderes Laufwerk auf.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was moved or renamed: recording has stopped.</source>
        <translation>„{name}“ oder der Ordner wurde verschoben oder umbenannt: Die Aufnahme wurde gestoppt.</translation>
    </message>
    <message>
        <source>What was recorded is in it. Open it from where it is now.</source>
        <translation>Das Aufgenommene ist darin. Öffnen Sie es von dort, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed while it was recorded: recording has stopped.</source>
        <translation>„{name}“ oder der Ordner wurde während der Aufnahme entfernt: Die Aufnahme wurde gestoppt.</translation>
    </message>
    <message>
        <source>What was recorded was saved again, in “{folder}”.</source>
        <translation>Was aufgenommen wurde, wurde noch einmal gespeichert, in „{folder}“.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed and cannot be written again: the recording is lost.</source>
        <translation>„{name}“ oder der Ordner wurde entfernt und kann nicht noch einmal geschrieben werden: Die Aufnahme ist verloren.</translation>
    </message>
    <message>
        <source>Choose another folder for recordings, then record again.</source>
        <translation>Wählen Sie einen anderen Ordner für Aufnahmen, und nehmen Sie dann noch einmal auf.</translation>
    </message>
    <message>
        <source>There is a recording named “{name}” already.</source>
        <translation>Es gibt schon eine Aufnahme namens „{name}“.</translation>
    </message>
    <message>
        <source>There is too little room on this drive for a recording. Nothing was recorded.</source>
        <translation>Auf diesem Laufwerk ist zu wenig Platz für eine Aufnahme. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The sound is kept; it is put in order when the program starts next.</source>
        <translation>Der Ton ist behalten; er wird beim nächsten Start des Programms in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>the model</source>
        <extracomment>Progress is told no more often than this: a window redraws no faster, and a pipe need not be flooded. How long a job may go on after the window has gone before the process ends itself, whatever it is stuck in.</extracomment>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <extracomment>Folders of sound and of annotations of each split: the official layout, then the names of the public repository (which keeps them in a folder BioCAS2022).</extracomment>
        <translation>Es gibt keinen Ordner {name}.</translation>
    </message>
    <message>
        <source>Name the folder that holds train_wav and train_json.</source>
        <translation>Geben Sie den Ordner an, der train_wav und train_json enthält.</translation>
    </message>
    <message>
        <source>The {split} split is not in {folder}.</source>
        <translation>Der Teil {split} ist nicht in {folder}.</translation>
    </message>
    <message>
        <source>Expected the official layout, with the annotations in {names}.</source>
        <translation>Erwartet wird die offizielle Anordnung, mit den Annotationen in {names}.</translation>
    </message>
    <message>
        <source>Nothing in the {split} split of {folder} can be used.</source>
        <translation>Nichts im Teil {split} von {folder} ist verwendbar.</translation>
    </message>
    <message>
        <source>{stem}: There is no annotation for this sound file.</source>
        <translation>{stem}: Es gibt keine Annotation zu dieser Tondatei.</translation>
    </message>
    <message>
        <source>{count} recordings of the {split} split are in {folder} more than once, {name} among them.</source>
        <translation>{count} Aufnahmen des Teils {split} sind in {folder} mehrfach vorhanden, darunter {name}.</translation>
    </message>
    <message>
        <source>Keep one layout of the data set in this folder.</source>
        <translation>Behalten Sie in diesem Ordner nur eine Anordnung des Datensatzes.</translation>
    </message>
    <message>
        <source>The file name does not tell the patient.</source>
        <translation>Der Dateiname nennt den Patienten nicht.</translation>
    </message>
    <message>
        <source>Expected PATIENT_AGE_SEX_SITE_RECORDING.</source>
        <translation>Erwartet wird PATIENT_AGE_SEX_SITE_RECORDING.</translation>
    </message>
    <message>
        <source>There is no sound file for this annotation.</source>
        <translation>Es gibt keine Tondatei zu dieser Annotation.</translation>
    </message>
    <message>
        <source>The annotation has no record label.</source>
        <translation>Die Annotation hat kein Label der Aufnahme.</translation>
    </message>
    <message>
        <source>{events} of its events are too short to hear or judge.</source>
        <translation>{events} ihrer Ereignisse sind zu kurz, um sie zu hören oder zu beurteilen.</translation>
    </message>
    <message>
        <source>{count} patients are too few for {folds} patient-grouped folds.</source>
        <translation>{count} Patienten sind zu wenige für {folds} nach Patienten getrennte Teile (Folds).</translation>
    </message>
    <message>
        <source>There is no reviewed recording of a held-out patient to judge by.</source>
        <translation>Es gibt keine geprüfte Aufnahme eines zurückgehaltenen Patienten zum Beurteilen.</translation>
    </message>
    <message>
        <source>It leaves more edits per recording.</source>
        <translation>Es lässt mehr Bearbeitungen je Aufnahme übrig.</translation>
    </message>
    <message>
        <source>The total Score is better ({numbers}), but it leaves more edits per recording.</source>
        <translation>Der Gesamt-Score ist besser ({numbers}), aber es lässt mehr Bearbeitungen je Aufnahme übrig.</translation>
    </message>
    <message>
        <source>The total Score is better: {numbers}.</source>
        <translation>Der Gesamt-Score ist besser: {numbers}.</translation>
    </message>
    <message>
        <source>The total Score is worse: {numbers}.</source>
        <translation>Der Gesamt-Score ist schlechter: {numbers}.</translation>
    </message>
    <message>
        <source>{reason} But the new model may have learnt from the very patients who judge.</source>
        <translation>{reason} Aber das neue Modell hat vielleicht von eben den Patienten gelernt, die beurteilen.</translation>
    </message>
    <message>
        <source>Too few patients can tell: {least} with normal and {least} with adventitious sounds are needed; of the rarer of the two there are only {count}.</source>
        <translation>Zu wenige Patienten können es sagen: {least} mit normalem Geräusch und {least} mit Nebengeräuschen sind nötig; vom selteneren von beiden gibt es nur {count}.</translation>
    </message>
    <message>
        <source>There is no difference between the total Scores: {numbers}.</source>
        <translation>Zwischen den Gesamt-Scores ist kein Unterschied: {numbers}.</translation>
    </message>
    <message>
        <source>Chance may be what separates the total Scores: {numbers}.</source>
        <translation>Was die Gesamt-Scores trennt, kann Zufall sein: {numbers}.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>{now:.3f} after {before:.3f}, difference {change:+.3f}, 95 % interval {low:+.3f} to {high:+.3f}</source>
        <translation>{now:.3f} nach {before:.3f}, Unterschied {change:+.3f}, 95-%-Intervall {low:+.3f} bis {high:+.3f}</translation>
    </message>
    <message>
        <source>F of found events, adventitious</source>
        <comment>a score</comment>
        <extracomment>Sums over recordings by the names of the columns, (n,) each. What stands for a task in rows and columns.</extracomment>
        <translation>F der gefundenen Ereignisse, Nebengeräusche</translation>
    </message>
    <message>
        <source>F of found events, all</source>
        <comment>a score</comment>
        <translation>F der gefundenen Ereignisse, alle</translation>
    </message>
    <message>
        <source>Edits left per recording</source>
        <translation>Übrige Bearbeitungen je Aufnahme</translation>
    </message>
    <message>
        <source>Total Score</source>
        <translation>Gesamt-Score</translation>
    </message>
    <message>
        <source>Total Score (of tasks {tasks} only)</source>
        <translation>Gesamt-Score (nur der Aufgaben {tasks})</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Adventitious called exactly right (sensitivity)</source>
        <translation>Nebengeräusche genau richtig benannt (Sensitivität)</translation>
    </message>
    <message>
        <source>Normal called Normal (specificity)</source>
        <translation>Normales „Normal“ genannt (Spezifität)</translation>
    </message>
    <message>
        <source>{label}: sensitivity</source>
        <translation>{label}: Sensitivität</translation>
    </message>
    <message>
        <source>{label}: specificity</source>
        <translation>{label}: Spezifität</translation>
    </message>
    <message>
        <source>It is not known which patients {model} {version} was trained on.</source>
        <translation>Es ist nicht bekannt, mit welchen Patienten {model} {version} trainiert wurde.</translation>
    </message>
    <message>
        <source>{count} recordings of held-out patients do not count: one of the models was trained on these patients.</source>
        <translation>{count} Aufnahmen zurückgehaltener Patienten zählen nicht: Eines der Modelle wurde mit diesen Patienten trainiert.</translation>
    </message>
    <message>
        <source>only {count} patients</source>
        <extracomment>How rarely chance alone may look like a difference in one direction. A number that so many of the draws lack has no interval.</extracomment>
        <translation>nur {count} Patienten</translation>
    </message>
    <message>
        <source>no patients</source>
        <translation>keine Patienten</translation>
    </message>
    <message>
        <source>too few of it to compute</source>
        <translation>zu wenig davon zum Berechnen</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>may be chance</source>
        <comment>a difference</comment>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>Recordings left out because their sound is gone, damaged or another one now: {count}.</source>
        <extracomment>What was found in the study when a job began: it goes on with that, however the study changes meanwhile.</extracomment>
        <translation>Ausgelassene Aufnahmen, weil ihr Ton weg, beschädigt oder jetzt ein anderer ist: {count}.</translation>
    </message>
    <message>
        <source>The file holds another sound than the one that was annotated.</source>
        <translation>Die Datei enthält einen anderen Ton als den annotierten.</translation>
    </message>
    <message>
        <source>What was chosen to learn from ({name}) cannot be read any more.</source>
        <translation>Was zum Lernen gewählt wurde ({name}), ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>What {model} remembers is incomplete ({part}: {reason}).</source>
        <extracomment>Of fewer patients nothing is kept. Directions of the spread that are kept of each class; the rest is taken as equal in all others, per coordinate.</extracomment>
        <translation>Was {model} sich gemerkt hat, ist unvollständig ({part}: {reason}).</translation>
    </message>
    <message>
        <source>What {model} remembers does not fit its networks ({part}).</source>
        <translation>Was {model} sich gemerkt hat, passt nicht zu seinen Netzen ({part}).</translation>
    </message>
    <message>
        <source>All recordings have the same label: there is nothing to tell apart.</source>
        <translation>Alle Aufnahmen haben dasselbe Label: Es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Add recordings.</source>
        <translation>Fügen Sie Aufnahmen hinzu.</translation>
    </message>
    <message>
        <source>There are events of fewer than two types: there is nothing to tell apart.</source>
        <translation>Es gibt Ereignisse von weniger als zwei Typen: Es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>The model in use is untouched.</source>
        <extracomment>Given back when the disk is full, so that this can be written down. A look at whether a job is at work takes its lock for a moment.</extracomment>
        <translation>Das verwendete Modell ist unberührt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then go on: nothing that was learnt is lost.</source>
        <translation>Schaffen Sie Platz, und machen Sie dann weiter: Nichts Gelerntes ist verloren.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Es ist nicht genug Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>Close other programs, then go on: nothing that was learnt is lost.</source>
        <translation>Schließen Sie andere Programme, und machen Sie dann weiter: Nichts Gelerntes ist verloren.</translation>
    </message>
    <message>
        <source>The training ran away: its loss is no number any more.</source>
        <translation>Das Training ist entgleist: Sein Verlust (Loss) ist keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Begin a new one, with a lower learning rate.</source>
        <translation>Beginnen Sie ein neues, mit niedrigerer Lernrate.</translation>
    </message>
    <message>
        <source>The language changes when PRS Studio starts again.</source>
        <translation>Die Sprache wechselt, wenn PRS Studio das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Some of what was learnt from was moved, changed or deleted meanwhile: it learns anew.</source>
        <extracomment>The loop&apos;s names of phases, and the job&apos;s.</extracomment>
        <translation>Einiges, woraus gelernt wurde, ist inzwischen verschoben, geändert oder gelöscht worden: Es wird von vorn gelernt.</translation>
    </message>
    <message>
        <source>new patients of the same hospital</source>
        <translation>neue Patienten desselben Krankenhauses</translation>
    </message>
    <message>
        <source>a test kept apart</source>
        <translation>ein zurückgehaltener Test</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>examples it learnt from</source>
        <translation>Beispiele, aus denen es lernte</translation>
    </message>
    <message>
        <source>named rightly</source>
        <translation>richtig benannt</translation>
    </message>
    <message>
        <source>found, with its borders</source>
        <translation>gefunden, samt Grenzen</translation>
    </message>
    <message>
        <source>{items} of {patients} patients</source>
        <translation>{items} von {patients} Patienten</translation>
    </message>
    <message>
        <source>tried on</source>
        <translation>geprüft an</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>added sounds noticed</source>
        <translation>Nebengeräusche bemerkt</translation>
    </message>
    <message>
        <source>normal ones called Normal</source>
        <translation>normale als normal erkannt</translation>
    </message>
    <message>
        <source>The model that came with the program is {name} {version}. It learnt from {items} recordings of {patients} patients.</source>
        <translation>Das mitgelieferte Modell ist {name} {version}. Es lernte aus {items} Aufnahmen von {patients} Patienten.</translation>
    </message>
</context>
</TS>
