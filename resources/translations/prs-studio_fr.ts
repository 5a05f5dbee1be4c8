<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Hop between windows</source>
        <translation>&amp;Pas entre fenêtres</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation>Analyser à &amp;nouveau</translation>
    </message>
    <message>
        <source>Read and analyse it again</source>
        <translation>Le lire et l’analyser à nouveau</translation>
    </message>
    <message>
        <source>&amp;Pause the analyses</source>
        <translation>&amp;Suspendre les analyses</translation>
    </message>
    <message>
        <source>&amp;Cancel all analyses</source>
        <translation>&amp;Annuler toutes les analyses</translation>
    </message>
    <message>
        <source>&amp;Resume cancelled analyses</source>
        <translation>&amp;Reprendre les analyses annulées</translation>
    </message>
    <message>
        <source>&amp;Other … ({seconds:g} s)</source>
        <translation>&amp;Autre… ({seconds:g} s)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>Breath &amp;phases</source>
        <translation>&amp;Phases respiratoires</translation>
    </message>
    <message>
        <source>&amp;Artefacts</source>
        <translation>&amp;Artefacts</translation>
    </message>
    <message>
        <source>Mark events</source>
        <translation>Marquer des événements</translation>
    </message>
    <message>
        <source>Mark breath phases</source>
        <translation>Marquer des phases respiratoires</translation>
    </message>
    <message>
        <source>Mark artefacts</source>
        <translation>Marquer des artefacts</translation>
    </message>
    <message>
        <source>Nudge the event earlier</source>
        <extracomment>By the key held with Left or Right: seconds, what the menu says and what the tool tip says.</extracomment>
        <translation>Décaler l’événement plus tôt</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, earlier</source>
        <translation>Décaler l’événement de 10 ms, plus tôt</translation>
    </message>
    <message>
        <source>Nudge the event later</source>
        <translation>Décaler l’événement plus tard</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, later</source>
        <translation>Décaler l’événement de 10 ms, plus tard</translation>
    </message>
    <message>
        <source>Nudge its start earlier</source>
        <translation>Avancer son début</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, earlier</source>
        <translation>Décaler son début de 10 ms, plus tôt</translation>
    </message>
    <message>
        <source>Nudge its start later</source>
        <translation>Retarder son début</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, later</source>
        <translation>Décaler son début de 10 ms, plus tard</translation>
    </message>
    <message>
        <source>Nudge its end earlier</source>
        <translation>Avancer sa fin</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, earlier</source>
        <translation>Décaler sa fin de 10 ms, plus tôt</translation>
    </message>
    <message>
        <source>Nudge its end later</source>
        <translation>Retarder sa fin</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, later</source>
        <translation>Décaler sa fin de 10 ms, plus tard</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Type {number}</source>
        <translation>Type {number}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccepter</translation>
    </message>
    <message>
        <source>Accept, and go on to the next</source>
        <translation>Accepter, et passer à la suite</translation>
    </message>
    <message>
        <source>Accept all in &amp;view</source>
        <translation>Accepter tout ce qui est visi&amp;ble</translation>
    </message>
    <message>
        <source>Accept all proposals in view</source>
        <translation>Accepter toutes les propositions visibles</translation>
    </message>
    <message>
        <source>Re&amp;ject or delete</source>
        <translation>Re&amp;jeter ou supprimer</translation>
    </message>
    <message>
        <source>Reject the proposal, delete the event</source>
        <translation>Rejeter la proposition, supprimer l’événement</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>Next event or proposal</source>
        <translation>Événement ou proposition suivants</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement précé&amp;dent</translation>
    </message>
    <message>
        <source>Previous event or proposal</source>
        <translation>Événement ou proposition précédents</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Di&amp;viser au curseur</translation>
    </message>
    <message>
        <source>Split the event at the cursor</source>
        <translation>Diviser l’événement au curseur</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Fusionner les événements sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupl&amp;iquer</translation>
    </message>
    <message>
        <source>Duplicate the selected events</source>
        <translation>Dupliquer les événements sélectionnés</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all events and proposals</source>
        <translation>Sélectionner tous les événements et propositions</translation>
    </message>
    <message>
        <source>&amp;Uncertain</source>
        <translation>Incertai&amp;n</translation>
    </message>
    <message>
        <source>Mark as uncertain, or certain</source>
        <translation>Marquer comme incertain, ou certain</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>Write a comment on the event</source>
        <translation>Écrire un commentaire sur l’événement</translation>
    </message>
    <message>
        <source>Snap to pa&amp;uses</source>
        <translation>Aligner sur les pa&amp;uses</translation>
    </message>
    <message>
        <source>Borders stick to pauses, too</source>
        <translation>Les bornes s’accrochent aussi aux pauses</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>History of the selected event, or of the recording</source>
        <translation>Historique de l’événement sélectionné, ou de l’enregistrement</translation>
    </message>
    <message>
        <source>Poor &amp;Quality</source>
        <translation>Mauvaise &amp;qualité</translation>
    </message>
    <message>
        <source>Mark the record Poor Quality, or not</source>
        <translation>Marquer l’enregistrement Mauvaise qualité, ou non</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>R&amp;evu</translation>
    </message>
    <message>
        <source>Mark the recording as reviewed</source>
        <translation>Marquer l’enregistrement comme revu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <comment>of an event</comment>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Nud&amp;ge</source>
        <translation>Décala&amp;ge</translation>
    </message>
    <message>
        <source>Mark in the &amp;layer</source>
        <translation>&amp;Marquer dans la couche</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Events and proposals</source>
        <translation>Événements et propositions</translation>
    </message>
    <message>
        <source>Changing events</source>
        <translation>Modifier les événements</translation>
    </message>
    <message>
        <source>Layers and record</source>
        <translation>Couches et enregistrement</translation>
    </message>
    <message>
        <source>&amp;Import annotations …</source>
        <translation>&amp;Importer des annotations…</translation>
    </message>
    <message>
        <source>E&amp;xport annotations …</source>
        <translation>E&amp;xporter des annotations…</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <extracomment>Notes shown below one file; the rest is counted.</extracomment>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exporter des annotations</translation>
    </message>
    <message>
        <source>Report on the recording or its patient</source>
        <translation>Rapport sur l’enregistrement ou son patient</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Ouvrir des enregistrements</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>Ouvrir un dossier d’enregistrements</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Ouvrir l’étude de dé&amp;monstration</translation>
    </message>
    <message>
        <source>&amp;New study …</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>Open &amp;study …</source>
        <translation>Ouvrir une é&amp;tude…</translation>
    </message>
    <message>
        <source>Close s&amp;tudy</source>
        <translation>&amp;Fermer l’étude</translation>
    </message>
    <message>
        <source>&amp;Back up the study …</source>
        <translation>Copie de &amp;sécurité de l’étude…</translation>
    </message>
    <message>
        <source>Back up the study</source>
        <translation>Faire une copie de sécurité de l’étude</translation>
    </message>
    <message>
        <source>&amp;Patients and sites from a table …</source>
        <translation>&amp;Patients et sites d’après un tableau…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ou&amp;verts récemment</translation>
    </message>
    <message>
        <source>Export analysis as &amp;JSON …</source>
        <translation>Exporter l’analyse en &amp;JSON…</translation>
    </message>
    <message>
        <source>Export events as &amp;CSV …</source>
        <translation>Exporter les événements en &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Empty the worklist</source>
        <translation>Vider &amp;la liste de travail</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Effacer cette liste</translation>
    </message>
    <message>
        <source>Everything in the study, in one file elsewhere</source>
        <translation>Tout ce que contient l’étude, dans un seul fichier, ailleurs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Plus &amp;lent</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Écouter plus lentement</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;rapide</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Écouter plus vite</translation>
    </message>
    <message>
        <source>Keep the p&amp;itch</source>
        <translation>&amp;Maintenir la hauteur du son</translation>
    </message>
    <message>
        <source>&amp;Next pre-roll</source>
        <translation>Amorce suiva&amp;nte</translation>
    </message>
    <message>
        <source>More pre-roll before the selection</source>
        <translation>Plus d’amorce avant la sélection</translation>
    </message>
    <message>
        <source>&amp;Next filter</source>
        <translation>Filtre &amp;suivant</translation>
    </message>
    <message>
        <source>Next listening filter</source>
        <translation>Filtre d’écoute suivant</translation>
    </message>
    <message>
        <source>&amp;Corners of the band-pass …</source>
        <translation>Fréquences de coupure du &amp;passe-bande…</translation>
    </message>
    <message>
        <source>Show what is &amp;heard</source>
        <translation>Afficher ce qui est en&amp;tendu</translation>
    </message>
    <message>
        <source>Show what is heard, through the filter</source>
        <translation>Afficher ce qui est entendu à travers le filtre</translation>
    </message>
    <message>
        <source>&amp;Event types and reference sounds</source>
        <translation>T&amp;ypes d’événement et sons de référence</translation>
    </message>
    <message>
        <source>Event types, with synthesised sounds</source>
        <translation>Types d’événement, avec des sons de synthèse</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>P&amp;re-roll</source>
        <translation>Amorc&amp;e</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Models: which there are, and which is in use</source>
        <translation>Modèles&#xa0;: lesquels existent, et lequel est utilisé</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>É&amp;coute</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Play the selection, or from the cursor</source>
        <translation>Écouter la sélection, ou à partir du curseur</translation>
    </message>
    <message>
        <source>&amp;Loop the selection</source>
        <translation>&amp;Boucler sur la sélection</translation>
    </message>
    <message>
        <source>Lou&amp;der</source>
        <translation>Plus f&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Plus fa&amp;ible</translation>
    </message>
    <message>
        <source>&amp;Automatic gain</source>
        <translation>&amp;Gain automatique</translation>
    </message>
    <message>
        <source>Automatic gain for each recording</source>
        <translation>Gain automatique pour chaque enregistrement</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Open a study to read blind …</source>
        <translation>&amp;Ouvrir une étude pour lire en aveugle…</translation>
    </message>
    <message>
        <source>&amp;Read blind …</source>
        <translation>&amp;Lire en aveugle…</translation>
    </message>
    <message>
        <source>&amp;End blind reading …</source>
        <translation>T&amp;erminer la lecture en aveugle…</translation>
    </message>
    <message>
        <source>&amp;Beside mine</source>
        <translation>À côté de la &amp;mienne</translation>
    </message>
    <message>
        <source>Other reading &amp;beside mine</source>
        <translation>Autre lecture à côté de la &amp;mienne</translation>
    </message>
    <message>
        <source>Next reading beside mine</source>
        <translation>Lecture suivante à côté de la mienne</translation>
    </message>
    <message>
        <source>&amp;Adjudicate …</source>
        <translation>&amp;Arbitrer…</translation>
    </message>
    <message>
        <source>En&amp;d the adjudication</source>
        <translation>Terminer l’ar&amp;bitrage</translation>
    </message>
    <message>
        <source>&amp;Next disagreement</source>
        <translation>Désaccord &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous disagreement</source>
        <translation>Désaccord &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Suivant non &amp;tranché</translation>
    </message>
    <message>
        <source>Next undecided disagreement</source>
        <translation>Désaccord suivant non tranché</translation>
    </message>
    <message>
        <source>Take the &amp;first</source>
        <translation>Retenir le p&amp;remier</translation>
    </message>
    <message>
        <source>Decide for the first</source>
        <translation>Trancher pour le premier</translation>
    </message>
    <message>
        <source>Take the &amp;second</source>
        <translation>Retenir le seco&amp;nd</translation>
    </message>
    <message>
        <source>Decide for the second</source>
        <translation>Trancher pour le second</translation>
    </message>
    <message>
        <source>Bo&amp;th</source>
        <comment>readings of an event</comment>
        <translation>Les &amp;deux</translation>
    </message>
    <message>
        <source>Decide for both together</source>
        <translation>Trancher pour les deux ensemble</translation>
    </message>
    <message>
        <source>Ne&amp;ither</source>
        <comment>reading of an event</comment>
        <translation>N&amp;i l’un ni l’autre</translation>
    </message>
    <message>
        <source>Decide for neither</source>
        <translation>Ne trancher pour aucun</translation>
    </message>
    <message>
        <source>O&amp;wn …</source>
        <comment>decision</comment>
        <translation>&amp;Votre décision…</translation>
    </message>
    <message>
        <source>Decide by an event or label of your own</source>
        <translation>Trancher par un événement ou une étiquette de votre choix</translation>
    </message>
    <message>
        <source>A&amp;greement …</source>
        <translation>&amp;Concordance…</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordance des lecteurs</translation>
    </message>
    <message>
        <source>&amp;Look for others&apos; changes</source>
        <translation>C&amp;hercher les modifications d’autrui</translation>
    </message>
    <message>
        <source>Look for what others changed</source>
        <translation>Chercher ce que d’autres ont modifié</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>Lec&amp;teurs</translation>
    </message>
    <message>
        <source>Nobody&apos;s reading beside yours.</source>
        <translation>Aucune lecture à côté de la vôtre.</translation>
    </message>
    <message>
        <source>{name} reading beside yours.</source>
        <translation>Lecture de {name} à côté de la vôtre.</translation>
    </message>
    <message>
        <source>Both readings are shown</source>
        <translation>Les deux lectures sont affichées</translation>
    </message>
    <message>
        <source>You do not read blind</source>
        <translation>Vous ne lisez pas en aveugle</translation>
    </message>
    <message>
        <source>Open a study first</source>
        <translation>Ouvrez d’abord une étude</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Recording &amp;panel</source>
        <translation>&amp;Panneau d’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Record from the microphone, or stop</source>
        <translation>Enregistrer au microphone, ou arrêter</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <translation>&amp;Suspendre l’enregistrement</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Suspendre l’enregistrement, ou continuer</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>&amp;Marquer cet instant</translation>
    </message>
    <message>
        <source>Mark this moment of the recording</source>
        <translation>Marquer cet instant de l’enregistrement</translation>
    </message>
    <message>
        <source>Stop and set &amp;aside</source>
        <translation>Arrêter et é&amp;carter</translation>
    </message>
    <message>
        <source>Stop; what was recorded is set aside, not added</source>
        <translation>Arrêter&#x202f;; ce qui a été enregistré est écarté, non ajouté</translation>
    </message>
    <message>
        <source>&amp;Show what is being recorded</source>
        <translation>&amp;Afficher ce qui est enregistré</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the recordings</source>
        <translation>Ouvrir le &amp;dossier des enregistrements</translation>
    </message>
    <message>
        <source>Listen by &amp;headphones</source>
        <translation>Écouter au cas&amp;que</translation>
    </message>
    <message>
        <source>Hear the microphone by headphones</source>
        <translation>Entendre le microphone au casque</translation>
    </message>
    <message>
        <source>&amp;Next site</source>
        <translation>Site sui&amp;vant</translation>
    </message>
    <message>
        <source>Go to the next site</source>
        <translation>Passer au site suivant</translation>
    </message>
    <message>
        <source>Record the last site &amp;again</source>
        <translation>Refa&amp;ire le dernier site</translation>
    </message>
    <message>
        <source>Record the last site again</source>
        <translation>Enregistrer à nouveau le dernier site</translation>
    </message>
    <message>
        <source>Take what &amp;there is</source>
        <translation>&amp;Garder ce qui est là</translation>
    </message>
    <message>
        <source>A short take will do</source>
        <translation>Une prise courte suffira</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>site</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>It will do</source>
        <translation>Cela suffira</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>menu</comment>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Arrêter l’&amp;enregistrement</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>button: mark this moment</comment>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>heading</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Retrain the model from what was reviewed</source>
        <translation>Réentraîner le modèle d’après ce qui a été revu</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Retrain …</source>
        <translation>&amp;Réentraîner…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>Everything that can be shown beside the lanes and hidden again.</extracomment>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>T&amp;out afficher</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Afficher tout l’enregistrement</translation>
    </message>
    <message>
        <source>Go to the &amp;beginning</source>
        <translation>Aller au &amp;début</translation>
    </message>
    <message>
        <source>Go to the &amp;end</source>
        <translation>Aller à la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Previous recording</source>
        <translation>Enregistrement &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next recording</source>
        <translation>Enregistrement &amp;suivant</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed recording</source>
        <translation>Enregistrement suivant non rev&amp;u</translation>
    </message>
    <message>
        <source>Next recording not reviewed yet</source>
        <translation>Enregistrement suivant qui n’est pas encore revu</translation>
    </message>
    <message>
        <source>Left and right side &amp;by side …</source>
        <translation>Gauche et droite &amp;côte à côte…</translation>
    </message>
    <message>
        <source>Left and right of this patient, side by side</source>
        <translation>Gauche et droite de ce patient, côte à côte</translation>
    </message>
    <message>
        <source>&amp;Filter the worklist</source>
        <translation>Filtrer la &amp;liste de travail</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Passer à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Events table</source>
        <translation>Ta&amp;bleau des événements</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>L&amp;iste de travail</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>Pis&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Spectrogram up to</source>
        <translation>Spectrogramme &amp;jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>Choose “Try again” to analyse it after all.</source>
        <translation>Choisissez «&#x202f;Réessayer&#x202f;» pour l’analyser tout de même.</translation>
    </message>
    <message>
        <source>What both say of a recording is taken over into their consensus, a layer of its own in the study; you decide the rest, one thing after the other. The consensus keeps who decided what. Two readings are evidence of each other only where they were made blind, and whoever decides should be neither of the two.</source>
        <translation>Ce que les deux disent d’un enregistrement est repris dans leur consensus, une couche à part dans l’étude&#x202f;; vous tranchez le reste, point par point. Le consensus garde qui a décidé quoi. Deux lectures ne se confirment l’une l’autre que si elles ont été faites en aveugle, et celui qui tranche ne devrait être ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrer</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;First reader:</source>
        <translation>&amp;Premier lecteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Second reader:</source>
        <translation>&amp;Second lecteur&#xa0;:</translation>
    </message>
    <message>
        <source>Decided by:</source>
        <translation>Arbitre&#xa0;:</translation>
    </message>
    <message>
        <source>Two readers, or one and the model, must have read something of this study.</source>
        <translation>Deux lecteurs, ou un lecteur et le modèle, doivent avoir lu une partie de cette étude.</translation>
    </message>
    <message>
        <source>Choose two different readers.</source>
        <translation>Choisissez deux lecteurs différents.</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>l’étude</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Lesquels des deux</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Readers to be compared</source>
        <translation>Lecteurs à comparer</translation>
    </message>
    <message>
        <source>Choose two readers at least, or one and the model.</source>
        <translation>Choisissez au moins deux lecteurs, ou un lecteur et le modèle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>Exporter la concordance</translation>
    </message>
    <message>
        <source>JSON, everything (*.json)</source>
        <translation>JSON, tout (*.json)</translation>
    </message>
    <message>
        <source>CSV, a number a row (*.csv)</source>
        <translation>CSV, un nombre par ligne (*.csv)</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} sauvegardé.</translation>
    </message>
    <message>
        <source>Your recordings: the program only reads them.</source>
        <translation>Vos enregistrements&#xa0;: le programme ne fait que les lire.</translation>
    </message>
    <message>
        <source>Every edit in a study: each was on the disk as it was made.</source>
        <translation>Chaque modification dans une étude&#xa0;: chacune était sur le disque aussitôt faite.</translation>
    </message>
    <message>
        <source>What was being recorded: all that was heard is in its file.</source>
        <translation>Ce qui était en cours d’enregistrement&#xa0;: tout ce qui a été entendu est dans son fichier.</translation>
    </message>
    <message>
        <source>Edits without a study are still in this window, until it closes. File &gt; New study keeps them.</source>
        <translation>Les modifications sans étude sont encore dans cette fenêtre, jusqu’à sa fermeture. Fichier &gt; Nouvelle étude les garde.</translation>
    </message>
    <message>
        <source>Only edits that were made without a study are lost.</source>
        <translation>Seules les modifications faites sans étude sont perdues.</translation>
    </message>
    <message>
        <source>What is safe:</source>
        <translation>Ce qui est en sécurité&#xa0;:</translation>
    </message>
    <message>
        <source>Details for those who mend the program</source>
        <translation>Détails pour ceux qui réparent le programme</translation>
    </message>
    <message>
        <source>Restart PRS Studio</source>
        <translation>Redémarrer PRS Studio</translation>
    </message>
    <message>
        <source>Save diagnostics …</source>
        <translation>Sauvegarder le diagnostic…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>SPRSound: sound and annotations, as training takes them</source>
        <translation>SPRSound&#xa0;: sons et annotations, tels que l’entraînement les prend</translation>
    </message>
    <message>
        <source>Audacity label tracks (.txt)</source>
        <translation>Pistes de marqueurs Audacity (.txt)</translation>
    </message>
    <message>
        <source>Praat TextGrids (.TextGrid)</source>
        <translation>Praat TextGrid (.TextGrid)</translation>
    </message>
    <message>
        <source>Raven selection tables (.selections.txt)</source>
        <translation>Tables de sélection Raven (.selections.txt)</translation>
    </message>
    <message>
        <source>CSV tables (.csv)</source>
        <translation>Tableaux CSV (.csv)</translation>
    </message>
    <message>
        <source>Patients get numbers made with a secret key, and ages become bands. Names, folders and comments are left out, and sound files hold nothing but sound. Whoever has the key can tell whose recordings they are: keep it, and give it to nobody. The same key gives a patient the same number in every export. What is spoken in a recording stays in it: listen before you share it.</source>
        <translation>Les patients reçoivent des numéros faits avec une clé secrète, et les âges deviennent des tranches. Noms, dossiers et commentaires sont omis, et les fichiers de son ne contiennent que du son. Qui possède la clé peut dire de qui sont les enregistrements&#xa0;: gardez-la et ne la donnez à personne. La même clé donne à un patient le même numéro dans chaque export. Ce qui est dit dans un enregistrement y reste&#xa0;: écoutez avant de partager.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;All recordings</source>
        <translation>&amp;Tous les enregistrements</translation>
    </message>
    <message>
        <source>&amp;This recording ({title})</source>
        <translation>&amp;Cet enregistrement ({title})</translation>
    </message>
    <message>
        <source>&amp;This recording</source>
        <translation>&amp;Cet enregistrement</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>Annotations de qui</translation>
    </message>
    <message>
        <source>Only recordings marked as re&amp;viewed</source>
        <translation>Seulement les enregistrements marqués comme re&amp;vus</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Dossier d’export</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there already</source>
        <translation>&amp;Remplacer les fichiers déjà présents</translation>
    </message>
    <message>
        <source>&amp;De-identify</source>
        <translation>&amp;Désidentifier</translation>
    </message>
    <message>
        <source>Make a &amp;new key, kept in</source>
        <translation>Créer une &amp;nouvelle clé, conservée dans</translation>
    </message>
    <message>
        <source>Use the key of ear&amp;lier exports</source>
        <translation>Utiliser la clé d’exports antérieur&amp;s</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>Keep &amp;comments (they may hold names)</source>
        <translation>Garder les co&amp;mmentaires (ils peuvent contenir des noms)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Annotations &amp;by:</source>
        <translation>Annotations &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Clés (*.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nobody has read anything yet.</source>
        <translation>Personne n’a encore rien lu.</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>Choisissez un dossier d’export.</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>Choisissez un fichier pour la clé.</translation>
    </message>
    <message>
        <source>The key must not lie in the export: whoever has it knows whose recordings they are.</source>
        <translation>La clé ne doit pas se trouver dans l’export&#xa0;: qui la possède sait de qui sont les enregistrements.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>Fichier {suffix}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Annotations (*.json *.txt *.TextGrid *.csv *.tsv);;All files (*)</source>
        <translation>Annotations (*.json *.txt *.TextGrid *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>À importer</translation>
    </message>
    <message>
        <source>Keep it, and add what is new</source>
        <translation>Le garder, et ajouter ce qui est nouveau</translation>
    </message>
    <message>
        <source>Put the files&apos; marks in its place</source>
        <translation>Mettre à sa place les annotations des fichiers</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>Ajouter un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Name of the reader whose annotations they are</source>
        <translation>Nom du lecteur dont ce sont les annotations</translation>
    </message>
    <message>
        <source>What becomes of what is marked already</source>
        <translation>Ce que devient ce qui est déjà marqué</translation>
    </message>
    <message>
        <source>These are finished readings: mark the recordings as re&amp;viewed</source>
        <translation>Ce sont des lectures terminées : marquer les enregistrements comme re&amp;vus</translation>
    </message>
    <message>
        <source>Only what is marked as reviewed is learnt from</source>
        <translation>Seul ce qui est marqué comme revu sert à apprendre</translation>
    </message>
    <message>
        <source>Files and what is understood of them</source>
        <translation>Fichiers et ce qui en est compris</translation>
    </message>
    <message>
        <source>SPRSound, Audacity, Praat, Raven, CSV. A file belongs to the recording whose name it begins with, whole words only (“a.json”, “a_labels.txt” for “a.wav”).</source>
        <translation>SPRSound, Audacity, Praat, Raven, CSV. Un fichier appartient à l’enregistrement par le nom duquel il commence, mots entiers seulement («&#x202f;a.json&#x202f;», «&#x202f;a_labels.txt&#x202f;» pour «&#x202f;a.wav&#x202f;»).</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>&amp;Lu par&#xa0;:</translation>
    </message>
    <message>
        <source>What is marked &amp;already:</source>
        <translation>&amp;Déjà marqué&#xa0;:</translation>
    </message>
    <message>
        <source>Annotation files</source>
        <translation>Fichiers d’annotations</translation>
    </message>
    <message>
        <source>A folder of annotation files</source>
        <translation>Un dossier de fichiers d’annotations</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>les fichiers</translation>
    </message>
    <message>
        <source>No annotation files here yet.</source>
        <translation>Aucun fichier d’annotations ici pour l’instant.</translation>
    </message>
    <message>
        <source>Add annotation files, or a folder of them.</source>
        <translation>Ajoutez des fichiers d’annotations, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Say what the labels mean that nobody here knows, or leave them out.</source>
        <translation>Dites ce que signifient les étiquettes inconnues ici, ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>Il n’y a rien de nouveau dans ces fichiers.</translation>
    </message>
    <message>
        <source>Say whose annotations they are.</source>
        <translation>Dites de qui sont ces annotations.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n file would be imported: {what}.</source>
        <translation>
            <numerusform>À importer&#xa0;: {ready} sur %n fichier ({what}).</numerusform>
            <numerusform>À importer&#xa0;: {ready} sur %n fichiers ({what}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} cannot be.</source>
        <translation>{done} Impossible pour {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n déjà présente</numerusform>
            <numerusform>%n déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n marqué comme revu</numerusform>
            <numerusform>%n marqués comme revus</numerusform>
        </translation>
    </message>
    <message>
        <source>the recording&apos;s label or comment</source>
        <translation>l’étiquette ou le commentaire de l’enregistrement</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be imported</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>étiquette {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n non comprise</numerusform>
            <numerusform>%n non comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The list of parts is missing. Install PRS Studio again.</source>
        <translation>La liste des composants manque. Réinstallez PRS Studio.</translation>
    </message>
    <message>
        <source>This part came without a text of its licence.</source>
        <translation>Ce composant est venu sans texte de licence propre.</translation>
    </message>
    <message>
        <source>Choose what it means …</source>
        <translation>Choisissez ce que cela signifie…</translation>
    </message>
    <message>
        <source>Leave such marks out</source>
        <translation>Omettre ces annotations</translation>
    </message>
    <message>
        <source>Labels that nobody here knows, and what they mean</source>
        <translation>Étiquettes inconnues ici, et ce qu’elles signifient</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Étiquette inconnue</translation>
    </message>
    <message>
        <source>First seen in</source>
        <translation>Vue d’abord dans</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>an unknown label</comment>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>What {label} means</source>
        <translation>Ce que signifie {label}</translation>
    </message>
    <message>
        <source>as it was settled last (consensus, or who reviewed last)</source>
        <translation>tel qu’établi en dernier (consensus, ou dernier à avoir revu)</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>HTML, for a browser</source>
        <translation>HTML, pour un navigateur</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>on a recording</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>&amp;Créer le rapport</translation>
    </message>
    <message>
        <source>This &amp;recording ({title})</source>
        <translation>Cet &amp;enregistrement ({title})</translation>
    </message>
    <message>
        <source>All recordings of this &amp;patient</source>
        <translation>Tous les enregistrements de ce &amp;patient</translation>
    </message>
    <message>
        <source>The patient is not known</source>
        <translation>Le patient n’est pas connu</translation>
    </message>
    <message>
        <source>As whom it was read</source>
        <translation>Selon quel lecteur</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Fichier du rapport</translation>
    </message>
    <message>
        <source>Repl&amp;ace the file that is there already</source>
        <translation>Rempl&amp;acer le fichier déjà présent</translation>
    </message>
    <message>
        <source>On:</source>
        <comment>what the report is on</comment>
        <translation>Sur&#xa0;:</translation>
    </message>
    <message>
        <source>Read &amp;by:</source>
        <translation>&amp;Lu par&#xa0;:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>F&amp;ichier&#xa0;:</translation>
    </message>
    <message>
        <source>Events, times, findings and pictures, with who read them. {notice}.</source>
        <translation>Événements, temps, constatations et images, avec leurs lecteurs. {notice}.</translation>
    </message>
    <message>
        <source>All recordings of &amp;patient {patient}</source>
        <translation>Tous les enregistrements du &amp;patient {patient}</translation>
    </message>
    <message>
        <source>{name} report</source>
        <translation>{name} rapport</translation>
    </message>
    <message>
        <source>Choose a file for the report.</source>
        <translation>Choisissez un fichier pour le rapport.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in {ending}.</source>
        <translation>Le nom du fichier doit finir par {ending}.</translation>
    </message>
    <message>
        <source>This file is there already: choose another name, or say that it may be replaced.</source>
        <translation>Ce fichier existe déjà&#xa0;: choisissez un autre nom, ou indiquez qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <comment>the program: run from a folder</comment>
        <translation>(non installé)</translation>
    </message>
    <message>
        <source>About PRS Studio</source>
        <translation>À propos de PRS Studio</translation>
    </message>
    <message>
        <source>There is a history only in a study, which keeps every edit: open one, or make one (File, New study).</source>
        <translation>Il n’y a d’historique que dans une étude, qui garde chaque modification&#xa0;: ouvrez-en une, ou créez-en une (Fichier, Nouvelle étude).</translation>
    </message>
    <message>
        <source>Only {event}</source>
        <translation>Seulement {event}</translation>
    </message>
    <message>
        <source>Only the selected event</source>
        <translation>Seulement l’événement sélectionné</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the recording</source>
        <translation>Historique de l’enregistrement</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Historique de qui</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Tout l’enregistrement</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Somebody (blind)</source>
        <translation>Quelqu’un (en aveugle)</translation>
    </message>
    <message>
        <source>What was before, and after</source>
        <translation>L’état avant et après</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en a résulté</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>&amp;Rétablir cet état</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>Re&amp;mettre ce qui a été supprimé</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historique de</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Rien n’a encore été dit</translation>
    </message>
    <message>
        <source>{name} (blind)</source>
        <translation>{name} (en aveugle)</translation>
    </message>
    <message>
        <source>… and {count:,} more</source>
        <translation>… et {count:,} de plus</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>Done: {edit}. Undo takes it back.</source>
        <translation>Fait&#xa0;: {edit}. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>pas encore chargé</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Do not base a diagnosis or treatment on it.</source>
        <translation>Ne fondez sur lui ni diagnostic ni traitement.</translation>
    </message>
    <message>
        <source>Opens children&apos;s lung sounds and shows what a neural network heard in them.</source>
        <translation>Ouvre des bruits pulmonaires d’enfants et montre ce qu’un réseau de neurones y a entendu.</translation>
    </message>
    <message>
        <source>MIT licence; the parts that others made have their own. The model learnt from the SPRSound database (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</source>
        <translation>Licence MIT&#x202f;; les composants faits par d’autres ont la leur. Le modèle a appris de la base de données SPRSound (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>Analysis hop</source>
        <translation>Pas entre les fenêtres</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next.
Smaller is finer and slower.</source>
        <translation>Secondes entre une fenêtre de 3 s et la suivante.
Plus petit&#xa0;: plus fin et plus lent.</translation>
    </message>
    <message>
        <source>Open the recordings first, or a study, that the annotations are about</source>
        <extracomment>Endings that annotation files have, as prs_core.exchange.importing.ANNOTATION_SUFFIXES.</extracomment>
        <translation>Ouvrez d’abord les enregistrements, ou une étude, que concernent les annotations</translation>
    </message>
    <message>
        <source>Open recordings or a study first</source>
        <translation>Ouvrez d’abord des enregistrements ou une étude</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>Ouvrez d’abord un enregistrement</translation>
    </message>
    <message>
        <source>The last edits are not saved yet.</source>
        <translation>Les dernières modifications ne sont pas encore sauvegardées.</translation>
    </message>
    <message>
        <source>See that the study can be reached, then try again.</source>
        <translation>Veillez à ce que l’étude soit accessible, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was imported: somebody else is reading by now.</source>
        <translation>Rien n’a été importé&#xa0;: entre-temps, quelqu’un d’autre lit.</translation>
    </message>
    <message>
        <source>Each recording&apos;s import can be undone there (Ctrl+Z).</source>
        <translation>L’import de chaque enregistrement peut y être annulé (Ctrl+Z).</translation>
    </message>
    <message>
        <source>They are {name}&apos;s: be that reader to see them.</source>
        <translation>Elles sont de {name}&#xa0;: devenez ce lecteur pour les voir.</translation>
    </message>
    <message numerus="yes">
        <source>%n file imported: {what}.</source>
        <translation>
            <numerusform>%n fichier importé&#xa0;: {what}.</numerusform>
            <numerusform>%n fichiers importés&#xa0;: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} could not be.</source>
        <translation>{done} Impossible pour {count}.</translation>
    </message>
    <message>
        <source>Import those once more.</source>
        <translation>Importez ceux-là encore une fois.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>l’export</translation>
    </message>
    <message numerus="yes">
        <source>%n recording exported to {place}.</source>
        <translation>
            <numerusform>%n enregistrement exporté vers {place}.</numerusform>
            <numerusform>%n enregistrements exportés vers {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in {place}: keep it.</source>
        <translation>La clé est dans {place}&#xa0;: gardez-la.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>This system has no program that shows it.</source>
        <translation>Ce système n’a aucun programme pour l’afficher.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message numerus="yes">
        <source>The report on %n recording is in {place}.</source>
        <translation>
            <numerusform>Le rapport sur %n enregistrement est dans {place}.</numerusform>
            <numerusform>Le rapport sur %n enregistrements est dans {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>whoever is reading</source>
        <extracomment>Stands for the reader where nobody said who is reading.</extracomment>
        <translation>la personne qui lit</translation>
    </message>
    <message>
        <source>it is not marked as reviewed.</source>
        <translation>il n’est pas marqué comme revu.</translation>
    </message>
    <message>
        <source>The sound could not be read. {reason}</source>
        <translation>Le son n’a pas pu être lu. {reason}</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Il n’y avait rien à exporter.</translation>
    </message>
    <message>
        <source>The key must not lie in the export.</source>
        <translation>La clé ne doit pas se trouver dans l’export.</translation>
    </message>
    <message>
        <source>Keep it in another folder.</source>
        <translation>Conservez-la dans un autre dossier.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What the guide says about this ({key})</source>
        <translation>Ce que le guide en dit ({key})</translation>
    </message>
    <message>
        <source>PRS Studio: user guide</source>
        <translation>PRS Studio&#xa0;: guide d’utilisation</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>L’imprimante n’accepte rien.</translation>
    </message>
    <message>
        <source>See that it is switched on, or choose another one.</source>
        <translation>Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>PRS Studio {version}, user guide. {notice}.</source>
        <translation>PRS Studio {version}, guide d’utilisation. {notice}.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Page of the guide: {title}</source>
        <translation>Page du guide&#xa0;: {title}</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Return goes to the next place, Shift+Return to the one before</source>
        <translation>Entrée passe à l’endroit suivant, Maj+Entrée au précédent</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Texte plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texte plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Défiler dans le temps</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Molette</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Zoomer autour du pointeur</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Put the cursor there</source>
        <translation>Y placer le curseur</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Select a stretch of time</source>
        <translation>Sélectionner un passage</translation>
    </message>
    <message>
        <source>Click an event</source>
        <translation>Clic sur un événement</translation>
    </message>
    <message>
        <source>Select it; with Shift or Ctrl, one more</source>
        <translation>Le sélectionner&#x202f;; avec Maj ou Ctrl, un de plus</translation>
    </message>
    <message>
        <source>Double-click an event</source>
        <translation>Double-clic sur un événement</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <source>Drag in the events lane</source>
        <translation>Glisser dans la piste des événements</translation>
    </message>
    <message>
        <source>Mark an event; with Shift: select</source>
        <translation>Annoter un événement&#x202f;; avec Maj&#xa0;: sélectionner</translation>
    </message>
    <message>
        <source>Drag an event, or its border</source>
        <translation>Glisser un événement, ou sa borne</translation>
    </message>
    <message>
        <source>Move it, or change its length; Esc cancels</source>
        <translation>Le déplacer, ou changer sa durée&#x202f;; Échap annule</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What has no action of its own: the keys of the lanes and of the worklist while they have the focus.</extracomment>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Scroll, while no event is selected</source>
        <translation>Défiler, tant qu’aucun événement n’est sélectionné</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>Pg préc, Pg suiv</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>Défiler d’une page</translation>
    </message>
    <message>
        <source>End the gesture, or the selection</source>
        <translation>Terminer le geste, ou la sélection</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Open the recording above or below</source>
        <translation>Ouvrir l’enregistrement au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Empty the filter box</source>
        <translation>Vider le champ de filtre</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Guide: {title} (F1)</source>
        <translation>&amp;Guide&#xa0;: {title} (F1)</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Imprimer les touches</translation>
    </message>
    <message>
        <source>Print the whole guide</source>
        <translation>Imprimer tout le guide</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Sauvegarder en PDF…</translation>
    </message>
    <message>
        <source>The whole guide as a file for paper</source>
        <translation>Tout le guide dans un fichier, pour le papier</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message numerus="yes">
        <source>{count} on %n page</source>
        <translation>
            <numerusform>{count} sur %n page</numerusform>
            <numerusform>{count} sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Imprimer le guide</translation>
    </message>
    <message numerus="yes">
        <source>%n page was printed.</source>
        <translation>
            <numerusform>%n page a été imprimée.</numerusform>
            <numerusform>%n pages ont été imprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the guide as PDF</source>
        <translation>Sauvegarder le guide en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {name}: %n page.</source>
        <translation>
            <numerusform>Sauvegardé sous {name}&#xa0;: %n page.</numerusform>
            <numerusform>Sauvegardé sous {name}&#xa0;: %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported models (*.zip)</source>
        <translation>Modèles exportés (*.zip)</translation>
    </message>
    <message>
        <source>Recordings that nobody has reviewed are judged again by it; what was reviewed stays as it is.</source>
        <translation>Il juge à nouveau les enregistrements que personne n’a revus&#x202f;; ce qui a été revu reste tel quel.</translation>
    </message>
    <message>
        <source>This window was started with --model and goes on using that; what is chosen here is used by others.</source>
        <translation>Cette fenêtre a été lancée avec --model et continue d’utiliser celui-là&#x202f;; ce qui est choisi ici vaut pour les autres.</translation>
    </message>
    <message>
        <source>{model} is in use now.</source>
        <translation>{model} est maintenant utilisé.</translation>
    </message>
    <message>
        <source>“Models …” in the Model menu shows what is wrong.</source>
        <translation>«&#x202f;Modèles…&#x202f;» dans le menu Modèle montre ce qui ne va pas.</translation>
    </message>
    <message>
        <source>“{model}” is in use now.</source>
        <translation>«&#x202f;{model}&#x202f;» est maintenant utilisé.</translation>
    </message>
    <message>
        <source>Checking the model …</source>
        <translation>Vérification du modèle…</translation>
    </message>
    <message>
        <source>Comparing all files with their checksums …</source>
        <translation>Comparaison de tous les fichiers avec leurs sommes de contrôle…</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Writing the model …</source>
        <translation>Écriture du modèle…</translation>
    </message>
    <message>
        <source>“{model}” is in {name}. It holds weights and numbers, and no recording.</source>
        <translation>«&#x202f;{model}&#x202f;» est dans {name}. Il contient des poids et des nombres, et aucun enregistrement.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>“{model}” is here now. It was never judged on this computer.</source>
        <translation>«&#x202f;{model}&#x202f;» est arrivé. Il n’a jamais été évalué sur cet ordinateur.</translation>
    </message>
    <message>
        <source>the models of this computer</source>
        <translation>les modèles de cet ordinateur</translation>
    </message>
    <message>
        <source>ships with PRS Studio</source>
        <translation>fourni avec PRS Studio</translation>
    </message>
    <message>
        <source>refined here</source>
        <translation>affiné ici</translation>
    </message>
    <message>
        <source>trained here from scratch</source>
        <translation>entraîné ici à partir de zéro</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>a model</comment>
        <translation>importé</translation>
    </message>
    <message>
        <source>SPRSound, out of fold</source>
        <translation>SPRSound, hors pli</translation>
    </message>
    <message>
        <source>SPRSound, intra test</source>
        <translation>SPRSound, test intra</translation>
    </message>
    <message>
        <source>SPRSound, inter test</source>
        <translation>SPRSound, test inter</translation>
    </message>
    <message>
        <source>normal or not</source>
        <translation>normal ou non</translation>
    </message>
    <message>
        <source>event type</source>
        <translation>type d’événement</translation>
    </message>
    <message>
        <source>recording, 3 labels</source>
        <translation>enregistrement, 3 étiquettes</translation>
    </message>
    <message>
        <source>recording, 5 labels</source>
        <translation>enregistrement, 5 étiquettes</translation>
    </message>
    <message>
        <source>better</source>
        <comment>a model</comment>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>a model</comment>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>whether a model is better</comment>
        <translation>indécidable</translation>
    </message>
    <message>
        <source>A damaged model is not used; import it again, or use another one.</source>
        <translation>Un modèle endommagé n’est pas utilisé&#x202f;; importez-le de nouveau, ou utilisez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>Every file of the model is whole.</source>
        <translation>
            <numerusform>Le fichier du modèle est intact.</numerusform>
            <numerusform>Tous les fichiers du modèle sont intacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a model</comment>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>a model</comment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Came about</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Data, settings</source>
        <translation>Données, réglages</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>since when a model is</comment>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Beside the one in use</source>
        <translation>À côté de celui en usage</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}, from {parent}</source>
        <translation>{kind}, fait le {day} par {author}, à partir de {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}</source>
        <translation>{kind}, fait le {day} par {author}</translation>
    </message>
    <message>
        <source>{kind}, made {day}, from {parent}</source>
        <translation>{kind}, fait le {day}, à partir de {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day}</source>
        <translation>{kind}, fait le {day}</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>Évalué ici</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{verdict}, beside {model}.</source>
        <translation>{verdict}, comparé à {model}.</translation>
    </message>
    <message>
        <source>Score {new} beside {old}.</source>
        <translation>Score {new} contre {old}.</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n time by the same patients so far.</source>
        <translation>
            <numerusform>De nouveaux modèles ont été évalués %n fois sur les mêmes patients jusqu’ici.</numerusform>
            <numerusform>De nouveaux modèles ont été évalués %n fois sur les mêmes patients jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number:.3f}</source>
        <translation>{number:.3f}</translation>
    </message>
    <message>
        <source>{number:.3f} ({low:.3f} to {high:.3f})</source>
        <translation>{number:.3f} ({low:.3f} à {high:.3f})</translation>
    </message>
    <message>
        <source>since PRS Studio was set up</source>
        <translation>depuis l’installation de PRS Studio</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}, confirming that it is not known to be better</source>
        <translation>{who} y est revenu le {day}, en confirmant que rien n’indique qu’il soit meilleur</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}</source>
        <translation>{who} y est revenu le {day}</translation>
    </message>
    <message>
        <source>{who} chose it on {day}, confirming that it is not known to be better</source>
        <translation>{who} l’a choisi le {day}, en confirmant que rien n’indique qu’il soit meilleur</translation>
    </message>
    <message>
        <source>{who} chose it on {day}</source>
        <translation>{who} l’a choisi le {day}</translation>
    </message>
    <message>
        <source>Another retraining was begun meanwhile, in another window or without one.</source>
        <extracomment>A worker that was started says nothing while it imports torch; on a busy machine that takes a while, and one whose process is known to live is waited for longer. In these, a worker is there or about to be.</extracomment>
        <translation>Un autre réentraînement a été lancé entre-temps, dans une autre fenêtre ou sans fenêtre.</translation>
    </message>
    <message>
        <source>It is shown now. Wait for it, or cancel it, then begin yours.</source>
        <translation>C’est lui qui est affiché maintenant. Attendez-le ou annulez-le, puis lancez le vôtre.</translation>
    </message>
    <message>
        <source>The retraining cannot be begun: its folder cannot be written ({reason}).</source>
        <translation>Le réentraînement ne peut pas commencer&#xa0;: impossible d’écrire dans son dossier ({reason}).</translation>
    </message>
    <message>
        <source>See that there is space on the disk.</source>
        <translation>Vérifiez qu’il y a de la place sur le disque.</translation>
    </message>
    <message>
        <source>There is no retraining.</source>
        <translation>Il n’y a pas de réentraînement.</translation>
    </message>
    <message>
        <source>The retraining cannot be told ({reason}).</source>
        <translation>Impossible de transmettre l’ordre au réentraînement ({reason}).</translation>
    </message>
    <message>
        <source>The retraining could not be started.</source>
        <translation>Le réentraînement n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Start PRS Studio again, and try once more.</source>
        <translation>Relancez PRS Studio, et réessayez.</translation>
    </message>
    <message>
        <source>Learning {percent:.0f}%</source>
        <translation>Apprentissage {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>Learning paused</source>
        <translation>Apprentissage suspendu</translation>
    </message>
    <message>
        <source>Learning stopped</source>
        <translation>Apprentissage arrêté</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>Échec de l’apprentissage</translation>
    </message>
    <message>
        <source>A new model is ready</source>
        <translation>Un nouveau modèle est prêt</translation>
    </message>
    <message>
        <source>{count:,} annotations in “{name}” cannot be used.</source>
        <translation>{count:,} annotations dans «&#x202f;{name}&#x202f;» sont inutilisables.</translation>
    </message>
    <message>
        <source>It is not known which patients the model in use was trained on.</source>
        <translation>On ne sait pas sur quels patients le modèle utilisé a été entraîné.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient neither teaches nor judges: the model in use was trained on a patient of this name.</source>
        <translation>
            <numerusform>%n patient ne sert ni à apprendre ni à juger&#xa0;: le modèle utilisé a été entraîné sur un patient de ce nom.</numerusform>
            <numerusform>%n patients ne servent ni à apprendre ni à juger&#xa0;: le modèle utilisé a été entraîné sur des patients de ces noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: what it knows stays</source>
        <translation>aucun&#xa0;: ce qu’il sait reste</translation>
    </message>
    <message>
        <source>too few to learn from</source>
        <translation>trop peu pour apprendre</translation>
    </message>
    <message>
        <source>of too few patients</source>
        <translation>de trop peu de patients</translation>
    </message>
    <message numerus="yes">
        <source>%n recording does not say whose it is: it is learnt from, but cannot judge. The File menu takes patients from a table.</source>
        <translation>
            <numerusform>%n enregistrement ne dit pas de qui il est&#xa0;: il sert à apprendre, mais ne peut pas servir à juger. Le menu Fichier reprend les patients d’un tableau.</numerusform>
            <numerusform>%n enregistrements ne disent pas de qui ils sont&#xa0;: ils servent à apprendre, mais ne peuvent pas servir à juger. Le menu Fichier reprend les patients d’un tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient is kept for judging; at least {least} are needed to tell whether the new model is better. About one patient in five is kept: review more of them.</source>
        <translation>
            <numerusform>%n patient est gardé pour juger&#x202f;; il en faut au moins {least} pour dire si le nouveau modèle est meilleur. Environ un patient sur cinq est gardé&#xa0;: revoyez-en davantage.</numerusform>
            <numerusform>%n patients sont gardés pour juger&#x202f;; il en faut au moins {least} pour dire si le nouveau modèle est meilleur. Environ un patient sur cinq est gardé&#xa0;: revoyez-en davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is open: what was reviewed is kept in one. Open it, or begin one, in the File menu.</source>
        <translation>Aucune étude n’est ouverte&#xa0;: c’est elle qui garde ce qui a été revu. Ouvrez-la, ou commencez-en une, par le menu Fichier.</translation>
    </message>
    <message>
        <source>A setting cannot be: {reason}.</source>
        <translation>Un réglage est impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The retraining is done. {title}.</source>
        <translation>Le réentraînement est terminé. {title}.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at what came of it</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>The model in use stays in use.</source>
        <translation>Le modèle utilisé reste utilisé.</translation>
    </message>
    <message>
        <source>The new one is kept among the models, as “{model}”.</source>
        <translation>Le nouveau est gardé parmi les modèles, sous le nom «&#x202f;{model}&#x202f;».</translation>
    </message>
    <message>
        <source>The new model is kept: “{model}” was taken in among the models elsewhere.</source>
        <translation>Le nouveau modèle est gardé&#xa0;: «&#x202f;{model}&#x202f;» a été admis ailleurs parmi les modèles.</translation>
    </message>
    <message>
        <source>The new model is deleted. The model in use stays in use.</source>
        <translation>Le nouveau modèle est supprimé. Le modèle utilisé reste utilisé.</translation>
    </message>
    <message>
        <source>“{model}” is in use again. The new one is kept among the models.</source>
        <translation>«&#x202f;{model}&#x202f;» est de nouveau utilisé. Le nouveau est gardé parmi les modèles.</translation>
    </message>
    <message>
        <source>the retraining</source>
        <translation>le réentraînement</translation>
    </message>
    <message>
        <source>{number:.1f} hours</source>
        <extracomment>What the command says, a line for each way, after the time of day.</extracomment>
        <translation>{number:.1f} heures</translation>
    </message>
    <message>
        <source>{number:.1f} minutes</source>
        <translation>{number:.1f} minutes</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>l’enregistrement</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a refinement takes about {duration}.</source>
        <translation>À la vitesse du dernier sur cet ordinateur, un affinage dure environ {duration}.</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a training from scratch takes about {duration}.</source>
        <translation>À la vitesse du dernier sur cet ordinateur, un entraînement à partir de zéro dure environ {duration}.</translation>
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
        <translation>Ronchi</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letters for Wheeze</comment>
        <translation>Si</translation>
    </message>
    <message>
        <source>Wheeze</source>
        <translation>Sibilant</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letters for Stridor</comment>
        <translation>St</translation>
    </message>
    <message>
        <source>Stridor</source>
        <translation>Stridor</translation>
    </message>
    <message>
        <source>CC</source>
        <comment>letters for Coarse Crackle</comment>
        <translation>CG</translation>
    </message>
    <message>
        <source>Coarse crackle</source>
        <translation>Crépitant gros</translation>
    </message>
    <message>
        <source>FC</source>
        <comment>letters for Fine Crackle</comment>
        <translation>CF</translation>
    </message>
    <message>
        <source>Fine crackle</source>
        <translation>Crépitant fin</translation>
    </message>
    <message>
        <source>W+C</source>
        <comment>letters for Wheeze &amp; Crackle</comment>
        <translation>Si+C</translation>
    </message>
    <message>
        <source>Wheeze+crackle</source>
        <comment>short, for little room</comment>
        <translation>Sibilant+crépit.</translation>
    </message>
    <message>
        <source>PQ</source>
        <comment>letters for Poor Quality</comment>
        <translation>MQ</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>label of a recording</comment>
        <translation>Mauvaise qualité</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture</source>
        <translation>Gain du son et de l’image de la forme d’onde</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <translation>Gain en décibels</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture (Shift+Up, Shift+Down; G: automatic)</source>
        <translation>Gain du son et de l’image de la forme d’onde (Maj+Haut, Maj+Bas&#x202f;; G&#xa0;: automatique)</translation>
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
        <translation>Événements</translation>
    </message>
    <message>
        <source>The last edits are not saved yet: the study cannot be written.</source>
        <translation>Les dernières modifications ne sont pas encore sauvegardées&#xa0;: impossible d’écrire dans l’étude.</translation>
    </message>
    <message>
        <source>See that its drive or server can be reached. Close the window again to end without them.</source>
        <translation>Veillez à ce que son disque ou son serveur soit accessible. Refermez la fenêtre pour quitter sans elles.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of model</comment>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>From</source>
        <comment>another model</comment>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whom</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>The model in use judges recordings that nobody has reviewed yet. Whichever is in use: what was reviewed stays as it is, and nothing is ever lost by going back.</source>
        <translation>Le modèle utilisé juge les enregistrements que personne n’a encore revus. Quel qu’il soit, ce qui a été revu reste tel quel, et revenir en arrière ne fait jamais rien perdre.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>Ce que l’on sait du modèle</translation>
    </message>
    <message>
        <source>Note on this model</source>
        <translation>Note sur ce modèle</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Compare all files of all models with their checksums</source>
        <translation>Comparer tous les fichiers de tous les modèles avec leurs sommes de contrôle</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the chosen model as one file, for another computer</source>
        <translation>Écrire le modèle choisi dans un seul fichier, pour un autre ordinateur</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take in a model that was exported; it does not come into use by that</source>
        <translation>Reprendre un modèle exporté&#x202f;; il n’est pas utilisé pour autant</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Use the model that ships with PRS Studio</source>
        <translation>Utiliser le modèle fourni avec PRS Studio</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Second confirmation</source>
        <translation>Seconde confirmation</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>No, keep the current model in use</source>
        <translation>Non, garder le modèle actuel</translation>
    </message>
    <message>
        <source>The model that ships is used instead.</source>
        <translation>Le modèle fourni est utilisé à la place.</translation>
    </message>
    <message>
        <source>Use {model} again</source>
        <translation>Utiliser de nouveau {model}</translation>
    </message>
    <message>
        <source>No other model was in use before</source>
        <translation>Aucun autre modèle n’a été utilisé avant</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Réinitialiser&#xa0;: {title}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Chercher dans les préférences</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Groupes de préférences</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Reset all …</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (non connecté)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Choisir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What is missing, or went wrong</source>
        <translation>Ce qui manque, ou a échoué</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a folder: {title}</source>
        <translation>Choisir un dossier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a folder: {title}</source>
        <translation>Ajouter un dossier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Remove the chosen folder: {title}</source>
        <translation>Retirer le dossier choisi&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Utiliser ces touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>Reset all &amp;keys</source>
        <translation>Réinitialiser toutes les &amp;touches</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Nouvelles touches&#xa0;:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>“{action}” has these keys now and would lose them.</source>
        <translation>«&#x202f;{action}&#x202f;» a actuellement ces touches et les perdrait.</translation>
    </message>
    <message>
        <source>1  What there is</source>
        <translation>1  Ce qu’il y a</translation>
    </message>
    <message>
        <source>2  How</source>
        <translation>2  Comment</translation>
    </message>
    <message>
        <source>3  Learning</source>
        <translation>3  Apprentissage</translation>
    </message>
    <message>
        <source>4  Verdict</source>
        <translation>4  Verdict</translation>
    </message>
    <message>
        <source>Retrain the model</source>
        <translation>Réentraîner le modèle</translation>
    </message>
    <message>
        <source>Which study it learns from</source>
        <translation>De quelle étude il apprend</translation>
    </message>
    <message>
        <source>Step {here} of {count}</source>
        <translation>Étape {here} sur {count}</translation>
    </message>
    <message>
        <source>This retraining learns from “{study}”, which is not open.</source>
        <translation>Ce réentraînement apprend de «&#x202f;{study}&#x202f;», qui n’est pas ouverte.</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Ce qui est juste</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modèle utilisé</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Events: what is right, what the model in use says, what the new model says</source>
        <translation>Événements&#xa0;: ce qui est juste, ce que dit le modèle utilisé, ce que dit le nouveau modèle</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>How near to a border of the selection the pointer takes hold of it, in pixels.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>What is said of the recording</source>
        <translation>Ce qui est dit de l’enregistrement</translation>
    </message>
    <message>
        <source>Events that the two models name differently</source>
        <translation>Événements que les deux modèles nomment différemment</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the recording in the main window</source>
        <translation>Ouvrir l’enregistrement dans la fenêtre principale</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>Aucun enregistrement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{right}&lt;/b&gt; is right. The model in use says {old} and leaves {old_corrections}; the new one says {new} and leaves {new_corrections}.</source>
        <translation>&lt;b&gt;{right}&lt;/b&gt; est juste. Le modèle utilisé dit {old} et laisse {old_corrections}&#x202f;; le nouveau dit {new} et laisse {new_corrections}.</translation>
    </message>
    <message>
        <source>Given the event at {time:.1f} s ({right}), the model in use calls it {old}, the new one {new}.</source>
        <translation>Pour l’événement à {time:.1f} s ({right}), le modèle utilisé dit {old}, le nouveau {new}.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} {start:.1f} to {end:.1f} s</source>
        <translation>{label} {start:.1f} à {end:.1f} s</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no events</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Looking at what was reviewed …</source>
        <extracomment>Of the page&apos;s height, at most.</extracomment>
        <translation>Examen de ce qui a été revu…</translation>
    </message>
    <message>
        <source>Only recordings that a person has marked as reviewed count; what the model proposed never does. About one patient in five is kept for judging the new model: it never learns from them.</source>
        <translation>Seuls comptent les enregistrements qu’une personne a marqués comme revus&#x202f;; ce que le modèle a proposé ne compte jamais. Environ un patient sur cinq est réservé à l’évaluation du nouveau modèle, qui n’apprend jamais de lui.</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <translation>Ce dont on peut apprendre</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>of patients</source>
        <translation>de patients</translation>
    </message>
    <message>
        <source>to judge by</source>
        <translation>pour évaluer</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Events by class</source>
        <translation>Événements par classe</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message numerus="yes">
        <source>{recordings} of {patients} with {events} to learn from</source>
        <comment>“12 reviewed recordings” of “3 patients” with “40 events”</comment>
        <translation>
            <numerusform>{recordings} de {patients} avec {events} pour apprendre</numerusform>
            <numerusform>{recordings} de {patients} avec {events} pour apprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed recording</source>
        <translation>
            <numerusform>%n enregistrement revu</numerusform>
            <numerusform>%n enregistrements revus</numerusform>
        </translation>
    </message>
    <message>
        <source>{teaching}; nobody to judge by.</source>
        <translation>{teaching}&#x202f;; personne pour juger.</translation>
    </message>
    <message>
        <source>{teaching}; {recordings} of {patients} to judge by.</source>
        <translation>{teaching}&#x202f;; {recordings} de {patients} pour juger.</translation>
    </message>
    <message numerus="yes">
        <source>%n other recording</source>
        <translation>
            <numerusform>%n autre enregistrement</numerusform>
            <numerusform>%n autres enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of the body</comment>
        <extracomment>Of the diagram&apos;s size, as one looks at the back: the patient&apos;s left is on the left.</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>of the body</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>{site}: not recorded</source>
        <translation>{site}&#xa0;: pas enregistré</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>pas encore analysé</translation>
    </message>
    <message>
        <source>Sites on the chest, seen from the back</source>
        <translation>Sites du thorax, vus de dos</translation>
    </message>
    <message>
        <source>Sites of the open patient</source>
        <translation>Sites du patient ouvert</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message numerus="yes">
        <source>Patient {patient} · %n recording</source>
        <translation>
            <numerusform>Patient {patient} · %n enregistrement</numerusform>
            <numerusform>Patient {patient} · %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Why nothing can be learnt</source>
        <translation>Pourquoi rien ne peut être appris</translation>
    </message>
    <message>
        <source>Folders that are learnt from as well</source>
        <translation>Dossiers dont on apprend aussi</translation>
    </message>
    <message>
        <source>&amp;Add a folder …</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>A folder in the layout of SPRSound: train_wav with sounds, train_json with annotations</source>
        <translation>Un dossier organisé comme SPRSound&#xa0;: train_wav avec les sons, train_json avec les annotations</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Learn from annotated folders in the layout of SPRSound as well:</source>
        <translation>Apprendre aussi de dossiers annotés organisés comme SPRSound&#xa0;:</translation>
    </message>
    <message>
        <source>kept for judging</source>
        <translation>réservé à l’évaluation</translation>
    </message>
    <message>
        <source>learnt from</source>
        <translation>sert à apprendre</translation>
    </message>
    <message>
        <source>A folder of annotated recordings</source>
        <translation>Un dossier d’enregistrements annotés</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
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
        <translation>distinguer</translation>
    </message>
    <message>
        <source>naming events</source>
        <translation>nommer les événements</translation>
    </message>
    <message>
        <source>hearing windows</source>
        <translation>entendre les fenêtres</translation>
    </message>
    <message>
        <source>{name} {number:.3f}</source>
        <translation>{name} {number:.3f}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>passes</source>
        <comment>of learning over everything</comment>
        <translation>passes</translation>
    </message>
    <message>
        <source>share of its highest</source>
        <comment>of each line of a plot</comment>
        <translation>part de son maximum</translation>
    </message>
    <message>
        <source>Some events as the model sees them (t-SNE): what sounds alike lies together</source>
        <translation>Quelques événements tels que le modèle les voit (t-SNE)&#xa0;: ce qui sonne pareil est proche</translation>
    </message>
    <message>
        <source>Events as the model hears them</source>
        <translation>Événements tels que le modèle les entend</translation>
    </message>
    <message>
        <source>What the model calls the events: a row for what they are, a column for what it says</source>
        <translation>Comment le modèle nomme les événements&#xa0;: une ligne pour ce qu’ils sont, une colonne pour ce qu’il dit</translation>
    </message>
    <message>
        <source>{right} of {all} events are called what they are</source>
        <translation>{right} événements sur {all} sont nommés pour ce qu’ils sont</translation>
    </message>
    <message>
        <source>What they are (rows), what it says</source>
        <translation>Ce qu’ils sont (lignes), ce qu’il dit</translation>
    </message>
    <message>
        <source>drawn after the first pass</source>
        <translation>tracé après la première passe</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <extracomment>What is done in each phase, for people.</extracomment>
        <translation>Lecture des enregistrements</translation>
    </message>
    <message>
        <source>Learning which events sound alike</source>
        <translation>Apprend quels événements sonnent pareil</translation>
    </message>
    <message>
        <source>Learning to name events</source>
        <translation>Apprend à nommer les événements</translation>
    </message>
    <message>
        <source>Learning to find events in recordings</source>
        <translation>Apprend à trouver les événements dans les enregistrements</translation>
    </message>
    <message>
        <source>Choosing how sure it must be</source>
        <translation>Choix du degré de certitude requis</translation>
    </message>
    <message>
        <source>Comparing it with the model in use, on patients kept for that</source>
        <translation>Comparaison avec le modèle utilisé, sur les patients réservés à cela</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>Pause après cette étape</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>À l’écoute…</translation>
    </message>
    <message>
        <source>Verdict after {seconds:g} s</source>
        <extracomment>A verdict on less would be on one breath or none: a child of this age breathes in and out in two to three seconds.</extracomment>
        <translation>Verdict après {seconds:g} s</translation>
    </message>
    <message>
        <source>The first verdict comes when six seconds, some two breaths, were heard.</source>
        <translation>Le premier verdict vient après six secondes d’écoute, environ deux respirations.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Ouverture du microphone…</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>now</comment>
        <translation>En enregistrement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>from the microphone</comment>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>state of a recording</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Live verdict</source>
        <translation>Verdict en direct</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Verdict on the whole recording so far</source>
        <translation>Verdict sur tout l’enregistrement jusqu’ici</translation>
    </message>
    <message>
        <source>Now: last {seconds:g} s</source>
        <translation>{seconds:g} dern. s</translation>
    </message>
    <message>
        <source>Verdict on the last seconds</source>
        <translation>Verdict sur les dernières secondes</translation>
    </message>
    <message>
        <source>State of the recording</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>Sound that was lost</source>
        <translation>Son perdu</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Le modèle est en cours de chargement.</translation>
    </message>
    <message>
        <source>Nothing is lost: it catches up with the recording.</source>
        <translation>Rien n’est perdu&#xa0;: il rattrape l’enregistrement.</translation>
    </message>
    <message>
        <source>Lost {frames:,} frames, once</source>
        <translation>{frames:,} trames perdues, en une fois</translation>
    </message>
    <message numerus="yes">
        <source>Lost {frames:,} frames, %n times</source>
        <translation>
            <numerusform>{frames:,} trames perdues, en %n fois</numerusform>
            <numerusform>{frames:,} trames perdues, en %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost some sound, once</source>
        <translation>Un peu de son perdu, une fois</translation>
    </message>
    <message numerus="yes">
        <source>Lost some sound, %n times</source>
        <translation>
            <numerusform>Un peu de son perdu, %n fois</numerusform>
            <numerusform>Un peu de son perdu, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>It could not go on</source>
        <translation>Il n’a pas pu continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording.</source>
        <translation>Il travaille en arrière-plan, en basse priorité&#xa0;: continuez à revoir et à enregistrer.</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording, or close the window.</source>
        <translation>Il travaille en arrière-plan, en basse priorité&#xa0;: continuez à revoir et à enregistrer, ou fermez la fenêtre.</translation>
    </message>
    <message>
        <source>Everything learnt so far is kept. Resume it whenever you like, today or another day.</source>
        <translation>Tout ce qui a été appris jusqu’ici est gardé. Reprenez quand vous voulez, aujourd’hui ou un autre jour.</translation>
    </message>
    <message>
        <source>The model in use was not touched.</source>
        <translation>Le modèle utilisé n’a pas été touché.</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>Ce qui se fait maintenant</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>It was ended from outside, or the computer was switched off. Hardly anything is lost: resume it. Where that happens again, memory is short: close other programs first.</source>
        <translation>Il a été interrompu de l’extérieur, ou l’ordinateur a été éteint. Presque rien n’est perdu&#xa0;: reprenez-le. Si cela se reproduit, la mémoire manque&#xa0;: fermez d’abord d’autres programmes.</translation>
    </message>
    <message>
        <source>What was learnt so far is kept.</source>
        <translation>Ce qui a été appris jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>What was learnt so far would be lost; paused, it can go on any day. Cancel the retraining?</source>
        <translation>Ce qui a été appris jusqu’ici serait perdu&#x202f;; en pause, il peut reprendre n’importe quel jour. Annuler le réentraînement&#x202f;?</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Why it could not go on</source>
        <translation>Pourquoi il n’a pas pu continuer</translation>
    </message>
    <message>
        <source>How far off it is (loss)</source>
        <translation>Combien il s’écarte (perte)</translation>
    </message>
    <message>
        <source>How many it gets right (score)</source>
        <translation>Combien il en réussit (score)</translation>
    </message>
    <message>
        <source>Cancel the retraining</source>
        <translation>Annuler le réentraînement</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>En commencer un autre</translation>
    </message>
    <message>
        <source>Cancel it for good</source>
        <translation>L’annuler définitivement</translation>
    </message>
    <message>
        <source>No, do not cancel it</source>
        <translation>Non, ne pas l’annuler</translation>
    </message>
    <message>
        <source>Close; it goes on</source>
        <translation>Fermer&#x202f;; il continue</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more, as on the first page</source>
        <translation>
            <numerusform>• et %n de plus, comme sur la première page</numerusform>
            <numerusform>• et %n de plus, comme sur la première page</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f}% done</source>
        <translation>{percent:.0f}&#xa0;% faits</translation>
    </message>
    <message>
        <source>{done}; how long it takes is being measured</source>
        <translation>{done}&#x202f;; la durée est en cours de mesure</translation>
    </message>
    <message>
        <source>{done}, about {duration} left</source>
        <translation>{done}, encore {duration} environ</translation>
    </message>
    <message>
        <source>Show the retraining</source>
        <translation>Afficher le réentraînement</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Réentraînement</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>Le nouveau modèle est meilleur</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>Le nouveau modèle est moins bon</translation>
    </message>
    <message>
        <source>It cannot be told which model is better</source>
        <translation>Impossible de dire quel modèle est meilleur</translation>
    </message>
    <message>
        <source>The new model was not compared with the one in use</source>
        <translation>Le nouveau modèle n’a pas été comparé à celui en usage</translation>
    </message>
    <message>
        <source>The new model was worse on the patients who judged both. Use it all the same?</source>
        <extracomment>True of a model of unknown training as well; why it cannot be told stands above, on the page.</extracomment>
        <translation>Le nouveau modèle a été moins bon pour les patients qui ont servi à évaluer les deux. L’utiliser quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better, for the reason given above. Use it all the same?</source>
        <translation>Personne ne sait si le nouveau modèle est meilleur, pour la raison donnée ci-dessus. L’utiliser quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better: it was not judged. Use it all the same?</source>
        <translation>Personne ne sait si le nouveau modèle est meilleur&#xa0;: il n’a pas été évalué. L’utiliser quand même&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be had back, but by another retraining. Kept, it is among the models, unused. Delete it?</source>
        <translation>On ne peut le retrouver que par un autre réentraînement. Gardé, il est parmi les modèles, inutilisé. Le supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>It was made without a comparison: that was switched off, under Advanced.</source>
        <translation>Il a été fait sans comparaison&#xa0;: celle-ci était désactivée, sous Avancé.</translation>
    </message>
    <message>
        <source>Given an event: normal or adventitious (task 11)</source>
        <translation>Événement donné&#xa0;: normal ou adventice (tâche 11)</translation>
    </message>
    <message>
        <source>Given an event: its type (task 12)</source>
        <translation>Événement donné&#xa0;: son type (tâche 12)</translation>
    </message>
    <message>
        <source>The whole recording: normal, adventitious, poor quality (task 21)</source>
        <translation>Enregistrement entier&#xa0;: normal, adventice, mauvaise qualité (tâche 21)</translation>
    </message>
    <message>
        <source>The whole recording: its label (task 22)</source>
        <translation>Enregistrement entier&#xa0;: son étiquette (tâche 22)</translation>
    </message>
    <message>
        <source>Events that it finds by itself</source>
        <translation>Événements qu’il trouve de lui-même</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ meilleur</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ moins bon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Both models&apos; numbers, with 95 % intervals</source>
        <translation>Chiffres des deux modèles, avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Recordings that got better</source>
        <translation>Enregistrements améliorés</translation>
    </message>
    <message>
        <source>Recordings that got worse</source>
        <translation>Enregistrements dégradés</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Améliorés</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Dégradés</translation>
    </message>
    <message>
        <source>Delete the new model</source>
        <translation>Supprimer le nouveau modèle</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>Garder le modèle actuel</translation>
    </message>
    <message>
        <source>The new one is kept among the models, unused</source>
        <translation>Le nouveau est gardé parmi les modèles, inutilisé</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Utiliser le nouveau modèle</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>Revenir au modèle précédent</translation>
    </message>
    <message>
        <source>Got better ({count})</source>
        <translation>Améliorés ({count})</translation>
    </message>
    <message>
        <source>Got worse ({count})</source>
        <translation>Dégradés ({count})</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>No, do not delete it</source>
        <translation>Non, ne pas le supprimer</translation>
    </message>
    <message>
        <source>{measure} (fewer are better)</source>
        <translation>{measure} (moins il y en a, mieux c’est)</translation>
    </message>
    <message>
        <source>{number:+.2f}</source>
        <translation>{number:+.2f}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>kappa (95 %)</source>
        <translation>kappa (95&#xa0;%)</translation>
    </message>
    <message>
        <source>positive agreement</source>
        <translation>concordance positive</translation>
    </message>
    <message>
        <source>negative agreement</source>
        <translation>concordance négative</translation>
    </message>
    <message>
        <source>any overlap</source>
        <translation>tout chevauchement</translation>
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
        <translation>les deux s</translation>
    </message>
    <message>
        <source>kappa over time</source>
        <translation>kappa dans le temps</translation>
    </message>
    <message>
        <source>Choose readers and compare them. What the numbers mean stands in the documentation (agreement).</source>
        <translation>Choisissez des lecteurs et comparez-les. La documentation dit ce que signifient les chiffres (concordance).</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>Agreement on record labels</source>
        <translation>Concordance des étiquettes d’enregistrement</translation>
    </message>
    <message>
        <source>Agreement on events and over time</source>
        <translation>Concordance des événements et dans le temps</translation>
    </message>
    <message>
        <source>Notes on these numbers</source>
        <translation>Remarques sur ces chiffres</translation>
    </message>
    <message>
        <source>A: {a}. B: {b}.</source>
        <translation>A&#xa0;: {a}. B&#xa0;: {b}.</translation>
    </message>
    <message>
        <source>{read_by_both}; {count:,} by one of them only.</source>
        <translation>{read_by_both}&#x202f;; {count:,} par un seul d’entre eux.</translation>
    </message>
    <message>
        <source>{number:.2f}</source>
        <translation>{number:.2f}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the record labels, all readers together: {alpha}.</source>
        <translation>Alpha de Krippendorff des étiquettes d’enregistrement, tous lecteurs ensemble&#xa0;: {alpha}.</translation>
    </message>
    <message>
        <source>All five</source>
        <translation>Les cinq</translation>
    </message>
    <message>
        <source>agreement {number}</source>
        <translation>concordance {number}</translation>
    </message>
    <message>
        <source>{agreed:,} events agreed, {other_type:,} of another type, {only_a:,} only A, {only_b:,} only B (the same event from {share:.0f}% of the union).</source>
        <translation>{agreed:,} événements concordants, {other_type:,} d’un autre type, {only_a:,} seulement A, {only_b:,} seulement B (le même événement à partir de {share:.0f}&#xa0;% de la réunion).</translation>
    </message>
    <message>
        <source>Without an interval: {reason}.</source>
        <translation>Sans intervalle&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{number:.1f}</source>
        <translation>{number:.1f}</translation>
    </message>
    <message>
        <source>{number:+.2f} ({low:+.2f} to {high:+.2f})</source>
        <translation>{number:+.2f} ({low:+.2f} à {high:+.2f})</translation>
    </message>
    <message>
        <source>{number:.2f} ({low:.2f} to {high:.2f})</source>
        <translation>{number:.2f} ({low:.2f} à {high:.2f})</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients.</source>
        <translation>Les deux ont entendu {recordings:,} enregistrements de {patients:,} patients.</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients whom neither learnt from.</source>
        <translation>Les deux ont entendu {recordings:,} enregistrements de {patients:,} patients dont aucun n’a appris.</translation>
    </message>
    <message>
        <source>New models were judged once on this computer.</source>
        <translation>De nouveaux modèles ont été évalués une fois sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer.</source>
        <translation>
            <numerusform>De nouveaux modèles ont été évalués %n fois sur cet ordinateur.</numerusform>
            <numerusform>De nouveaux modèles ont été évalués %n fois sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer: the more often, the likelier a “better” by luck.</source>
        <translation>
            <numerusform>De nouveaux modèles ont été évalués %n fois sur cet ordinateur&#xa0;: plus c’est souvent, plus un «&#x202f;meilleur&#x202f;» peut tenir à la chance.</numerusform>
            <numerusform>De nouveaux modèles ont été évalués %n fois sur cet ordinateur&#xa0;: plus c’est souvent, plus un «&#x202f;meilleur&#x202f;» peut tenir à la chance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts from the model in use and learns your corrections on top of what it knows. Takes minutes. This is what you want, nearly always.</source>
        <translation>Part du modèle utilisé et apprend vos corrections en plus de ce qu’il sait. Prend quelques minutes. C’est presque toujours ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>Forgets the model in use and learns everything anew from the recordings of step 1 alone. Takes hours, and pays only with many recordings: hundreds, of dozens of patients.</source>
        <translation>Oublie le modèle utilisé et réapprend tout des seuls enregistrements de l’étape 1. Prend des heures, et ne vaut la peine qu’avec beaucoup d’enregistrements&#xa0;: des centaines, de dizaines de patients.</translation>
    </message>
    <message>
        <source>It can be paused or cancelled at any moment, and goes on when this window, or the program, is closed.</source>
        <translation>Peut être suspendu ou annulé à tout moment, et continue quand cette fenêtre, ou le programme, est fermé.</translation>
    </message>
    <message>
        <source>How long it takes on this computer is measured as soon as it begins, and shown.</source>
        <translation>La durée sur cet ordinateur est mesurée dès le début, et affichée.</translation>
    </message>
    <message>
        <source>How to learn</source>
        <translation>Comment apprendre</translation>
    </message>
    <message>
        <source>&amp;Refine the model in use (recommended)</source>
        <translation>A&amp;ffiner le modèle utilisé (recommandé)</translation>
    </message>
    <message>
        <source>Learn from &amp;scratch</source>
        <translation>Apprendre à partir de &amp;zéro</translation>
    </message>
    <message>
        <source>Why not from scratch</source>
        <translation>Pourquoi pas à partir de zéro</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps cela prend</translation>
    </message>
    <message>
        <source>for example: ward 3, new stethoscope</source>
        <translation>par exemple&#xa0;: salle 3, nouveau stéthoscope</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>as in the model</source>
        <translation>comme dans le modèle</translation>
    </message>
    <message>
        <source>as tested</source>
        <translation>comme testé</translation>
    </message>
    <message>
        <source>Judge the new model on the patients kept for it</source>
        <translation>Évaluer le nouveau modèle sur les patients réservés à cela</translation>
    </message>
    <message>
        <source>How &amp;often each event is heard:</source>
        <translation>&amp;Nombre d’écoutes de chaque événement&#xa0;:</translation>
    </message>
    <message>
        <source>A factor upon the number of passes (epochs)</source>
        <translation>Un facteur appliqué au nombre de passes (époques)</translation>
    </message>
    <message>
        <source>How &amp;fast it learns:</source>
        <translation>&amp;Vitesse d’apprentissage&#xa0;:</translation>
    </message>
    <message>
        <source>A factor upon the learning rate</source>
        <translation>Un facteur appliqué au taux d’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Networks that learn:</source>
        <translation>&amp;Réseaux qui apprennent&#xa0;:</translation>
    </message>
    <message>
        <source>A model may be a small team of networks</source>
        <translation>Un modèle peut être une petite équipe de réseaux</translation>
    </message>
    <message>
        <source>How much of the &amp;old model stays:</source>
        <translation>Part gardée de l’an&amp;cien modèle&#xa0;:</translation>
    </message>
    <message>
        <source>0: nothing is held; 1: nothing changes</source>
        <translation>0&#xa0;: rien n’est retenu&#x202f;; 1&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>Cœ&amp;urs du processeur&#xa0;:</translation>
    </message>
    <message>
        <source>It works at low priority in any case</source>
        <translation>En tout cas, il travaille en basse priorité</translation>
    </message>
    <message>
        <source>Ran&amp;dom seed:</source>
        <translation>&amp;Graine aléatoire&#xa0;:</translation>
    </message>
    <message>
        <source>The same seed and recordings give the same model</source>
        <translation>Même graine et mêmes enregistrements donnent le même modèle</translation>
    </message>
    <message>
        <source>A &amp;note for yourself:</source>
        <translation>Une n&amp;ote pour vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>Being measured on this computer …</source>
        <translation>Mesure en cours sur cet ordinateur…</translation>
    </message>
    <message>
        <source>refining takes about {duration}</source>
        <translation>affiner prend environ {duration}</translation>
    </message>
    <message>
        <source>learning from scratch takes about {duration}</source>
        <translation>apprendre à partir de zéro prend environ {duration}</translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it is now: {durations}.</source>
        <translation>Mesuré sur cet ordinateur, dans son occupation actuelle&#xa0;: {durations}.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>A language is called by its own name, whatever is spoken.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{percent:g} %</source>
        <translation>{percent:g}&#xa0;%</translation>
    </message>
    <message>
        <source>{frequency:g} kHz</source>
        <translation>{frequency:g} kHz</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Breath phases</source>
        <translation>Phases respiratoires</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>No filter</source>
        <extracomment>In the order of the key that goes through them.</extracomment>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Bell</source>
        <comment>of a stethoscope</comment>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <comment>of a stethoscope</comment>
        <translation>Membrane</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>listening filter</comment>
        <translation>Large</translation>
    </message>
    <message>
        <source>Band-pass</source>
        <translation>Passe-bande</translation>
    </message>
    <message>
        <source>no filter</source>
        <comment>heard through</comment>
        <extracomment>Behind &quot;heard:&quot;, of what is shown as it is heard.</extracomment>
        <translation>aucun filtre</translation>
    </message>
    <message>
        <source>bell</source>
        <comment>heard through</comment>
        <translation>cloche</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <comment>heard through</comment>
        <translation>membrane</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>heard through</comment>
        <translation>large</translation>
    </message>
    <message>
        <source>band-pass</source>
        <comment>heard through</comment>
        <translation>passe-bande</translation>
    </message>
    <message>
        <source>Time-&amp;expanded waveform</source>
        <translation>Forme d’onde &amp;étirée</translation>
    </message>
    <message>
        <source>Millimetres on this screen for a second, as far as the screen tells its size</source>
        <translation>Millimètres par seconde sur cet écran, pour autant que l’écran indique sa taille</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Scroll the time-expanded waveform</source>
        <translation>Faire défiler la forme d’onde étirée</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>{scale:g} mm/s</source>
        <translation>{scale:g} mm/s</translation>
    </message>
    <message>
        <source>Selection, {length:.3g} s from {start:.3f} s</source>
        <translation>Sélection, {length:.3g} s à partir de {start:.3f} s</translation>
    </message>
    <message>
        <source>About the cursor, {length:.3g} s from {start:.3f} s</source>
        <translation>Autour du curseur, {length:.3g} s à partir de {start:.3f} s</translation>
    </message>
    <message>
        <source>Scale: {scale} mm a second</source>
        <translation>Échelle&#xa0;: {scale} mm par seconde</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure.</source>
        <translation>Les flèches déplacent le réticule, avec Maj elles mesurent.</translation>
    </message>
    <message>
        <source>Left, or the only one</source>
        <translation>Gauche, ou le seul</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>channel</comment>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>channel</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Mix of both</source>
        <translation>Mélange des deux</translation>
    </message>
    <message>
        <source>Microphone settings</source>
        <translation>Réglages du microphone</translation>
    </message>
    <message>
        <source>The device&apos;s own</source>
        <translation>Celle de l’appareil</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Gain of the recording in decibels</source>
        <translation>Gain de l’enregistrement en décibels</translation>
    </message>
    <message>
        <source>How much louder it is recorded than the device gives it; double click: not at all</source>
        <translation>Amplification de l’enregistrement par rapport à ce que donne l’appareil&#x202f;; double-clic&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Tester le microphone</translation>
    </message>
    <message>
        <source>Is it silent, muted, or missing? Tap the chestpiece for three seconds.</source>
        <translation>Est-il silencieux, coupé ou absent&#x202f;? Tapotez le pavillon pendant trois secondes.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>This microphone has one channel</source>
        <translation>Ce microphone a un seul canal</translation>
    </message>
    <message>
        <source>Both, mixed</source>
        <translation>Les deux, mélangés</translation>
    </message>
    <message>
        <source>What the microphone gives</source>
        <translation>Ce que donne le microphone</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Préférences (*.json)</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importer des préférences</translation>
    </message>
    <message>
        <source>Saved as {name}. It names folders, devices and the reader.</source>
        <translation>Sauvegardé sous {name}. Ce fichier nomme des dossiers, des appareils et le lecteur.</translation>
    </message>
    <message>
        <source>Taken over. Settings that changed: {count}.</source>
        <translation>Repris. Réglages modifiés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Put all preferences back to what they were at first?</source>
        <translation>Remettre toutes les préférences comme à l’origine&#x202f;?</translation>
    </message>
    <message>
        <source>Shortcuts, folders, devices and the reader&apos;s name, too. Recordings and studies stay.</source>
        <translation>Y compris les raccourcis, les dossiers, les appareils et le nom du lecteur. Les enregistrements et les études restent.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Toutes les préférences sont comme à l’origine.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by “Export” in the preferences.</source>
        <translation>Choisissez un fichier sauvegardé par «&#x202f;Exporter&#x202f;» dans les préférences.</translation>
    </message>
    <message>
        <source>This file holds no preferences of PRS Studio.</source>
        <translation>Ce fichier ne contient pas de préférences de PRS Studio.</translation>
    </message>
    <message>
        <source>These preferences were saved by another version of PRS Studio.</source>
        <translation>Ces préférences ont été sauvegardées par une autre version de PRS Studio.</translation>
    </message>
    <message>
        <source>Export them there anew.</source>
        <translation>Exportez-les à nouveau là-bas.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>“{key}” is no setting of this version.</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas un réglage de cette version.</translation>
    </message>
    <message>
        <source>“{title}” cannot be {shown}: it is {expected}.</source>
        <translation>«&#x202f;{title}&#x202f;» ne peut pas être {shown}&#xa0;: il faut {expected}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un nombre de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>une valeur parmi {choices}</translation>
    </message>
    <message>
        <source>a line of text, of {count} letters at most</source>
        <translation>une ligne de texte, de {count} caractères au plus</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of any of {choices}</source>
        <translation>une liste de valeurs parmi {choices}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>What a slider of thresholds reaches.</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Annotating</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Clair ou sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of all text in the program, compared with the system&apos;s.</source>
        <translation>De tout le texte du programme, par rapport à celui du système.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of menus, texts, numbers and reports, from the next start on.</source>
        <translation>Des menus, textes, nombres et rapports, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>While recording, the picture moves on in pages instead of gliding; menus and lists appear at once, and the text cursor does not blink.</source>
        <translation>Pendant l’enregistrement, l’image avance page par page au lieu de glisser&#x202f;; menus et listes apparaissent d’un coup, et le curseur de texte ne clignote pas.</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>Pistes affichées</translation>
    </message>
    <message>
        <source>Breath phases and artefacts are also shown as soon as something is in them.</source>
        <translation>Les phases respiratoires et les artefacts sont aussi affichés dès qu’ils contiennent quelque chose.</translation>
    </message>
    <message>
        <source>Spectrogram up to</source>
        <translation>Spectrogramme jusqu’à</translation>
    </message>
    <message>
        <source>The highest frequency that is shown. Most lung sounds lie below 2 kHz.</source>
        <translation>La plus haute fréquence affichée. La plupart des bruits pulmonaires sont en dessous de 2 kHz.</translation>
    </message>
    <message>
        <source>Spectrogram in</source>
        <translation>Spectrogramme en</translation>
    </message>
    <message>
        <source>Greys can be told apart by everyone, and print well.</source>
        <translation>Les gris sont distingués par tous, et s’impriment bien.</translation>
    </message>
    <message>
        <source>Scale of the time-expanded waveform</source>
        <translation>Échelle de la forme d’onde étirée</translation>
    </message>
    <message>
        <source>Millimetres on the screen for a second of sound.</source>
        <translation>Millimètres à l’écran pour une seconde de son.</translation>
    </message>
    <message>
        <source>Gain by hand</source>
        <extracomment>Before the automatic gain, which it ends: who takes over both keeps both.</extracomment>
        <translation>Gain manuel</translation>
    </message>
    <message>
        <source>How much louder than recorded the sound is played and the waveform drawn. Setting it ends the automatic gain.</source>
        <translation>Amplification du son restitué et de la forme d’onde dessinée, par rapport à l’enregistrement. La régler met fin au gain automatique.</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>Gain automatique</translation>
    </message>
    <message>
        <source>Brings each recording to a comfortable loudness. A gain that is set by hand ends it.</source>
        <translation>Donne à chaque enregistrement un niveau sonore confortable. Un gain réglé à la main y met fin.</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>Boucler sur la sélection</translation>
    </message>
    <message>
        <source>A selected stretch is played over and over.</source>
        <translation>Un passage sélectionné est répété sans fin.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Slower playing makes single crackles heard.</source>
        <translation>Une écoute plus lente fait entendre chaque crépitant.</translation>
    </message>
    <message>
        <source>Keep the pitch</source>
        <translation>Maintenir la hauteur du son</translation>
    </message>
    <message>
        <source>Slower or faster sound stays as high as it was.</source>
        <translation>Plus lent ou plus rapide, le son reste aussi haut qu’il était.</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>How much is played before the selection begins.</source>
        <translation>Durée écoutée avant le début de la sélection.</translation>
    </message>
    <message>
        <source>Listening filter</source>
        <translation>Filtre d’écoute</translation>
    </message>
    <message>
        <source>What of the sound is let through to the ear. The recording stays as it is.</source>
        <translation>Ce que l’oreille reçoit du son. L’enregistrement reste tel quel.</translation>
    </message>
    <message>
        <source>Band-pass from</source>
        <translation>Passe-bande de</translation>
    </message>
    <message>
        <source>The lowest frequency that the band-pass filter lets through.</source>
        <translation>La plus basse fréquence que laisse passer le filtre passe-bande.</translation>
    </message>
    <message>
        <source>Band-pass to</source>
        <translation>Passe-bande à</translation>
    </message>
    <message>
        <source>The highest frequency that the band-pass filter lets through.</source>
        <translation>La plus haute fréquence que laisse passer le filtre passe-bande.</translation>
    </message>
    <message>
        <source>Show what is heard</source>
        <translation>Afficher ce qui est entendu</translation>
    </message>
    <message>
        <source>Waveform and spectrogram show the sound as it comes through the listening filter.</source>
        <translation>Forme d’onde et spectrogramme montrent le son tel qu’il sort du filtre d’écoute.</translation>
    </message>
    <message>
        <source>State of the headphones</source>
        <translation>État du casque</translation>
    </message>
    <message>
        <source>Headphones that are used</source>
        <translation>Casque utilisé</translation>
    </message>
    <message>
        <source>Listening filter of the headphones</source>
        <translation>Filtre d’écoute du casque</translation>
    </message>
    <message>
        <source>Volume of the headphones in decibels</source>
        <translation>Volume du casque en décibels</translation>
    </message>
    <message>
        <source>What is recorded stays as it is. Sound comes some 60 ms after the chestpiece. Use headphones: out of a loudspeaker it may howl, and is then silenced.</source>
        <translation>Ce qui est enregistré reste tel quel. Le son arrive environ 60 ms après le pavillon. Utilisez un casque&#xa0;: par un haut-parleur, un effet Larsen est possible, et le son est alors coupé.</translation>
    </message>
    <message>
        <source>By</source>
        <comment>by which headphones it is heard</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>of sound</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <extracomment>By its name, as the system calls it; empty: the system&apos;s own choice.</extracomment>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Loudspeakers or headphones</source>
        <translation>Haut-parleurs ou casque</translation>
    </message>
    <message>
        <source>Where recordings are played. While it is not connected, and to listen along while recording, the system&apos;s own are used.</source>
        <translation>Où les enregistrements sont restitués. Tant que cet appareil n’est pas connecté, et pour l’écoute pendant l’enregistrement, celui du système est utilisé.</translation>
    </message>
    <message>
        <source>Pages of recording</source>
        <translation>Pages d’enregistrement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Headphones ●</source>
        <translation>Casque ●</translation>
    </message>
    <message>
        <source>Put recordings into</source>
        <translation>Placer les enregistrements dans</translation>
    </message>
    <message>
        <source>What is recorded from, while it is connected. Not changed in the midst of a recording.</source>
        <translation>La source de l’enregistrement, tant qu’elle est connectée. Ne change pas au cours d’un enregistrement.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channel of a stereo microphone is recorded.</source>
        <translation>Quel canal d’un microphone stéréo est enregistré.</translation>
    </message>
    <message>
        <source>Gain of the microphone</source>
        <translation>Gain du microphone</translation>
    </message>
    <message>
        <source>Applied before the sound is written. Raise it only if the level stays low.</source>
        <translation>Appliqué avant l’écriture du son. Ne l’augmentez que si le niveau reste bas.</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Samples that the microphone takes in a second.</source>
        <translation>Échantillons que prend le microphone par seconde.</translation>
    </message>
    <message>
        <source>Seconds for each site</source>
        <translation>Secondes par site</translation>
    </message>
    <message>
        <source>How long each place is recorded in a guided session that begins.</source>
        <translation>Durée d’enregistrement de chaque site dans une séance guidée qui commence.</translation>
    </message>
    <message>
        <source>Filter of the headphones</source>
        <translation>Filtre du casque</translation>
    </message>
    <message>
        <source>What is heard while recording. What is written stays as it is.</source>
        <translation>Ce qui est entendu pendant l’enregistrement. Ce qui est écrit reste tel quel.</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>By what the microphone is heard while recording.</source>
        <translation>Par quoi le microphone est entendu pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>Volume of the headphones</source>
        <translation>Volume du casque</translation>
    </message>
    <message>
        <source>How loud it is heard while recording.</source>
        <translation>À quel niveau il est entendu pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Pas entre fenêtres</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next. Smaller is finer and slower. What is open is analysed anew.</source>
        <translation>Secondes entre une fenêtre de 3 s et la suivante. Plus petit&#xa0;: plus fin et plus lent. Ce qui est ouvert est analysé à nouveau.</translation>
    </message>
    <message>
        <source>The record&apos;s label: by hand, or as it follows from the events</source>
        <translation>L’étiquette de l’enregistrement&#xa0;: à la main, ou telle qu’elle découle des événements</translation>
    </message>
    <message>
        <source>How the record label came about</source>
        <translation>D’où vient l’étiquette de l’enregistrement</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>From events: {label}</source>
        <translation>D’après les événements&#xa0;: {label}</translation>
    </message>
    <message>
        <source>By hand. The events say {label}.</source>
        <translation>À la main. Les événements disent {label}.</translation>
    </message>
    <message>
        <source>By hand.</source>
        <translation>À la main.</translation>
    </message>
    <message>
        <source>Follows from the events.</source>
        <translation>Découle des événements.</translation>
    </message>
    <message>
        <source>Nothing marked. Reviewed, but without a label.</source>
        <translation>Rien d’annoté. Revu, mais sans étiquette.</translation>
    </message>
    <message>
        <source>Nothing marked.</source>
        <translation>Rien d’annoté.</translation>
    </message>
    <message>
        <source>Threshold of proposals</source>
        <translation>Seuil des propositions</translation>
    </message>
    <message>
        <source>Fewer, surer proposals to the right; more to the left. The middle is the model&apos;s own.</source>
        <translation>Propositions moins nombreuses et plus sûres vers la droite&#x202f;; plus nombreuses vers la gauche. Le milieu est le réglage du modèle.</translation>
    </message>
    <message>
        <source>Proposals: more</source>
        <comment>proposals: more … fewer</comment>
        <translation>Propositions&#xa0;: plus</translation>
    </message>
    <message>
        <source>fewer</source>
        <comment>proposals: more … fewer</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>{open} at {scale:.2f} × the model&apos;s thresholds: {come} more, {gone} fewer than its own</source>
        <translation>{open} à {scale:.2f} × les seuils du modèle&#xa0;: {come} de plus, {gone} de moins qu’avec les siens</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Definition and sound of the selected type</source>
        <translation>Définition et son du type sélectionné</translation>
    </message>
    <message>
        <source>What a {label} is, with a synthesised sound</source>
        <translation>Ce qu’est&#xa0;: {label}, avec un son synthétisé</translation>
    </message>
    <message>
        <source>Select events of one type first</source>
        <translation>Sélectionnez d’abord des événements d’un même type</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} positions, {first:.2f} to {last:.2f} s, agree: start {start_low:.2f} to {start_high:.2f} s, end {end_low:.2f} to {end_high:.2f} s, averaged by probability.</source>
        <translation>{count} positions, {first:.2f} à {last:.2f} s, concordent&#xa0;: début {start_low:.2f} à {start_high:.2f} s, fin {end_low:.2f} à {end_high:.2f} s, moyenne pondérée par la probabilité.</translation>
    </message>
    <message>
        <source>Times the model&apos;s own thresholds: more than 1 proposes fewer, surer events. The slider above the events begins here.</source>
        <translation>Multiplie les seuils du modèle&#xa0;: plus de 1 donne moins de propositions, plus sûres. Le curseur au-dessus des événements part d’ici.</translation>
    </message>
    <message>
        <source>By the number of cores</source>
        <translation>Selon le nombre de cœurs</translation>
    </message>
    <message>
        <source>Processor cores for analysis</source>
        <translation>Cœurs du processeur pour l’analyse</translation>
    </message>
    <message>
        <source>More is faster, fewer leaves more to other programs. The analysis begins anew with them.</source>
        <translation>Davantage&#xa0;: plus rapide&#x202f;; moins&#xa0;: plus de place pour les autres programmes. L’analyse recommence avec eux.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Whose name decisions are kept with when the program starts. While a study is open, it reads as this reader.</source>
        <translation>Le nom sous lequel les décisions sont gardées quand le programme démarre. Tant qu’une étude est ouverte, la lecture s’y fait sous ce nom.</translation>
    </message>
    <message>
        <source>Snap to pauses</source>
        <translation>Aligner sur les pauses</translation>
    </message>
    <message>
        <source>Borders that are dragged also stick to pauses of the sound.</source>
        <translation>Les bornes que l’on tire s’accrochent aussi aux pauses du son.</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Avancement de l’étude</translation>
    </message>
    <message>
        <source>Progress of the study in words</source>
        <translation>Avancement de l’étude en mots</translation>
    </message>
    <message>
        <source>Worklist summary</source>
        <translation>Résumé de la liste de travail</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrer la liste de travail</translation>
    </message>
    <message>
        <source>Words that a recording must have: name, patient, site, label, comment, annotator</source>
        <translation>Mots qu’un enregistrement doit contenir&#xa0;: nom, patient, site, étiquette, commentaire, annotateur</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Filter by status, label, confidence, disagreement, patient, site, quality, annotator</source>
        <translation>Filtrer par état, étiquette, confiance, désaccord, patient, site, qualité, annotateur</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>Ordre de la liste de travail</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of a list</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>No other recording is left to review.</source>
        <translation>Il ne reste aucun autre enregistrement à revoir.</translation>
    </message>
    <message>
        <source>No other recording is left to review among those shown.</source>
        <translation>Il ne reste aucun autre enregistrement à revoir parmi ceux affichés.</translation>
    </message>
    <message>
        <source>No recording fits the filter.</source>
        <translation>Aucun enregistrement ne correspond au filtre.</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,}</source>
        <translation>{shown:,} sur {all:,}</translation>
    </message>
    <message>
        <source>{count:,} recordings</source>
        <translation>{count:,} enregistrements</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>{count:,} to analyse</source>
        <translation>{count:,} à analyser</translation>
    </message>
    <message>
        <source>{count:,} failed</source>
        <translation>{count:,} en échec</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed, {in_work:,} in work</source>
        <translation>{reviewed:,} sur {all:,} revus, {in_work:,} en cours</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed</source>
        <translation>{reviewed:,} sur {all:,} revus</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed by {reader}, {in_work:,} in work</source>
        <translation>{reviewed:,} enregistrements sur {all:,} revus par {reader}, {in_work:,} en cours</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed, {in_work:,} in work</source>
        <translation>{reviewed:,} enregistrements sur {all:,} revus, {in_work:,} en cours</translation>
    </message>
    <message>
        <source>What recordings are sorted by. A blind reader is not shown orders that tell what others found.</source>
        <translation>Selon quoi les enregistrements sont triés. Un lecteur en aveugle ne voit pas les ordres qui révèlent ce que d’autres ont trouvé.</translation>
    </message>
    <message>
        <source>“PRS Studio recordings” in the home folder</source>
        <extracomment>Where what is recorded is put; empty: a folder of the program&apos;s own in the home folder.</extracomment>
        <translation>«&#x202f;PRS Studio recordings&#x202f;», dossier personnel</translation>
    </message>
    <message>
        <source>New recordings</source>
        <translation>Nouveaux enregistrements</translation>
    </message>
    <message>
        <source>Where recordings are written, from the next one on.</source>
        <translation>Où les enregistrements sont écrits, à partir du prochain.</translation>
    </message>
    <message>
        <source>The home folder</source>
        <translation>Le dossier personnel</translation>
    </message>
    <message>
        <source>Open and save</source>
        <translation>Ouvrir et sauvegarder</translation>
    </message>
    <message>
        <source>Where the next dialog that opens or saves files begins. It follows what is opened.</source>
        <translation>Où commence le prochain dialogue qui ouvre ou sauvegarde des fichiers. Il suit ce qui est ouvert.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <extracomment>Folders of annotated recordings that are learnt from besides the study.</extracomment>
        <translation>D’où apprendre</translation>
    </message>
    <message>
        <source>Folders of annotated recordings that retraining learns from besides the study.</source>
        <translation>Dossiers d’enregistrements annotés dont le réentraînement apprend en plus de l’étude.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>&quot;name=keys&quot;: what was changed of the shortcuts; keys are separated by spaces, none means none.</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What each key does.</source>
        <translation>Ce que fait chaque touche.</translation>
    </message>
    <message>
        <source>“{name}” is no action of this version.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une action de cette version.</translation>
    </message>
    <message>
        <source>“{keys}” are no keys that can be pressed.</source>
        <translation>«&#x202f;{keys}&#x202f;» ne sont pas des touches que l’on peut presser.</translation>
    </message>
    <message>
        <source>Both “{one}” and “{other}” would have the keys {keys}.</source>
        <translation>«&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;» auraient toutes deux les touches {keys}.</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>the demo study</source>
        <translation>l’étude de démonstration</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Utilisé ailleurs</translation>
    </message>
    <message>
        <source>Not at this rate</source>
        <translation>Pas à cette fréquence</translation>
    </message>
    <message>
        <source>Not these channels</source>
        <translation>Pas ces canaux</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>a microphone, by the system</comment>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Gives no sound</source>
        <comment>a microphone</comment>
        <translation>Ne donne aucun son</translation>
    </message>
    <message>
        <source>Not open</source>
        <comment>a microphone</comment>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>“{device}” is not connected any more.</source>
        <extracomment>PortAudio&apos;s error codes (portaudio.h), the second argument of sounddevice&apos;s PortAudioError. What a system&apos;s own words tell where PortAudio has no code for it (paUnanticipatedHostError).</extracomment>
        <translation>«&#x202f;{device}&#x202f;» n’est plus connecté.</translation>
    </message>
    <message>
        <source>Plug it in, then look for microphones again.</source>
        <translation>Branchez-le, puis cherchez à nouveau des microphones.</translation>
    </message>
    <message>
        <source>“{device}” is being used by another program.</source>
        <translation>«&#x202f;{device}&#x202f;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close that program (a call, a recorder), or choose another microphone.</source>
        <translation>Fermez ce programme (un appel, un enregistreur), ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>“{device}” cannot record at {frequency:g} kHz.</source>
        <translation>«&#x202f;{device}&#x202f;» ne peut pas enregistrer à {frequency:g} kHz.</translation>
    </message>
    <message>
        <source>“{device}” offers no rate that can be recorded.</source>
        <translation>«&#x202f;{device}&#x202f;» n’offre aucune fréquence enregistrable.</translation>
    </message>
    <message>
        <source>Choose “The device&apos;s own” rate, or another one.</source>
        <translation>Choisissez la fréquence «&#x202f;Celle de l’appareil&#x202f;», ou une autre.</translation>
    </message>
    <message>
        <source>Choose another microphone.</source>
        <translation>Choisissez un autre microphone.</translation>
    </message>
    <message numerus="yes">
        <source>“{device}” does not give %n channel.</source>
        <translation>
            <numerusform>«&#x202f;{device}&#x202f;» ne donne pas %n canal.</numerusform>
            <numerusform>«&#x202f;{device}&#x202f;» ne donne pas %n canaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>See how it is set up in the system&apos;s sound settings, or choose another microphone.</source>
        <translation>Voyez comment il est réglé dans les paramètres de son du système, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>The system does not let this program use “{device}”.</source>
        <translation>Le système n’autorise pas ce programme à utiliser «&#x202f;{device}&#x202f;».</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then look for microphones again.</source>
        <translation>Autorisez-le dans les paramètres de confidentialité du système, puis cherchez à nouveau des microphones.</translation>
    </message>
    <message>
        <source>“{device}” refuses to record.</source>
        <translation>«&#x202f;{device}&#x202f;» refuse d’enregistrer.</translation>
    </message>
    <message>
        <source>Is another program using it, or may this one not use the microphone (privacy settings of the system)?</source>
        <translation>Un autre programme l’utilise-t-il, ou celui-ci n’a-t-il pas droit au microphone (paramètres de confidentialité du système)&#x202f;?</translation>
    </message>
    <message>
        <source>See whether they work in the system&apos;s sound settings, or choose other headphones.</source>
        <translation>Vérifiez dans les réglages audio du système qu’il fonctionne, ou choisissez un autre casque.</translation>
    </message>
    <message>
        <source>Connect the headphones, then switch listening on again.</source>
        <translation>Branchez le casque, puis réactivez l’écoute.</translation>
    </message>
    <message>
        <source>Close that program (a call, a player), or choose other headphones.</source>
        <translation>Fermez ce programme (un appel, un lecteur), ou choisissez un autre casque.</translation>
    </message>
    <message>
        <source>Nothing can be heard by “{device}”: it refuses the sound.</source>
        <translation>Rien ne peut être entendu par «&#x202f;{device}&#x202f;»&#x202f;: il refuse le son.</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed.</source>
        <translation>Les appareils audio ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>See whether sound works in other programs, then start the program again.</source>
        <translation>Vérifiez que le son fonctionne dans d’autres programmes, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again, and the recording goes on; or stop it.</source>
        <translation>Débranchez-le et rebranchez-le, et l’enregistrement continue&#x202f;; ou arrêtez-le.</translation>
    </message>
    <message>
        <source>“{device}” was unplugged or switched off.</source>
        <translation>«&#x202f;{device}&#x202f;» a été débranché ou éteint.</translation>
    </message>
    <message>
        <source>Plug it in again, and the recording goes on; or stop it.</source>
        <translation>Rebranchez-le, et l’enregistrement continue&#x202f;; ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>Rebranchez-le, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Il n’y a pas de microphone.</translation>
    </message>
    <message>
        <source>Connect one, then look again.</source>
        <translation>Connectez-en un, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>“{device}” is there, but no sound comes from it.</source>
        <translation>«&#x202f;{device}&#x202f;» est là, mais aucun son n’en vient.</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again; or see whether another program has taken it.</source>
        <translation>Débranchez-le et rebranchez-le&#x202f;; ou voyez si un autre programme l’a pris.</translation>
    </message>
    <message>
        <source>Tap the chestpiece gently.</source>
        <extracomment>This much louder than the chosen channel, another one is where the microphone is.</extracomment>
        <translation>Tapotez doucement le pavillon.</translation>
    </message>
    <message>
        <source>The left channel hears nothing; the right one does.</source>
        <translation>Le canal gauche n’entend rien&#x202f;; le droit, si.</translation>
    </message>
    <message>
        <source>Choose the right channel, or the mix of both.</source>
        <translation>Choisissez le canal droit, ou le mélange des deux.</translation>
    </message>
    <message>
        <source>The right channel hears nothing; the left one does.</source>
        <translation>Le canal droit n’entend rien&#x202f;; le gauche, si.</translation>
    </message>
    <message>
        <source>Choose the left channel, or the mix of both.</source>
        <translation>Choisissez le canal gauche, ou le mélange des deux.</translation>
    </message>
    <message>
        <source>“{device}” is connected, but muted or switched off: not even noise comes from it.</source>
        <translation>«&#x202f;{device}&#x202f;» est connecté, mais muet ou éteint&#xa0;: il n’en vient pas même du bruit de fond.</translation>
    </message>
    <message>
        <source>Look for a mute switch on it and in the system&apos;s sound settings, and switch the stethoscope on.</source>
        <translation>Cherchez un interrupteur de sourdine dessus et dans les paramètres de son du système, et allumez le stéthoscope.</translation>
    </message>
    <message>
        <source>It is connected and on, but hears next to nothing (loudest: {level:.0f} dB).</source>
        <translation>Il est connecté et allumé, mais n’entend presque rien (maximum&#xa0;: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>If you did tap it, its own volume is down, or this is not the stethoscope&apos;s microphone.</source>
        <translation>Si vous avez bien tapoté, son propre volume est baissé, ou ce n’est pas le microphone du stéthoscope.</translation>
    </message>
    <message>
        <source>It hears, but softly (loudest: {level:.0f} dB).</source>
        <translation>Il entend, mais faiblement (maximum&#xa0;: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>Raise the gain.</source>
        <translation>Augmentez le gain.</translation>
    </message>
    <message>
        <source>It hears, and is overdriven.</source>
        <translation>Il entend, et il sature.</translation>
    </message>
    <message>
        <source>Lower the gain, or the stethoscope&apos;s volume.</source>
        <translation>Baissez le gain, ou le volume du stéthoscope.</translation>
    </message>
    <message>
        <source>It hears you well (loudest: {level:.0f} dB).</source>
        <translation>Il vous entend bien (maximum&#xa0;: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>Not even noise comes from it: muted or switched off?</source>
        <translation>Il n’en vient pas même du bruit de fond&#xa0;: muet ou éteint&#x202f;?</translation>
    </message>
    <message>
        <source>The headphones are gone.</source>
        <extracomment>Asked of the output; sound servers give what they can. Doubled, up to the most, where the computer is too busy for it: the output says some times within two seconds that it ran dry. What lies ready longer than this is not needed, and left out: the clocks of two devices are never quite the same. An output that asks for nothing for so long was moved or taken away without a word: it is opened anew. No more is ever laid ready: while an output takes a second to begin, or stops for one, all that follows gets late.</extracomment>
        <translation>Le casque a disparu.</translation>
    </message>
    <message>
        <source>Connect them, then switch listening on again.</source>
        <translation>Connectez-le, puis réactivez l’écoute.</translation>
    </message>
    <message>
        <source>No headphones were found.</source>
        <translation>Aucun casque n’a été trouvé.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>Connectez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The microphone cannot be heard any more.</source>
        <translation>Le microphone n’est plus audible.</translation>
    </message>
    <message>
        <source>The recording goes on. Switch it on again.</source>
        <translation>L’enregistrement continue. Réactivez l’écoute.</translation>
    </message>
    <message>
        <source>No sound output was found. Connect loudspeakers or headphones, then try again.</source>
        <translation>Aucune sortie de son n’a été trouvée. Connectez des haut-parleurs ou un casque, puis réessayez.</translation>
    </message>
    <message>
        <source>Sound cannot be played.</source>
        <translation>Le son ne peut pas être restitué.</translation>
    </message>
    <message>
        <source>The sound output refused to play.</source>
        <translation>La sortie audio a refusé de lire.</translation>
    </message>
    <message>
        <source>Is another program using it? Choose another output in the system&apos;s sound settings and try again.</source>
        <translation>Un autre programme l’utilise-t-il&#x202f;? Choisissez une autre sortie dans les paramètres de son du système et réessayez.</translation>
    </message>
    <message>
        <source>The sound could not be prepared.</source>
        <translation>Le son n’a pas pu être préparé.</translation>
    </message>
    <message>
        <source>Play it at its own speed and without a filter.</source>
        <translation>Écoutez-le à sa propre vitesse et sans filtre.</translation>
    </message>
    <message>
        <source>Install it with: sudo apt install libportaudio2 (Debian, Ubuntu) or sudo dnf install portaudio (Fedora), then start the program again.</source>
        <translation>Installez-le avec&#xa0;: sudo apt install libportaudio2 (Debian, Ubuntu) ou sudo dnf install portaudio (Fedora), puis relancez le programme.</translation>
    </message>
    <message>
        <source>Install it with: brew install portaudio, then start the program again.</source>
        <translation>Installez-le avec&#xa0;: brew install portaudio, puis relancez le programme.</translation>
    </message>
    <message>
        <source>Install the program again: PortAudio is part of it on Windows.</source>
        <translation>Réinstallez le programme&#xa0;: sous Windows, PortAudio en fait partie.</translation>
    </message>
    <message>
        <source>PortAudio, which records and plays sound, is missing.</source>
        <extracomment>How much sound the system keeps for a callback that comes late. Callbacks come some four times as often.</extracomment>
        <translation>PortAudio, qui enregistre et restitue le son, manque.</translation>
    </message>
    <message>
        <source>“{name}” is not connected.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas connecté.</translation>
    </message>
    <message>
        <source>Plug it in, or choose other headphones.</source>
        <translation>Branchez-le, ou choisissez un autre casque.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Aucun microphone n’a été trouvé.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Connectez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>Several microphones are called “{name}”.</source>
        <translation>Plusieurs microphones s’appellent «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another: there are {names}.</source>
        <translation>Branchez-le, ou choisissez-en un autre&#xa0;: il y a {names}.</translation>
    </message>
    <message>
        <source>No connected microphone is called “{name}”.</source>
        <translation>Aucun microphone connecté ne s’appelle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is played while a recording is made: it would be heard in it.</source>
        <translation>L’écoute est impossible pendant un enregistrement&#xa0;: elle s’y entendrait.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Arrêtez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is tested: it would hear it.</source>
        <translation>L’écoute est impossible pendant le test du microphone&#xa0;: il l’entendrait.</translation>
    </message>
    <message>
        <source>Wait for the test to end.</source>
        <translation>Attendez la fin du test.</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is heard by headphones.</source>
        <translation>L’écoute est impossible tant que le microphone s’entend au casque.</translation>
    </message>
    <message>
        <source>Switch that off first (Record, Listen by headphones).</source>
        <translation>Désactivez d’abord cela (Enregistrement, Écouter au casque).</translation>
    </message>
    <message>
        <source>What was recorded is kept.</source>
        <translation>Ce qui a été enregistré est gardé.</translation>
    </message>
    <message>
        <source>The recording cannot go on with it: stop, then record anew.</source>
        <extracomment>No callback for so long means that the device is gone: not every system says so. The first one may take longer.</extracomment>
        <translation>L’enregistrement ne peut pas continuer avec lui&#xa0;: arrêtez, puis recommencez.</translation>
    </message>
    <message>
        <source>No microphone is open.</source>
        <translation>Aucun microphone n’est ouvert.</translation>
    </message>
    <message>
        <source>Choose one, then record.</source>
        <translation>Choisissez-en un, puis enregistrez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>PRS Studio crashed the last time it ran.</source>
        <translation>PRS Studio a planté lors de sa dernière exécution.</translation>
    </message>
    <message>
        <source>PRS Studio crashed</source>
        <translation>PRS Studio a planté</translation>
    </message>
    <message>
        <source>PRS Studio was ended without being closed the last time.</source>
        <translation>La dernière fois, PRS Studio s’est terminé sans avoir été fermé.</translation>
    </message>
    <message>
        <source>Every edit in a study was kept.</source>
        <translation>Chaque modification dans une étude a été gardée.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Sauvegarder le diagnostic</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Looking at the installation for the diagnostics …</source>
        <translation>Examen de l’installation pour le diagnostic…</translation>
    </message>
    <message>
        <source>Diagnostics were saved as {name}. Have a look before you send them.</source>
        <translation>Le diagnostic a été sauvegardé sous {name}. Jetez-y un œil avant de l’envoyer.</translation>
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
Diagnostic de PRS Studio, pour qui vous aide.

  versions.json   le programme, ses composants et ce système
  doctor.json     ce que &quot;prs-studio doctor&quot; a trouvé, appareils de son comptés et non nommés
  settings.json   les préférences qui sont des nombres, des choix ou des interrupteurs
  log/            le journal du programme, et les rapports de plantage

Les noms d’enregistrements, d’études, de dossiers, de lecteurs et de patients sont omis ou remplacés, avant d’être
écrits dans le journal et de nouveau pour ce fichier. Jetez-y un œil avant de l’envoyer.
</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}: {error}).</source>
        <translation>Une erreur inattendue s’est produite ({kind}&#xa0;: {error}).</translation>
    </message>
    <message>
        <source>Your recordings are untouched. If it happens again, please send diagnostics (Help &gt; Save diagnostics).</source>
        <translation>Vos enregistrements sont intacts. Si cela se reproduit, merci d’envoyer le diagnostic (Aide &gt; Sauvegarder le diagnostic).</translation>
    </message>
    <message>
        <source>No recording open</source>
        <translation>Aucun enregistrement ouvert</translation>
    </message>
    <message>
        <source>Open a sound file or a folder, or drop one here.</source>
        <translation>Ouvrez un fichier de son ou un dossier, ou déposez-en un ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what is touched</source>
        <translation>Sélectionner ce qui est touché</translation>
    </message>
    <message>
        <source>{seconds:+.3f} s</source>
        <translation>{seconds:+.3f} s</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>{length:.0f} ms, as a period {frequency:.1f} Hz</source>
        <extracomment>What is shown where nothing is selected: so much about the cursor.</extracomment>
        <translation>{length:.0f} ms, comme période {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.1f} Hz</source>
        <translation>{length:.1f} ms, comme période {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.0f} Hz</source>
        <translation>{length:.1f} ms, comme période {frequency:.0f} Hz</translation>
    </message>
    <message>
        <source>Time-expanded waveform</source>
        <translation>Forme d’onde étirée</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure; Escape forgets it.</source>
        <translation>Les flèches déplacent le réticule, avec Maj elles mesurent&#x202f;; Échap l’oublie.</translation>
    </message>
    <message>
        <source>{time:.4f} s ({behind:.1f} ms), amplitude {amplitude:+.4f}</source>
        <translation>{time:.4f} s ({behind:.1f} ms), amplitude {amplitude:+.4f}</translation>
    </message>
    <message>
        <source>{label} is in the way: events do not overlap</source>
        <translation>{label} est déjà là&#xa0;: les événements ne se chevauchent pas</translation>
    </message>
    <message>
        <source>The recording ends here</source>
        <translation>L’enregistrement finit ici</translation>
    </message>
    <message>
        <source>The recording begins here</source>
        <translation>L’enregistrement commence ici</translation>
    </message>
    <message>
        <source>Another event is in the way: events do not overlap</source>
        <translation>Un autre événement est déjà là&#xa0;: les événements ne se chevauchent pas</translation>
    </message>
    <message>
        <source>This picture could not be computed ({reason}).</source>
        <translation>Cette image n’a pas pu être calculée ({reason}).</translation>
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
        <translation>{start} à {end} ({length})</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>No events heard: drag to mark one</source>
        <translation>Aucun événement entendu&#xa0;: faites glisser pour en marquer un</translation>
    </message>
    <message>
        <source>No events: drag to mark one</source>
        <translation>Aucun événement&#xa0;: faites glisser pour en marquer un</translation>
    </message>
    <message>
        <source>Not shown while reading blind</source>
        <translation>Masqué pendant la lecture en aveugle</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all, Home and End go to the ends.</source>
        <translation>Molette ou flèches pour défiler, plus et moins pour zoomer, F montre tout, Début et Fin vont aux extrémités.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Rien à juger</translation>
    </message>
    <message>
        <source>Listening… {percent:.0f} %</source>
        <translation>Écoute… {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● En enregistrement</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ En pause</translation>
    </message>
    <message>
        <source>▲ No sound</source>
        <translation>▲ Pas de son</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Show what is being recorded</source>
        <translation>Montrer ce qui est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Wheel or arrow keys look back, plus and minus zoom, End follows the sound again.</source>
        <translation>Molette ou flèches pour revenir en arrière, plus et moins pour zoomer, Fin suit de nouveau le son.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>letters for Inspiration</comment>
        <extracomment>How much of its colour a proposal keeps.</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Ex</source>
        <comment>letters for Expiration</comment>
        <translation>Ex</translation>
    </message>
    <message>
        <source>Cry</source>
        <comment>letters for Crying</comment>
        <translation>Pl</translation>
    </message>
    <message>
        <source>Sp</source>
        <comment>letters for Speech</comment>
        <translation>Pa</translation>
    </message>
    <message>
        <source>He</source>
        <comment>letters for Heart</comment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>letters for Movement</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>{label}, decided, uncertain</source>
        <translation>{label}, tranché, incertain</translation>
    </message>
    <message>
        <source>{label}, decided</source>
        <translation>{label}, tranché</translation>
    </message>
    <message>
        <source>{label}: {percent:.0f} %</source>
        <translation>{label}&#xa0;: {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source> {percent:.0f} %</source>
        <translation> {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Coefficient {number}: {value:.1f}</source>
        <translation>Coefficient {number}&#xa0;: {value:.1f}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{note} at {time:.1f} s</source>
        <translation>{note} à {time:.1f} s</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Autre lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n event</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{events}, record label {label}</source>
        <translation>{events}, étiquette de l’enregistrement {label}</translation>
    </message>
    <message>
        <source>Reading of {whose}</source>
        <translation>Lecture de {whose}</translation>
    </message>
    <message>
        <source>{whose} has not read this recording</source>
        <translation>{whose} n’a pas lu cet enregistrement</translation>
    </message>
    <message>
        <source>{event}, uncertain</source>
        <translation>{event}, incertain</translation>
    </message>
    <message>
        <source>{event}, {confidence:.0f} %</source>
        <translation>{event}, {confidence:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>{lane} of the upper recording</source>
        <translation>{lane} de l’enregistrement du haut</translation>
    </message>
    <message>
        <source>{lane} of the lower recording</source>
        <translation>{lane} de l’enregistrement du bas</translation>
    </message>
    <message>
        <source>Both recordings</source>
        <translation>Les deux enregistrements</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all.</source>
        <translation>Molette ou flèches pour défiler, plus et moins pour zoomer, F montre tout.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Spec.</source>
        <translation>Spect.</translation>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>full scale = 1</source>
        <translation>pleine échelle = 1</translation>
    </message>
    <message>
        <source>heard: {filter}</source>
        <translation>entendu&#xa0;: {filter}</translation>
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
        <translation>silence</translation>
    </message>
    <message>
        <source>Peak {peak:.3f} ({level})</source>
        <translation>Crête {peak:.3f} ({level})</translation>
    </message>
    <message>
        <source>{label}: {here:.0f} % here, {whole:.0f} % in the {seconds:g} s around</source>
        <translation>{label}&#xa0;: {here:.0f}&#xa0;% ici, {whole:.0f}&#xa0;% dans les {seconds:g} s autour</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>Where in the queue the running job goes once it is interrupted; None: it is not being interrupted.</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The analysis program could not be started.</source>
        <translation>Le programme d’analyse n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Install PRS Studio again.</source>
        <translation>Réinstallez PRS Studio.</translation>
    </message>
    <message>
        <source>The analysis program stops as soon as it is started.</source>
        <translation>Le programme d’analyse s’arrête dès son démarrage.</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing.</source>
        <translation>Lancez «&#x202f;prs-studio doctor&#x202f;» dans un terminal&#xa0;: il dit ce qui manque.</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing. The log file holds the details.</source>
        <translation>Lancez «&#x202f;prs-studio doctor&#x202f;» dans un terminal&#xa0;: il dit ce qui manque. Le fichier journal contient les détails.</translation>
    </message>
    <message>
        <source>The analysis program stopped unexpectedly and is being started again.</source>
        <translation>Le programme d’analyse s’est arrêté de façon inattendue et redémarre.</translation>
    </message>
    <message>
        <source>The analysis program stopped twice on this recording, so it is skipped.</source>
        <translation>Le programme d’analyse s’est arrêté deux fois sur cet enregistrement, qui est donc sauté.</translation>
    </message>
    <message>
        <source>Convert the recording to WAV or FLAC with another program and open it again.</source>
        <translation>Convertissez l’enregistrement en WAV ou FLAC avec un autre programme et rouvrez-le.</translation>
    </message>
    <message>
        <source>“{edit}” does not fit any more: what it changes was changed meanwhile.</source>
        <extracomment>Shorter marks can be neither seen nor heard, and are slips of the hand. The one RecordMark of a document has this id.</extracomment>
        <translation>«&#x202f;{edit}&#x202f;» ne convient plus&#xa0;: ce que cela modifie a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Look at the recording as it is now, and repeat what is still wanted.</source>
        <translation>Regardez l’enregistrement tel qu’il est maintenant, et répétez ce qui reste utile.</translation>
    </message>
    <message>
        <source>{event} would reach beyond the end of the recording.</source>
        <translation>{event} dépasserait la fin de l’enregistrement.</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s.</source>
        <translation>{event} chevaucherait {other} à {time:.2f} s.</translation>
    </message>
    <message>
        <source>Events of one layer lie side by side.</source>
        <translation>Les événements d’une même couche se suivent sans se chevaucher.</translation>
    </message>
    <message>
        <source>Supported are WAV, FLAC, OGG, MP3 and AIFF files.</source>
        <extracomment>File name endings that a folder is searched for. Opening goes by content, not by name. Nothing shorter is judged: one analysis frame (512 samples at 8 kHz, 64 ms).</extracomment>
        <translation>Les fichiers WAV, FLAC, OGG, MP3 et AIFF sont pris en charge.</translation>
    </message>
    <message>
        <source>Copy it again from the recorder, or record again.</source>
        <translation>Copiez-le à nouveau depuis l’enregistreur, ou enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>A sample rate of {rate:g} Hz is not usable.</source>
        <translation>Une fréquence d’échantillonnage de {rate:g} Hz n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Record at {rate} Hz or more, as stethoscopes and sound cards do.</source>
        <translation>Enregistrez à {rate} Hz ou plus, comme le font stéthoscopes et cartes son.</translation>
    </message>
    <message>
        <source>Channel {number} is silent and left out of the mix.</source>
        <translation>Le canal {number} est silencieux et exclu du mélange.</translation>
    </message>
    <message>
        <source>Channels {numbers} are silent and left out of the mix.</source>
        <translation>Les canaux {numbers} sont silencieux et exclus du mélange.</translation>
    </message>
    <message>
        <source>The channels differ by more than 20 dB (channel {number} is the quietest); all were averaged.</source>
        <translation>Les canaux diffèrent de plus de 20 dB (le canal {number} est le plus faible)&#x202f;; la moyenne de tous a été prise.</translation>
    </message>
    <message>
        <source>The channels nearly cancel each other: one is probably inverted. Export one channel and open that.</source>
        <translation>Les canaux s’annulent presque&#xa0;: l’un est sans doute inversé. Exportez un seul canal et ouvrez-le.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«&#x202f;{name}&#x202f;» est un dossier.</translation>
    </message>
    <message>
        <source>Open the folder as a whole, or choose a file inside it.</source>
        <translation>Ouvrez le dossier entier, ou choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Choose a sound file.</source>
        <translation>Choisissez un fichier de son.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>«&#x202f;{name}&#x202f;» est vide (0 octet).</translation>
    </message>
    <message>
        <source>“{name}” is not there (any more).</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas ou plus là.</translation>
    </message>
    <message>
        <source>Was it moved, renamed, or its drive removed?</source>
        <translation>A-t-il été déplacé ou renommé, ou son disque retiré&#x202f;?</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it elsewhere.</source>
        <translation>Demandez l’autorisation, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file, or is damaged at its start.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier de son, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file, which holds no recording.</source>
        <translation>«&#x202f;{name}&#x202f;» est un fichier {format}, qui ne contient pas d’enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” says that it has {channels} channels at {rate} Hz.</source>
        <translation>«&#x202f;{name}&#x202f;» dit avoir {channels} canaux à {rate} Hz.</translation>
    </message>
    <message>
        <source>Its header may be damaged. Usable are {lowest} to {highest} Hz.</source>
        <translation>Son en-tête est peut-être endommagé. Sont utilisables {lowest} à {highest} Hz.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound: it has no samples.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas de son&#xa0;: il n’a aucun échantillon.</translation>
    </message>
    <message>
        <source>“{name}” lasts only {length:.3g} ms; at least {shortest} ms are needed.</source>
        <translation>«&#x202f;{name}&#x202f;» ne dure que {length:.3g} ms&#x202f;; il faut au moins {shortest} ms.</translation>
    </message>
    <message>
        <source>The file is damaged {seconds:.1f} s in; the rest of it could not be read.</source>
        <translation>Le fichier est endommagé à {seconds:.1f} s&#x202f;; la suite n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The file is cut short or was never closed; the {seconds:.1f} s that it holds were read.</source>
        <translation>Le fichier est tronqué ou n’a jamais été fermé&#x202f;; les {seconds:.1f} s qu’il contient ont été lues.</translation>
    </message>
    <message>
        <source>{count} samples ({length:.3g} ms) are not numbers and were read as silence: the file is damaged.</source>
        <translation>{count} échantillons ({length:.3g} ms) ne sont pas des nombres et ont été lus comme du silence&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Recorded at {rate} Hz: sound above {highest} Hz is missing, and part of crackles and wheezes.</source>
        <translation>Enregistré à {rate} Hz&#xa0;: le son au-dessus de {highest} Hz manque, et avec lui une partie des crépitants et des sibilants.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <extracomment>What a model remembers of its training, for the training of the next (training.memory); a bundle may do without. No bundle of this program comes near; a larger file is not read into memory to find out that it is foreign. More would make files large and every analysis slow.</extracomment>
        <translation>Réinstallez le modèle, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no model in {name}: {file} is missing.</source>
        <translation>Il n’y a pas de modèle dans {name}&#xa0;: {file} manque.</translation>
    </message>
    <message>
        <source>The model card in {name} cannot be read ({reason}).</source>
        <translation>La fiche du modèle dans {name} ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>The model card in {name} is damaged.</source>
        <translation>La fiche du modèle dans {name} est endommagée.</translation>
    </message>
    <message>
        <source>{name} is not a model of PRS Studio.</source>
        <translation>{name} n’est pas un modèle de PRS Studio.</translation>
    </message>
    <message>
        <source>Choose the folder of an exported model.</source>
        <translation>Choisissez le dossier d’un modèle exporté.</translation>
    </message>
    <message>
        <source>The model in {name} has format {version!r}; only {known} is known.</source>
        <translation>Le modèle dans {name} est au format {version!r}&#x202f;; seul {known} est connu.</translation>
    </message>
    <message>
        <source>Update PRS Studio, or train the model again.</source>
        <translation>Mettez PRS Studio à jour, ou réentraînez le modèle.</translation>
    </message>
    <message>
        <source>The model card in {name} is incomplete or damaged ({reason}).</source>
        <translation>La fiche du modèle dans {name} est incomplète ou endommagée ({reason}).</translation>
    </message>
    <message>
        <source>The weights of {model} are too large to be a model of PRS Studio.</source>
        <translation>Les poids de {model} sont trop gros pour un modèle de PRS Studio.</translation>
    </message>
    <message>
        <source>The weights of {model} are missing or cannot be read.</source>
        <translation>Les poids de {model} manquent ou sont illisibles.</translation>
    </message>
    <message>
        <source>The weights of {model} are not those that its card describes: damaged or exchanged.</source>
        <translation>Les poids de {model} ne sont pas ceux que décrit sa fiche&#xa0;: endommagés ou échangés.</translation>
    </message>
    <message>
        <source>The weights of {model} are not a safetensors file.</source>
        <translation>Les poids de {model} ne sont pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>Files of other kinds are never opened as models.</source>
        <translation>Les fichiers d’autres sortes ne sont jamais ouverts comme modèles.</translation>
    </message>
    <message>
        <source>The weights of {model} hold values that are not numbers ({part}).</source>
        <translation>Les poids de {model} contiennent des valeurs qui ne sont pas des nombres ({part}).</translation>
    </message>
    <message>
        <source>The weights of {model} hold the unknown part {part!r}.</source>
        <translation>Les poids de {model} contiennent la partie inconnue {part!r}.</translation>
    </message>
    <message>
        <source>The key file “{name}” cannot be read ({reason}).</source>
        <extracomment>The stages of the NICHD&apos;s standard for paediatric trials (Williams et al., Pediatrics 129, S153, 2012), with newborns among the infants: of them a study has too few to hide among. Shown is each band&apos;s middle.</extracomment>
        <translation>Le fichier de clé «&#x202f;{name}&#x202f;» ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Name it, or make a new key.</source>
        <translation>Indiquez-le, ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>“{name}” holds no key.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas de clé.</translation>
    </message>
    <message>
        <source>A key is 64 hexadecimal digits.</source>
        <translation>Une clé compte 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already.</source>
        <translation>Il y a déjà un fichier «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Use its key, or choose another name.</source>
        <translation>Utilisez sa clé, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The key cannot be written to “{name}” ({reason}).</source>
        <translation>La clé ne peut pas être écrite dans «&#x202f;{name}&#x202f;» ({reason}).</translation>
    </message>
    <message>
        <source>Draw {event}</source>
        <translation>Tracer {event}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n event</source>
        <translation>
            <numerusform>Déplacer %n événement</numerusform>
            <numerusform>Déplacer %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {event}</source>
        <translation>Déplacer {event}</translation>
    </message>
    <message>
        <source>Resize {event}</source>
        <translation>Redimensionner {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the start of %n event</source>
        <translation>
            <numerusform>Décaler le début de %n événement</numerusform>
            <numerusform>Décaler le début de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the start of {event}</source>
        <translation>Décaler le début&#xa0;: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the end of %n event</source>
        <translation>
            <numerusform>Décaler la fin de %n événement</numerusform>
            <numerusform>Décaler la fin de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the end of {event}</source>
        <translation>Décaler la fin&#xa0;: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge %n event</source>
        <translation>
            <numerusform>Décaler %n événement</numerusform>
            <numerusform>Décaler %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge {event}</source>
        <translation>Décaler {event}</translation>
    </message>
    <message>
        <source>Set the times of {event}</source>
        <translation>Fixer les temps&#xa0;: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Split %n event</source>
        <translation>
            <numerusform>Diviser %n événement</numerusform>
            <numerusform>Diviser %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Split {event}</source>
        <translation>Diviser {event}</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event</source>
        <translation>
            <numerusform>Fusionner %n événement</numerusform>
            <numerusform>Fusionner %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n event to {label}</source>
        <translation>
            <numerusform>Réétiqueter %n événement en {label}</numerusform>
            <numerusform>Réétiqueter %n événements en {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel {event} to {label}</source>
        <translation>Réétiqueter {event} en {label}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event</source>
        <translation>
            <numerusform>Supprimer %n événement</numerusform>
            <numerusform>Supprimer %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {event}</source>
        <translation>Supprimer {event}</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n event</source>
        <translation>
            <numerusform>Dupliquer %n événement</numerusform>
            <numerusform>Dupliquer %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {event}</source>
        <translation>Dupliquer {event}</translation>
    </message>
    <message>
        <source>Comment on the record</source>
        <translation>Commenter l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n event</source>
        <translation>
            <numerusform>Commenter %n événement</numerusform>
            <numerusform>Commenter %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on {event}</source>
        <translation>Commenter {event}</translation>
    </message>
    <message>
        <source>Derive the record&apos;s label</source>
        <translation>Déduire l’étiquette de l’enregistrement</translation>
    </message>
    <message>
        <source>Mark the record as uncertain</source>
        <translation>Marquer l’enregistrement comme incertain</translation>
    </message>
    <message>
        <source>Mark the record as certain</source>
        <translation>Marquer l’enregistrement comme certain</translation>
    </message>
    <message>
        <source>Mark the record {label}</source>
        <translation>Marquer l’enregistrement {label}</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme revu</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Marquer comme non revu</translation>
    </message>
    <message>
        <source>Mark as {label} and reviewed</source>
        <translation>Marquer comme {label} et revu</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as uncertain</source>
        <translation>
            <numerusform>Marquer %n événement comme incertain</numerusform>
            <numerusform>Marquer %n événements comme incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as uncertain</source>
        <translation>Marquer {event} comme incertain</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as certain</source>
        <translation>
            <numerusform>Marquer %n événement comme certain</numerusform>
            <numerusform>Marquer %n événements comme certains</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as certain</source>
        <translation>Marquer {event} comme certain</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal as {label}</source>
        <translation>
            <numerusform>Accepter %n proposition comme {label}</numerusform>
            <numerusform>Accepter %n propositions comme {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal</source>
        <translation>
            <numerusform>Accepter %n proposition</numerusform>
            <numerusform>Accepter %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept {event} as {label}</source>
        <translation>Accepter {event} comme {label}</translation>
    </message>
    <message>
        <source>Accept {event}</source>
        <translation>Accepter {event}</translation>
    </message>
    <message>
        <source>Correct {event}</source>
        <translation>Corriger {event}</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal</source>
        <translation>
            <numerusform>Rejeter %n proposition</numerusform>
            <numerusform>Rejeter %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject {event}</source>
        <translation>Rejeter {event}</translation>
    </message>
    <message>
        <source>Take over what both agree on</source>
        <translation>Reprendre ce sur quoi les deux concordent</translation>
    </message>
    <message>
        <source>Decide by oneself</source>
        <translation>Trancher soi-même</translation>
    </message>
    <message>
        <source>Decide for both</source>
        <translation>Trancher pour les deux</translation>
    </message>
    <message>
        <source>Decide for A</source>
        <translation>Trancher pour A</translation>
    </message>
    <message>
        <source>Decide for B</source>
        <translation>Trancher pour B</translation>
    </message>
    <message>
        <source>Restore the beginning</source>
        <translation>Restaurer le début</translation>
    </message>
    <message>
        <source>Restore what was after “{edit}”</source>
        <translation>Restaurer l’état après «&#x202f;{edit}&#x202f;»</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Restaurer la révision {number}</translation>
    </message>
    <message>
        <source>Restore a mark and what was merged into it</source>
        <translation>Restaurer une annotation et ce qui y a été fusionné</translation>
    </message>
    <message>
        <source>Restore a mark</source>
        <translation>Restaurer une annotation</translation>
    </message>
    <message>
        <source>Restore {event} and what was merged into it</source>
        <translation>Restaurer {event} et ce qui y a été fusionné</translation>
    </message>
    <message>
        <source>Restore {event}</source>
        <translation>Restaurer {event}</translation>
    </message>
    <message>
        <source>Take a mark away again</source>
        <translation>Retirer de nouveau une annotation</translation>
    </message>
    <message>
        <source>Take {event} away again</source>
        <translation>Retirer de nouveau {event}</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n mark</source>
        <translation>
            <numerusform>Remettre %n annotation</numerusform>
            <numerusform>Remettre %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back a proposal</source>
        <translation>Remettre une proposition</translation>
    </message>
    <message>
        <source>Bring back {event}</source>
        <translation>Remettre {event}</translation>
    </message>
    <message>
        <source>Accept another sound file</source>
        <translation>Accepter un autre fichier de son</translation>
    </message>
    <message>
        <source>Import {label}</source>
        <translation>Importer {label}</translation>
    </message>
    <message>
        <source>Undo “{edit}”</source>
        <translation>Annuler «&#x202f;{edit}&#x202f;»</translation>
    </message>
    <message>
        <source>Marked before the study was opened</source>
        <translation>Marqué avant l’ouverture de l’étude</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within an event.</source>
        <translation>À {time:.2f} s, où se trouve le curseur, il n’y a rien à diviser&#xa0;: ce n’est pas dans un événement.</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within the selected event ({start:.2f} to {end:.2f} s).</source>
        <translation>À {time:.2f} s, où se trouve le curseur, il n’y a rien à diviser&#xa0;: ce n’est pas dans l’événement sélectionné ({start:.2f} à {end:.2f} s).</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within any of the selected events.</source>
        <translation>À {time:.2f} s, où se trouve le curseur, il n’y a rien à diviser&#xa0;: ce n’est dans aucun des événements sélectionnés.</translation>
    </message>
    <message>
        <source>There is no free room here: events of one layer lie side by side.</source>
        <translation>Il n’y a pas de place ici&#xa0;: les événements d’une même couche se suivent sans se chevaucher.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Aucun événement n’est sélectionné.</translation>
    </message>
    <message>
        <source>Click one, or go to it with Tab.</source>
        <translation>Cliquez sur l’un d’eux, ou allez-y avec Tab.</translation>
    </message>
    <message>
        <source>{event} has room from {start:.3f} s to {end:.3f} s only.</source>
        <extracomment>Borders nearer than this touch; and where an event stands among others.</extracomment>
        <translation>{event} n’a de place que de {start:.3f} s à {end:.3f} s.</translation>
    </message>
    <message>
        <source>An event lasts {seconds} s at least.</source>
        <translation>Un événement dure au moins {seconds} s.</translation>
    </message>
    <message>
        <source>Click in the event where it is to be split, or press S while it plays.</source>
        <extracomment>What numbers with three decimals may be off by.</extracomment>
        <translation>Cliquez dans l’événement là où il faut le diviser, ou pressez S pendant l’écoute.</translation>
    </message>
    <message>
        <source>Merging takes two events or more.</source>
        <translation>Pour fusionner, il faut au moins deux événements.</translation>
    </message>
    <message>
        <source>Select them with Shift+click.</source>
        <translation>Sélectionnez-les avec Maj+clic.</translation>
    </message>
    <message>
        <source>Events of different layers cannot be merged.</source>
        <translation>Des événements de couches différentes ne peuvent pas être fusionnés.</translation>
    </message>
    <message>
        <source>Another event lies between those that are selected.</source>
        <translation>Un autre événement se trouve entre ceux qui sont sélectionnés.</translation>
    </message>
    <message>
        <source>Select it too, or delete it first.</source>
        <translation>Sélectionnez-le aussi, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>{types} and {last} are different types, and are not merged.</source>
        <translation>{types} et {last} sont des types différents, et ne sont pas fusionnés.</translation>
    </message>
    <message>
        <source>Give them one type first.</source>
        <translation>Donnez-leur d’abord un même type.</translation>
    </message>
    <message>
        <source>{label} is no label of the selected events&apos; layer.</source>
        <translation>{label} n’est pas une étiquette de la couche des événements sélectionnés.</translation>
    </message>
    <message>
        <source>No room is left for a copy of {event}.</source>
        <translation>Il ne reste pas de place pour une copie de {event}.</translation>
    </message>
    <message>
        <source>Nothing is marked, and the recording has no label.</source>
        <translation>Rien n’est marqué, et l’enregistrement n’a pas d’étiquette.</translation>
    </message>
    <message>
        <source>Choose its label first.</source>
        <translation>Choisissez d’abord son étiquette.</translation>
    </message>
    <message>
        <source>nobody has annotated it.</source>
        <extracomment>The folders of a tree that ``prs-studio train`` reads.</extracomment>
        <translation>personne ne l’a annoté.</translation>
    </message>
    <message numerus="yes">
        <source>1 left out: nobody has annotated it.</source>
        <translation>
            <numerusform>1 omis&#xa0;: personne ne l’a annoté.</numerusform>
            <numerusform>%n omis&#xa0;: personne ne les a annotés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>{count} omis&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it has no record label: no event is marked, and none was chosen.</source>
        <extracomment>Why a recording is not in a tree, which is there to teach and to judge by.</extracomment>
        <translation>il n’a pas d’étiquette&#xa0;: aucun événement n’est marqué, et aucune n’a été choisie.</translation>
    </message>
    <message>
        <source>patient (a number), age, sex or site are not known.</source>
        <translation>patient (un numéro), âge, sexe ou site ne sont pas connus.</translation>
    </message>
    <message>
        <source>another recording has the same name.</source>
        <translation>un autre enregistrement a le même nom.</translation>
    </message>
    <message>
        <source>{count} of the {all} files are there already, such as “{name}”.</source>
        <translation>{count} des {all} fichiers sont déjà là, par exemple «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose an empty folder, or say that they may be overwritten.</source>
        <translation>Choisissez un dossier vide, ou indiquez qu’ils peuvent être écrasés.</translation>
    </message>
    <message>
        <source>{file}, {place}</source>
        <extracomment>File name endings that a folder is searched for. Reading goes by content, not by name.</extracomment>
        <translation>{file}, {place}</translation>
    </message>
    <message>
        <source>“{name}” is about the same recording: import them one after the other.</source>
        <translation>«&#x202f;{name}&#x202f;» concerne le même enregistrement&#xa0;: importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>No recording of the study has this name.</source>
        <translation>Aucun enregistrement de l’étude ne porte ce nom.</translation>
    </message>
    <message>
        <source>{count} recordings of the study have this name. Put the file beside the right one.</source>
        <translation>{count} enregistrements de l’étude portent ce nom. Mettez le fichier à côté du bon.</translation>
    </message>
    <message>
        <source>{event}, {start:.2f} to {end:.2f} s</source>
        <translation>{event}, {start:.2f} à {end:.2f} s</translation>
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
        <translation>{mark}&#xa0;: supprimé, le fichier ne l’a pas.</translation>
    </message>
    <message>
        <source>It is not marked as reviewed: nothing is marked in it, and nobody chose its label.</source>
        <translation>Il n’est pas marqué comme revu : rien n’y est marqué, et personne n’a choisi son étiquette.</translation>
    </message>
    <message>
        <source>{mark}, is left out: it reaches beyond the end of the recording</source>
        <translation>{mark}&#xa0;: omis, dépasse la fin de l’enregistrement</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, in the file</source>
        <translation>{mark}&#xa0;: omis, chevauche {other}, dans le fichier</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, which is there already</source>
        <translation>{mark}&#xa0;: omis, chevauche {other}, déjà présent</translation>
    </message>
    <message>
        <source>The recording&apos;s label stays {label}; the file says {other}.</source>
        <translation>L’étiquette de l’enregistrement reste {label}&#x202f;; le fichier dit {other}.</translation>
    </message>
    <message>
        <source>The comment on the recording stays; the file has another.</source>
        <translation>Le commentaire sur l’enregistrement reste&#x202f;; le fichier en a un autre.</translation>
    </message>
    <message>
        <source>its file holds another sound now than the one that was annotated.</source>
        <translation>son fichier contient maintenant un autre son que celui qui a été annoté.</translation>
    </message>
    <message>
        <source>{name} has not finished it.</source>
        <translation>{name} ne l’a pas terminé.</translation>
    </message>
    <message>
        <source>The study has no reader “{name}”.</source>
        <translation>L’étude n’a pas de lecteur «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>It has {readers}.</source>
        <translation>Elle a {readers}.</translation>
    </message>
    <message>
        <source>It has none yet.</source>
        <translation>Elle n’en a pas encore.</translation>
    </message>
    <message>
        <source>The study has {count} readers.</source>
        <translation>L’étude a {count} lecteurs.</translation>
    </message>
    <message>
        <source>Name one with --reader: {readers}.</source>
        <translation>Nommez-en un avec --reader&#xa0;: {readers}.</translation>
    </message>
    <message>
        <source>{file} does not exist, or vanished while it was being read.</source>
        <translation>{file} n’existe pas, ou a disparu pendant la lecture.</translation>
    </message>
    <message>
        <source>Check the name, or that the drive is still there.</source>
        <translation>Vérifiez le nom, ou que le disque est toujours là.</translation>
    </message>
    <message>
        <source>{file} may not be read or written.</source>
        <translation>{file} ne peut être ni lu ni écrit, faute de droits.</translation>
    </message>
    <message>
        <source>Ask for the right to it, or choose another folder.</source>
        <translation>Demandez-en le droit, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is read-only.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is a folder where a file is wanted.</source>
        <translation>{file} est un dossier, or il faut un fichier.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is wanted.</source>
        <translation>{file} est un fichier, or il faut un dossier.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be used: the name is too long.</source>
        <translation>{file} ne peut pas être utilisé&#xa0;: le nom est trop long.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{file} is a link that leads back to itself.</source>
        <translation>{file} est un lien qui ramène à lui-même.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Indiquez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{file} cannot be read: the drive reports an error.</source>
        <translation>{file} ne peut pas être lu&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Copy the file from its source again.</source>
        <translation>Copiez à nouveau le fichier depuis sa source.</translation>
    </message>
    <message>
        <source>There is not enough memory for {subject}.</source>
        <translation>La mémoire ne suffit pas pour {subject}.</translation>
    </message>
    <message>
        <source>Close other programs, or cut the recording in parts.</source>
        <translation>Fermez d’autres programmes, ou coupez l’enregistrement en morceaux.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {subject}: {error}</source>
        <translation>Une erreur inattendue s’est produite avec {subject}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The log says more; please report it.</source>
        <translation>Le journal en dit plus&#x202f;; merci de le signaler.</translation>
    </message>
    <message>
        <source>Line {number} is no label and was left out: “{text}”.</source>
        <translation>La ligne {number} n’est pas une étiquette et a été omise&#xa0;: «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>Where people keep the label: Raven lets them name the column.</extracomment>
        <translation>ligne {number}</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n label were not kept: events here have none.</source>
        <translation>
            <numerusform>Les limites de fréquence de %n étiquette n’ont pas été gardées : ici, les événements n’en ont pas.</numerusform>
            <numerusform>Les limites de fréquence de %n étiquettes n’ont pas été gardées : ici, les événements n’en ont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <extracomment>What `prs-studio analyse` and the window write of a model&apos;s proposals (prs_core.commands.tables).</extracomment>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>Expected is a header line: {columns}</source>
        <translation>Il faut une ligne d’en-tête&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>This table holds what a model heard, not what a person marked.</source>
        <translation>Ce tableau contient ce qu’un modèle a entendu, non ce qu’une personne a marqué.</translation>
    </message>
    <message>
        <source>Accept its proposals in the window.</source>
        <translation>Acceptez ses propositions dans la fenêtre.</translation>
    </message>
    <message>
        <source>The table is damaged near line {number}.</source>
        <translation>Le tableau est endommagé vers la ligne {number}.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The table&apos;s header does not name a start, an end and a label.</source>
        <translation>L’en-tête du tableau ne nomme pas un début, une fin et une étiquette.</translation>
    </message>
    <message>
        <source>Expected is {columns}.</source>
        <translation>Il faut {columns}.</translation>
    </message>
    <message>
        <source>The table has times in seconds and in milliseconds.</source>
        <translation>Le tableau a des temps en secondes et en millisecondes.</translation>
    </message>
    <message>
        <source>Give all in one unit.</source>
        <translation>Donnez-les tous dans une même unité.</translation>
    </message>
    <message>
        <source>The header does not say whether times are seconds (start_s) or milliseconds (start_ms): seconds.</source>
        <translation>L’en-tête ne dit pas si les temps sont en secondes (start_s) ou en millisecondes (start_ms)&#xa0;: secondes.</translation>
    </message>
    <message>
        <source>These columns were not used: {names}.</source>
        <translation>Ces colonnes n’ont pas été utilisées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <extracomment>A recording with an hour of breaths is a thousandth of this.</extracomment>
        <translation>Sont connues&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Export the annotation again.</source>
        <translation>Exportez l’annotation à nouveau.</translation>
    </message>
    <message>
        <source>This is a sound file, no annotation.</source>
        <translation>C’est un fichier de son, non une annotation.</translation>
    </message>
    <message>
        <source>This is no annotation in a known format, or its beginning is damaged.</source>
        <translation>Ce n’est pas une annotation dans un format connu, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Choose an annotation file.</source>
        <translation>Choisissez un fichier d’annotations.</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>Le fichier n’est pas ou plus là.</translation>
    </message>
    <message>
        <source>Was it moved or renamed?</source>
        <translation>A-t-il été déplacé ou renommé&#x202f;?</translation>
    </message>
    <message>
        <source>The file may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it.</source>
        <translation>Demandez l’autorisation, ou copiez-le.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Le fichier ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The file is bigger than {size} MB.</source>
        <translation>Le fichier dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>It cannot be an annotation.</source>
        <translation>Cela ne peut pas être une annotation.</translation>
    </message>
    <message numerus="yes">
        <source>marks without a label, once</source>
        <extracomment>No recording has more; a file that claims to is something else. Nobody reads more; of the rest the number is told. What a person calls them; prs_core.label_words says it. How a file of each ends. Reading goes by content.</extracomment>
        <translation>
            <numerusform>annotations sans étiquette, une fois</numerusform>
            <numerusform>annotations sans étiquette, %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”, once</source>
        <translation>
            <numerusform>«&#x202f;{text}&#x202f;», une fois</numerusform>
            <numerusform>«&#x202f;{text}&#x202f;», %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds more than {most} marks.</source>
        <extracomment>What stands for texts that the reader of a file explained: a label, or None to leave such marks out. What every format&apos;s module offers for reading: bytes, the recording&apos;s length where known, the mapping.</extracomment>
        <translation>Le fichier contient plus de {most} annotations.</translation>
    </message>
    <message>
        <source>Is it an annotation at all?</source>
        <translation>Est-ce bien une annotation&#x202f;?</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: letters beyond plain English may be wrong in its comments.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;: les lettres accentuées peuvent être fausses dans ses commentaires.</translation>
    </message>
    <message>
        <source>The file is about a recording of {told:.2f} s, this one lasts {length:.2f} s: is it the right one?</source>
        <translation>Le fichier concerne un enregistrement de {told:.2f} s, celui-ci dure {length:.2f} s&#xa0;: est-ce le bon&#x202f;?</translation>
    </message>
    <message>
        <source>{mark} has no usable start or end and was left out.</source>
        <translation>{mark} n’a ni début ni fin utilisables et a été omis.</translation>
    </message>
    <message>
        <source>{mark} ends before it starts and was left out.</source>
        <translation>{mark} finit avant de commencer et a été omis.</translation>
    </message>
    <message>
        <source>{mark} lies outside the recording and was left out.</source>
        <translation>{mark} est en dehors de l’enregistrement et a été omis.</translation>
    </message>
    <message>
        <source>{mark} reaches beyond the recording and was cut to it: {start:.2f} to {end:.2f} s.</source>
        <translation>{mark} dépasse l’enregistrement et y a été ramené&#xa0;: {start:.2f} à {end:.2f} s.</translation>
    </message>
    <message>
        <source>{mark} has no length and was left out.</source>
        <translation>{mark} n’a pas de durée et a été omis.</translation>
    </message>
    <message>
        <source>{mark} is shorter than {length:.0f} ms and was left out.</source>
        <translation>{mark} dure moins de {length:.0f} ms et a été omis.</translation>
    </message>
    <message>
        <source>What is said of the recording as a whole a second time (“{text}”) was left out.</source>
        <translation>Ce qui est dit une seconde fois de l’enregistrement entier («&#x202f;{text}&#x202f;») a été omis.</translation>
    </message>
    <message>
        <source>“{text}” is no label for a whole recording and was left out.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une étiquette d’enregistrement entier et a été omis.</translation>
    </message>
    <message>
        <source>“{text}” was left out, as you asked ({count}).</source>
        <translation>«&#x202f;{text}&#x202f;» a été omis, comme demandé ({count}).</translation>
    </message>
    <message>
        <source>And {count} more of the kind.</source>
        <translation>Et {count} autres du même genre.</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n selection were not kept: events here have none.</source>
        <translation>
            <numerusform>Les limites de fréquence de %n sélection n’ont pas été gardées : ici, les événements n’en ont pas.</numerusform>
            <numerusform>Les limites de fréquence de %n sélections n’ont pas été gardées : ici, les événements n’en ont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no selection table of Raven&apos;s.</source>
        <translation>Ce n’est pas une table de sélection de Raven.</translation>
    </message>
    <message>
        <source>Expected are the columns Begin Time (s) and End Time (s).</source>
        <translation>Il faut les colonnes Begin Time (s) et End Time (s).</translation>
    </message>
    <message>
        <source>The selection table has no column with the labels.</source>
        <translation>La table de sélection n’a pas de colonne avec les étiquettes.</translation>
    </message>
    <message>
        <source>In Raven, add a column called Annotation.</source>
        <translation>Dans Raven, ajoutez une colonne nommée Annotation.</translation>
    </message>
    <message>
        <source>Export the annotation again, or correct the file in a text editor.</source>
        <extracomment>What to do about a damaged annotation.</extracomment>
        <translation>Exportez l’annotation à nouveau, ou corrigez le fichier dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>The annotation “{name}” is not there (any more).</source>
        <translation>L’annotation «&#x202f;{name}&#x202f;» n’est pas ou plus là.</translation>
    </message>
    <message>
        <source>The annotation “{name}” cannot be read ({reason}).</source>
        <translation>L’annotation «&#x202f;{name}&#x202f;» ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>There is no list of events.</source>
        <translation>Il n’y a pas de liste d’événements.</translation>
    </message>
    <message>
        <source>{count} events begin before the one before them has ended; they were kept as they are.</source>
        <translation>{count} événements commencent avant la fin de celui qui les précède&#x202f;; ils ont été gardés tels quels.</translation>
    </message>
    <message>
        <source>This is not a JSON file, or it is damaged.</source>
        <translation>Ce n’est pas un fichier JSON, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This JSON holds no SPRSound annotation.</source>
        <translation>Ce JSON ne contient pas d’annotation SPRSound.</translation>
    </message>
    <message>
        <source>Expected are record_annotation and event_annotation.</source>
        <translation>Il faut record_annotation et event_annotation.</translation>
    </message>
    <message>
        <source>There is no label for the whole recording.</source>
        <extracomment>Where the official annotations spell a type otherwise than the challenge does.</extracomment>
        <translation>Il n’y a pas d’étiquette pour l’enregistrement entier.</translation>
    </message>
    <message>
        <source>The annotation has two labels for the recording that contradict each other.</source>
        <translation>L’annotation a pour l’enregistrement deux étiquettes qui se contredisent.</translation>
    </message>
    <message>
        <source>The events are not a list.</source>
        <translation>Les événements ne sont pas une liste.</translation>
    </message>
    <message>
        <source>Event {number} is not a set of start, end and type.</source>
        <translation>L’événement {number} n’est pas un ensemble de début, fin et type.</translation>
    </message>
    <message>
        <source>Event {number} has no type.</source>
        <translation>L’événement {number} n’a pas de type.</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Événement {number}</translation>
    </message>
    <message>
        <source>Event {number} ({event}) has no usable start or end and was left out.</source>
        <translation>L’événement {number} ({event}) n’a ni début ni fin utilisables et a été omis.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) ends before it starts and was left out.</source>
        <translation>L’événement {number} ({event}) finit avant de commencer et a été omis.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) lies outside the recording and was left out.</source>
        <translation>L’événement {number} ({event}) est en dehors de l’enregistrement et a été omis.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) reaches beyond the recording and was cut to it.</source>
        <translation>L’événement {number} ({event}) dépasse l’enregistrement et y a été ramené.</translation>
    </message>
    <message>
        <source>{where}: its {name} is not a number of milliseconds.</source>
        <translation>{where}&#xa0;: {name} n’est pas un nombre de millisecondes.</translation>
    </message>
    <message>
        <source>{where}: its {name}, {value!r}, is not a number of milliseconds.</source>
        <translation>{where}&#xa0;: {name}, {value!r}, n’est pas un nombre de millisecondes.</translation>
    </message>
    <message>
        <source>The label for the whole recording is no text.</source>
        <translation>L’étiquette de l’enregistrement entier n’est pas un texte.</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>événement {number}</translation>
    </message>
    <message>
        <source>phase {number}</source>
        <translation>phase {number}</translation>
    </message>
    <message>
        <source>artefact {number}</source>
        <translation>artefact {number}</translation>
    </message>
    <message>
        <source>{place} is not a set of start, end and type.</source>
        <translation>{place}&#xa0;: ce n’est pas un ensemble de début, fin et type.</translation>
    </message>
    <message>
        <source>{place}: its type is no text.</source>
        <translation>{place}&#xa0;: le type n’est pas un texte.</translation>
    </message>
    <message>
        <source>{place}: “{flag}” is neither yes nor no; read as not uncertain.</source>
        <translation>{place}&#xa0;: «&#x202f;{flag}&#x202f;» n’est ni oui ni non&#x202f;; lu comme non incertain.</translation>
    </message>
    <message>
        <source>The table holds the events of {count} recordings.</source>
        <translation>Le tableau contient les événements de {count} enregistrements.</translation>
    </message>
    <message>
        <source>Export one table for each recording.</source>
        <translation>Exportez un tableau par enregistrement.</translation>
    </message>
    <message>
        <source>Save it in Praat again, by “Save as text file”.</source>
        <translation>Sauvegardez-le de nouveau dans Praat, par «&#x202f;Save as text file&#x202f;».</translation>
    </message>
    <message>
        <source>The TextGrid ends too early: it is damaged.</source>
        <translation>Le TextGrid finit trop tôt&#xa0;: il est endommagé.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: “{text}” stands where {wanted} is wanted.</source>
        <translation>Le TextGrid est endommagé&#xa0;: «&#x202f;{text}&#x202f;» se trouve là où il faut {wanted}.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a text is never closed.</source>
        <translation>Le TextGrid est endommagé&#xa0;: un texte n’est jamais refermé.</translation>
    </message>
    <message>
        <source>This is a binary TextGrid.</source>
        <translation>C’est un TextGrid binaire.</translation>
    </message>
    <message>
        <source>This is no text file of Praat&apos;s.</source>
        <translation>Ce n’est pas un fichier texte de Praat.</translation>
    </message>
    <message>
        <source>This file of Praat&apos;s holds a {kind}, no TextGrid.</source>
        <translation>Ce fichier de Praat contient un objet {kind}, non un TextGrid.</translation>
    </message>
    <message>
        <source>Save the TextGrid instead.</source>
        <translation>Sauvegardez plutôt le TextGrid.</translation>
    </message>
    <message>
        <source>The TextGrid begins at {time:.2f} s; its times are read as times in the whole recording.</source>
        <translation>Le TextGrid commence à {time:.2f} s&#x202f;; ses temps sont lus comme temps dans l’enregistrement entier.</translation>
    </message>
    <message>
        <source>The {count} points of tier {number} (“{name}”) were left out: events have a start and an end.</source>
        <translation>Les {count} points de la tire {number} («&#x202f;{name}&#x202f;») ont été omis&#xa0;: les événements ont un début et une fin.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a tier of the kind “{kind}” is unknown.</source>
        <translation>Le TextGrid est endommagé&#xa0;: une tire de la sorte «&#x202f;{kind}&#x202f;» est inconnue.</translation>
    </message>
    <message>
        <source>interval {index} of tier {number} (“{name}”)</source>
        <translation>intervalle {index} de la tire {number} («&#x202f;{name}&#x202f;»)</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <extracomment>What stands for the recording as a whole where a layer is named.</extracomment>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Export the annotation again, as text.</source>
        <translation>Exportez l’annotation à nouveau, en texte.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>marked</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>{event} {start:.3f} to {end:.3f} s</source>
        <translation>{event} {start:.3f} à {end:.3f} s</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>rejected: {proposal}</source>
        <translation>rejeté&#xa0;: {proposal}</translation>
    </message>
    <message>
        <source>record {label} by hand</source>
        <translation>enregistrement {label} à la main</translation>
    </message>
    <message>
        <source>record label from the events</source>
        <translation>étiquette de l’enregistrement d’après les événements</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revu</translation>
    </message>
    <message>
        <source>{model} proposed {event} {start:.3f} to {end:.3f} s, {percent:.0f} %</source>
        <translation>{model} a proposé {event} {start:.3f} à {end:.3f} s, {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing that this took away is missing now.</source>
        <translation>Rien de ce que ceci a supprimé ne manque maintenant.</translation>
    </message>
    <message>
        <source>The card of {name} describes no known network ({reason}).</source>
        <extracomment>Windows judged at once: enough to keep a core busy, few enough for flat memory. Logits of each network: the types; the window classes, then the types in the window&apos;s centre.</extracomment>
        <translation>La fiche de {name} ne décrit pas un réseau connu ({reason}).</translation>
    </message>
    <message>
        <source>The card of {name} describes a network of other inputs or outputs.</source>
        <translation>La fiche de {name} décrit un réseau à d’autres entrées ou sorties.</translation>
    </message>
    <message>
        <source>The card of {name} gives the frame-level head to none or the wrong network.</source>
        <translation>La fiche de {name} ne donne la tête par trames à aucun réseau, ou pas au bon.</translation>
    </message>
    <message>
        <source>Coarse Crackle</source>
        <translation>Crépitant gros</translation>
    </message>
    <message>
        <source>Fine Crackle</source>
        <translation>Crépitant fin</translation>
    </message>
    <message>
        <source>Wheeze &amp; Crackle</source>
        <translation>Sibilant et crépitant</translation>
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
        <translation>CAS et DAS</translation>
    </message>
    <message>
        <source>Poor Quality</source>
        <comment>label of a recording</comment>
        <translation>Mauvaise qualité</translation>
    </message>
    <message>
        <source>Adventitious</source>
        <comment>label: with added sounds</comment>
        <translation>Adventice</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Tout événement</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Pleurs</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>heart sounds</comment>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Other artefact</source>
        <translation>Autre artefact</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>phases</source>
        <comment>of breathing</comment>
        <translation>phases</translation>
    </message>
    <message>
        <source>artefacts</source>
        <translation>artefacts</translation>
    </message>
    <message>
        <source>left posterior</source>
        <comment>place on the chest</comment>
        <translation>postérieur gauche</translation>
    </message>
    <message>
        <source>left lateral</source>
        <comment>place on the chest</comment>
        <translation>latéral gauche</translation>
    </message>
    <message>
        <source>right posterior</source>
        <comment>place on the chest</comment>
        <translation>postérieur droit</translation>
    </message>
    <message>
        <source>right lateral</source>
        <comment>place on the chest</comment>
        <translation>latéral droit</translation>
    </message>
    <message>
        <source>SPRSound annotation</source>
        <translation>Annotation SPRSound</translation>
    </message>
    <message>
        <source>Audacity label track</source>
        <translation>Piste de marqueurs Audacity</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>Raven selection table</source>
        <translation>Table de sélection Raven</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>only one marked it</source>
        <comment>disagreement</comment>
        <translation>un seul l’a annoté</translation>
    </message>
    <message>
        <source>other type</source>
        <comment>disagreement</comment>
        <translation>autre type</translation>
    </message>
    <message>
        <source>other borders</source>
        <comment>disagreement</comment>
        <translation>autres bornes</translation>
    </message>
    <message>
        <source>record label</source>
        <comment>disagreement</comment>
        <translation>étiquette d’enregistrement</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <comment>recording</comment>
        <translation>non revu</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>recording</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>recording</comment>
        <translation>revu</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of reader</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>consensus</source>
        <comment>kind of reader</comment>
        <translation>consensus</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>masculin</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>féminin</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>modèle {id}</translation>
    </message>
    <message>
        <source>Consensus of {a} and {b}</source>
        <translation>Consensus de {a} et {b}</translation>
    </message>
    <message>
        <source>Unsure: {labels}</source>
        <translation>Incertain&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>any of the labels</source>
        <translation>n’importe quelle étiquette</translation>
    </message>
    <message>
        <source>perhaps {label}</source>
        <translation>peut-être {label}</translation>
    </message>
    <message>
        <source>{labels} or {last}</source>
        <translation>{labels} ou {last}</translation>
    </message>
    <message>
        <source>Unknown event type {text!r}.</source>
        <extracomment>Where the stethoscope was, by SPRSound&apos;s names. p5 to p8 occur in later releases, whose documents do not agree on it. What a sliding window may hold, judged multi-label: any of the seven types, poor quality, or nothing.</extracomment>
        <translation>Type d’événement inconnu {text!r}.</translation>
    </message>
    <message>
        <source>Known types: {names}.</source>
        <translation>Types connus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Unknown record label {text!r}.</source>
        <translation>Étiquette d’enregistrement inconnue {text!r}.</translation>
    </message>
    <message>
        <source>Known labels: {names}.</source>
        <translation>Étiquettes connues&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The weights do not fit the network described in the card (first difference: {part}).</source>
        <translation>Les poids ne conviennent pas au réseau décrit dans la fiche (première différence&#xa0;: {part}).</translation>
    </message>
    <message>
        <source>The weights do not fit the card: {part} is {shape}.</source>
        <translation>Les poids ne conviennent pas à la fiche&#xa0;: {part} est {shape}.</translation>
    </message>
    <message>
        <source>The first line names the columns: name, patient, site, age, sex; ages are in years.</source>
        <extracomment>The columns of a table and what else they are called. Only the name must be there.</extracomment>
        <translation>La première ligne nomme les colonnes&#xa0;: name, patient, site, age, sex&#x202f;; les âges sont en années.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a table of recordings.</source>
        <translation>«&#x202f;{name}&#x202f;» est trop gros pour un tableau d’enregistrements.</translation>
    </message>
    <message>
        <source>“{name}” is no text in UTF-8.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”.</source>
        <translation>Sauvegardez le tableau en «&#x202f;CSV UTF-8&#x202f;».</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>Ce n’est pas un tableau.</translation>
    </message>
    <message>
        <source>Line {line}: this recording stands in the table twice, differently.</source>
        <translation>Ligne {line}&#xa0;: cet enregistrement figure deux fois dans le tableau, différemment.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a table.</source>
        <translation>La ligne {line} n’est pas une ligne de tableau.</translation>
    </message>
    <message>
        <source>Two columns of the table say the {column}.</source>
        <translation>Deux colonnes du tableau donnent&#xa0;: {column}.</translation>
    </message>
    <message>
        <source>The table does not say which column is what.</source>
        <translation>Le tableau ne dit pas quelle colonne est quoi.</translation>
    </message>
    <message>
        <source>Line {line}: the recording&apos;s name is missing.</source>
        <translation>Ligne {line}&#xa0;: le nom de l’enregistrement manque.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” is no sex.</source>
        <translation>Ligne {line}&#xa0;: «&#x202f;{cell}&#x202f;» n’est pas un sexe.</translation>
    </message>
    <message>
        <source>Write male or female, or leave it empty.</source>
        <translation>Écrivez male ou female, ou laissez vide.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no age in years.</source>
        <translation>Ligne {line}&#xa0;: «&#x202f;{text}&#x202f;» n’est pas un âge en années.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5.</source>
        <translation>Écrivez un nombre tel que 2.5.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. {how}</source>
        <extracomment>Kinds of samples that numpy holds without loss, and as what: rewritten, they are the same bit for bit.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est endommagé. {how}</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <extracomment>Full scale is 1; whatever holds more than this (or is not finite) is damage, not sound.</extracomment>
        <translation>Il n’y a pas de son.</translation>
    </message>
    <message>
        <source>Record again.</source>
        <translation>Enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The recording is very short ({seconds:.2f} s).</source>
        <translation>L’enregistrement est très court ({seconds:.2f} s).</translation>
    </message>
    <message>
        <source>Record at least one whole breath, better 15 s.</source>
        <translation>Enregistrez au moins une respiration entière, mieux 15 s.</translation>
    </message>
    <message>
        <source>The file uses a scale of its own (peak {level:+.0f} dBFS): level and clipping are unknown.</source>
        <translation>Le fichier utilise une échelle à lui (crête {level:+.0f} dBFS)&#xa0;: niveau et écrêtage sont inconnus.</translation>
    </message>
    <message>
        <source>Export it again as 16-bit WAV to have them checked.</source>
        <translation>Exportez-le à nouveau en WAV 16 bits pour les faire vérifier.</translation>
    </message>
    <message>
        <source>For {seconds:.1f} s there is no signal at all.</source>
        <translation>Pendant {seconds:.1f} s, il n’y a aucun signal.</translation>
    </message>
    <message>
        <source>Too loud: the sound is clipped.</source>
        <extracomment>A fault is told for so long after it was heard, and begins to be told once so much was heard.</extracomment>
        <translation>Trop fort&#xa0;: le son est écrêté.</translation>
    </message>
    <message>
        <source>Lower the gain.</source>
        <translation>Baissez le gain.</translation>
    </message>
    <message>
        <source>Very quiet.</source>
        <translation>Très faible.</translation>
    </message>
    <message>
        <source>Press the chestpiece on, or raise the gain.</source>
        <translation>Appuyez le pavillon, ou augmentez le gain.</translation>
    </message>
    <message>
        <source>Talking or crying?</source>
        <translation>Paroles ou pleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Wait for a quiet moment, or ask for silence.</source>
        <translation>Attendez un moment calme, ou demandez le silence.</translation>
    </message>
    <message>
        <source>Knocks or rubbing.</source>
        <translation>Chocs ou frottements.</translation>
    </message>
    <message>
        <source>Hold the chestpiece still.</source>
        <translation>Tenez le pavillon immobile.</translation>
    </message>
    <message>
        <source>No sound.</source>
        <translation>Aucun son.</translation>
    </message>
    <message>
        <source>Is the stethoscope switched on, unmuted and connected?</source>
        <translation>Le stéthoscope est-il allumé, non coupé et connecté&#x202f;?</translation>
    </message>
    <message>
        <source>The signal does not move.</source>
        <translation>Le signal ne bouge pas.</translation>
    </message>
    <message>
        <source>Check the cable or the wireless connection.</source>
        <translation>Vérifiez le câble ou la connexion sans fil.</translation>
    </message>
    <message>
        <source>The signal drops out.</source>
        <translation>Le signal s’interrompt.</translation>
    </message>
    <message>
        <source>The signal is off centre.</source>
        <translation>Le signal est décentré.</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed for judging.</source>
        <translation>L’enregistreur est peut-être défectueux&#x202f;; le décalage est retiré pour l’évaluation.</translation>
    </message>
    <message>
        <source>Knocks or rubbing of the chestpiece in {percent:.0f} % of the recording.</source>
        <translation>Chocs ou frottements du pavillon dans {percent:.0f}&#xa0;% de l’enregistrement.</translation>
    </message>
    <message>
        <source>Hold the chestpiece still and press it on evenly.</source>
        <translation>Tenez le pavillon immobile et appuyez-le régulièrement.</translation>
    </message>
    <message>
        <source>Check that the stethoscope is switched on and connected, then record again.</source>
        <translation>Vérifiez que le stéthoscope est allumé et connecté, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The signal does not move: nothing was recorded.</source>
        <translation>Le signal ne bouge pas&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The recording is silent.</source>
        <translation>L’enregistrement est silencieux.</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.0f} %): it was too loud for the recorder.</source>
        <translation>L’enregistrement est écrêté ({percent:.0f}&#xa0;%)&#xa0;: il était trop fort pour l’enregistreur.</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.2g} % of the samples): it was too loud for the recorder.</source>
        <translation>L’enregistrement est écrêté ({percent:.2g}&#xa0;% des échantillons)&#xa0;: il était trop fort pour l’enregistreur.</translation>
    </message>
    <message>
        <source>Lower the recorder&apos;s gain and record again.</source>
        <translation>Baissez le gain de l’enregistreur et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Breathing is very quiet in this recording; faint sounds may be missed.</source>
        <translation>La respiration est très faible dans cet enregistrement&#x202f;; des bruits discrets peuvent échapper.</translation>
    </message>
    <message>
        <source>Press the chestpiece on, and raise the recorder&apos;s gain.</source>
        <translation>Appuyez le pavillon, et augmentez le gain de l’enregistreur.</translation>
    </message>
    <message>
        <source>The signal is off centre by {percent:.0f} % of full scale.</source>
        <translation>Le signal est décentré de {percent:.0f}&#xa0;% de la pleine échelle.</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed here.</source>
        <translation>L’enregistreur est peut-être défectueux&#x202f;; le décalage est retiré ici.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>«&#x202f;{path}&#x202f;» n’est pas là.</translation>
    </message>
    <message>
        <source>Check the spelling of the name.</source>
        <translation>Vérifiez l’orthographe du nom.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no recordings.</source>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» ne contient pas d’enregistrements.</translation>
    </message>
    <message>
        <source>Looked for {endings}.</source>
        <translation>Recherché&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>A soft rustle without tones or clicks, heard through the whole of breathing in and fading early in breathing out. Most of it lies between 100 and 200 Hz; little is left above 1000 Hz.</source>
        <extracomment>Wherever such a sound is offered, this is said of it.</extracomment>
        <translation>Un bruissement doux, sans tonalité ni clics, entendu pendant toute l’inspiration et s’éteignant tôt dans l’expiration. L’essentiel se trouve entre 100 et 200 Hz&#x202f;; il reste peu au-dessus de 1000 Hz.</translation>
    </message>
    <message>
        <source>A low, snoring tone of 0.1 s or more, about 150 Hz and below 300 Hz, often fluttering and rich in overtones. It comes from secretions in the larger airways and may change with coughing.</source>
        <translation>Un son grave, ronflant, de 0,1 s ou plus, vers 150 Hz et en dessous de 300 Hz, souvent vibrant et riche en harmoniques. Il vient de sécrétions dans les grosses voies aériennes et peut changer avec la toux.</translation>
    </message>
    <message>
        <source>A musical, nearly pure tone of 0.1 s or more, mostly above 300 to 400 Hz and mostly while breathing out. It comes from narrowed airways.</source>
        <translation>Un son musical, presque pur, de 0,1 s ou plus, le plus souvent au-dessus de 300 à 400 Hz et à l’expiration. Il vient de voies aériennes rétrécies.</translation>
    </message>
    <message>
        <source>A loud, harsh tone, strongest about 500 Hz and above, mostly while breathing in and louder over the neck than over the chest. It comes from a narrow larynx or trachea.</source>
        <translation>Un son fort et rude, le plus intense vers 500 Hz et au-dessus, le plus souvent à l’inspiration et plus fort sur le cou que sur le thorax. Il vient d’un larynx ou d’une trachée rétrécis.</translation>
    </message>
    <message>
        <source>Single low pops of some 10 to 15 ms, early in breathing in and in breathing out. On the expanded waveform the first deflection takes about 1.5 ms, two cycles about 10 ms.</source>
        <translation>Des claquements graves isolés de 10 à 15 ms environ, tôt dans l’inspiration et à l’expiration. Sur la forme d’onde étirée, la première déflexion prend environ 1,5 ms, deux cycles environ 10 ms.</translation>
    </message>
    <message>
        <source>Many short, high clicks of some 5 ms, late in breathing in, like hair rubbed between fingers. On the expanded waveform the first deflection takes about 0.7 ms, two cycles about 5 ms.</source>
        <translation>De nombreux clics brefs et aigus de 5 ms environ, tard dans l’inspiration, comme des cheveux frottés entre les doigts. Sur la forme d’onde étirée, la première déflexion prend environ 0,7 ms, deux cycles environ 5 ms.</translation>
    </message>
    <message>
        <source>A wheeze and crackles within one event: both definitions are met, one after the other or at the same time.</source>
        <translation>Un sibilant et des crépitants dans un même événement&#xa0;: les deux définitions sont remplies, l’une après l’autre ou en même temps.</translation>
    </message>
    <message>
        <source>Only files that PRS Studio exported can be imported.</source>
        <extracomment>A model has some 24 MB; nine members of the largest networks that a card may describe stay far below. Weights hardly shrink and JSON to a tenth; only a bomb grows like this.</extracomment>
        <translation>Seuls les fichiers exportés par PRS Studio peuvent être importés.</translation>
    </message>
    <message>
        <source>Copy the file from its source again, or have it exported again.</source>
        <translation>Copiez à nouveau le fichier depuis sa source, ou faites-le exporter à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un modèle exporté.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”.</source>
        <translation>Il n’y a pas assez de mémoire pour lire «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>«&#x202f;{name}&#x202f;» est chiffré.</translation>
    </message>
    <message>
        <source>Have it exported again.</source>
        <translation>Faites-le exporter à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” says that it is “{told}”, but holds “{found}”.</source>
        <translation>«&#x202f;{name}&#x202f;» dit être «&#x202f;{told}&#x202f;», mais contient «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>The model has a file that its card does not know: {file}.</source>
        <translation>Le modèle a un fichier que sa fiche ne connaît pas&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} files, far more than a model has.</source>
        <translation>«&#x202f;{name}&#x202f;» contient {count:,} fichiers, bien plus que n’en a un modèle.</translation>
    </message>
    <message>
        <source>“{name}” holds a file that wants to be written outside of its folder.</source>
        <translation>«&#x202f;{name}&#x202f;» contient un fichier qui veut être écrit hors de son dossier.</translation>
    </message>
    <message>
        <source>“{name}” holds a link instead of a file.</source>
        <translation>«&#x202f;{name}&#x202f;» contient un lien à la place d’un fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds “{file}”, which is neither safetensors nor JSON.</source>
        <translation>«&#x202f;{name}&#x202f;» contient «&#x202f;{file}&#x202f;», qui n’est ni safetensors ni JSON.</translation>
    </message>
    <message>
        <source>“{name}” holds {file} twice.</source>
        <translation>«&#x202f;{name}&#x202f;» contient {file} deux fois.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than a model has.</source>
        <translation>«&#x202f;{name}&#x202f;», décompressé, dépasserait de loin la taille d’un modèle.</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model: it has no {file}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un modèle exporté&#xa0;: il n’a pas de {file}.</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is damaged.</source>
        <translation>Le manifeste de «&#x202f;{name}&#x202f;» est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” has format {version!r}; only {known} is known.</source>
        <translation>«&#x202f;{name}&#x202f;» est au format {version!r}&#x202f;; seul {known} est connu.</translation>
    </message>
    <message>
        <source>Update PRS Studio.</source>
        <translation>Mettez PRS Studio à jour.</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is incomplete or damaged ({reason}).</source>
        <translation>Le manifeste de «&#x202f;{name}&#x202f;» est incomplet ou endommagé ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is there and not in the manifest.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas tel que le dit son manifeste&#xa0;: {file} est présent mais n’y figure pas.</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is missing.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas tel que le dit son manifeste&#xa0;: {file} manque.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {file} is not as long as it was.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé&#xa0;: {file} n’a plus sa longueur.</translation>
    </message>
    <message>
        <source>There is not enough space for the model on the disk.</source>
        <translation>Il n’y a pas assez de place sur le disque pour le modèle.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it says.</source>
        <translation>«&#x202f;{name}&#x202f;», décompressé, dépasserait de loin la taille annoncée.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the checksum of {file} is wrong.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé&#xa0;: la somme de contrôle de {file} est fausse.</translation>
    </message>
    <message>
        <source>{problem} The model that ships with PRS Studio, {model}, is used instead.</source>
        <extracomment>Where the models lie, for those who want them elsewhere: on a shared drive, say.</extracomment>
        <translation>{problem} Le modèle fourni avec PRS Studio, {model}, est utilisé à la place.</translation>
    </message>
    <message>
        <source>the texts of a model&apos;s entry have up to 200 letters, none of them hidden</source>
        <extracomment>Ids name folders, on every system. Files of a model: nothing in them is ever executed or unpickled. Windows gives these names to devices, whatever follows a dot.</extracomment>
        <translation>les textes de la fiche d’un modèle ont au plus 200 lettres, aucune masquée</translation>
    </message>
    <message>
        <source>the note on a model has up to {count} letters, none of them hidden</source>
        <translation>la note sur un modèle a au plus {count} lettres, aucune masquée</translation>
    </message>
    <message>
        <source>The model cannot be kept: {reason}.</source>
        <translation>Le modèle ne peut pas être conservé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Another PRS Studio is just working on the models of this computer.</source>
        <extracomment>What folders are called that are not finished. Nothing reads them; a kill may leave one behind, the next work on the registry takes it away.</extracomment>
        <translation>Un autre PRS Studio travaille justement sur les modèles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The model that was in use stays in use.</source>
        <extracomment>What the bundled model may be called beside its id, which changes with the program.</extracomment>
        <translation>Le modèle qui était utilisé reste utilisé.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{model}&#x202f;».</translation>
    </message>
    <message>
        <source>“prs-studio models list” names all that there are.</source>
        <translation>«&#x202f;prs-studio models list&#x202f;» nomme tous ceux qui existent.</translation>
    </message>
    <message>
        <source>The entry is of “{model}”, the model is “{other}”.</source>
        <translation>L’entrée est celle de «&#x202f;{model}&#x202f;», le modèle est «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>It can be used all the same, if you confirm that.</source>
        <translation>Il peut être utilisé quand même, si vous le confirmez.</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>Il n’y a pas de modèle antérieur auquel revenir.</translation>
    </message>
    <message>
        <source>“{model}” was never in use.</source>
        <translation>«&#x202f;{model}&#x202f;» n’a jamais été utilisé.</translation>
    </message>
    <message>
        <source>Choose it as a new model instead.</source>
        <translation>Choisissez-le plutôt comme nouveau modèle.</translation>
    </message>
    <message>
        <source>Nothing can be written down of the model that ships.</source>
        <translation>Rien ne peut être noté sur le modèle fourni.</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>Ceci ne peut pas être conservé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The model “{model}” is here already.</source>
        <translation>Le modèle «&#x202f;{model}&#x202f;» est déjà là.</translation>
    </message>
    <message>
        <source>There is another model of the id “{model}” here.</source>
        <translation>Il y a ici un autre modèle d’identifiant «&#x202f;{model}&#x202f;».</translation>
    </message>
    <message>
        <source>It is kept; the new one was not taken in.</source>
        <translation>Il est gardé&#x202f;; le nouveau n’a pas été repris.</translation>
    </message>
    <message>
        <source>The entry of the model “{name}” is damaged ({reason}).</source>
        <translation>L’entrée du modèle «&#x202f;{name}&#x202f;» est endommagée ({reason}).</translation>
    </message>
    <message>
        <source>The folder “{name}” holds the entry of another model.</source>
        <translation>Le dossier «&#x202f;{name}&#x202f;» contient l’entrée d’un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{model}” is incomplete: {file} is missing.</source>
        <translation>Le modèle «&#x202f;{model}&#x202f;» est incomplet&#xa0;: {file} manque.</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” cannot be read.</source>
        <translation>{file} du modèle «&#x202f;{model}&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” is damaged or was exchanged.</source>
        <translation>{file} du modèle «&#x202f;{model}&#x202f;» est endommagé ou a été échangé.</translation>
    </message>
    <message>
        <source>The folder of the model “{model}” holds another one.</source>
        <translation>Le dossier du modèle «&#x202f;{model}&#x202f;» en contient un autre.</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read ({reason}).</source>
        <translation>Impossible de lire quel modèle a été choisi ({reason}).</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read: its file is damaged.</source>
        <translation>Impossible de lire quel modèle a été choisi&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The models were last used by a newer PRS Studio.</source>
        <translation>Les modèles ont été utilisés en dernier par un PRS Studio plus récent.</translation>
    </message>
    <message>
        <source>It was better than the model in use, on the patients who judged both.</source>
        <extracomment>Nothing is said of whom the models learnt from: of a foreign one nobody knows.</extracomment>
        <translation>Il a été meilleur que le modèle utilisé, pour les patients qui ont servi à évaluer les deux.</translation>
    </message>
    <message>
        <source>It was worse than the model in use, on the patients who judged both.</source>
        <translation>Il a été moins bon que le modèle utilisé, pour les patients qui ont servi à évaluer les deux.</translation>
    </message>
    <message>
        <source>The patients who judged both cannot tell whether it is better than the model in use.</source>
        <translation>Les patients qui ont servi à évaluer les deux ne permettent pas de dire s’il est meilleur que le modèle utilisé.</translation>
    </message>
    <message>
        <source>It was never judged here: nobody knows whether it is better than the model in use.</source>
        <translation>Il n’a jamais été évalué ici&#xa0;: personne ne sait s’il est meilleur que le modèle utilisé.</translation>
    </message>
    <message>
        <source>It was judged against another model than the one that is in use now.</source>
        <translation>Il a été évalué face à un autre modèle que celui utilisé maintenant.</translation>
    </message>
    <message>
        <source>The model that ships with the program.</source>
        <translation>Le modèle fourni avec le programme.</translation>
    </message>
    <message>
        <source>It was in use before.</source>
        <translation>Il a été utilisé auparavant.</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Réservé à la recherche. N’est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: fr, de, es, pt, zh-CN</comment>
        <extracomment>What a screen reader takes the text for.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Events marked by the reader. N normal, R rhonchi, W wheeze, S stridor, CC coarse crackle, FC fine crackle, W+C wheeze &amp; crackle.</source>
        <translation>Événements marqués par le lecteur. N normal, R ronchi, Si sibilant, St stridor, CG crépitant gros, CF crépitant fin, Si+C sibilant et crépitant.</translation>
    </message>
    <message>
        <source>Lung sounds of a patient</source>
        <translation>Bruits pulmonaires d’un patient</translation>
    </message>
    <message>
        <source>Lung sound recording</source>
        <translation>Enregistrement de bruits pulmonaires</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Patient {number}</translation>
    </message>
    <message>
        <source>Patient not known</source>
        <translation>Patient inconnu</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>age, sex, or who a patient is</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{age:g} years</source>
        <translation>{age:g} ans</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>sex</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Garçon</translation>
    </message>
    <message>
        <source>New guided session</source>
        <translation>Nouvelle séance guidée</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Nom, numéro ou code</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>ans</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit of an age</comment>
        <translation>mois</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Unité de l’âge</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Commencer la séance</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>Each site</source>
        <translation>Chaque site</translation>
    </message>
    <message>
        <source>Site after site is counted down and recorded. All of this may be left empty. A number with age and sex gives file names that tell them; else they are noted beside the sound.</source>
        <translation>Site après site, un compte à rebours puis l’enregistrement. Tout ceci peut rester vide. Un numéro avec âge et sexe donne des noms de fichier qui les indiquent&#x202f;; sinon ils sont notés à côté du son.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>{patient}: {done} of %n sites, {when}</source>
        <translation>
            <numerusform>{patient}&#xa0;: {done} site sur %n, {when}</numerusform>
            <numerusform>{patient}&#xa0;: {done} sites sur %n, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{patient}: {done} of %n sites</source>
        <translation>
            <numerusform>{patient}&#xa0;: {done} site sur %n</numerusform>
            <numerusform>{patient}&#xa0;: {done} sites sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport fait le</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} recordings has not been read by a person: nothing is counted there.</source>
        <translation>
            <numerusform>%n enregistrement sur {all} n’a été lu par personne&#xa0;: rien n’y est compté.</numerusform>
            <numerusform>%n enregistrements sur {all} n’ont été lus par personne&#xa0;: rien n’y est compté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <comment>filter</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What each is called, and its choice for who cannot see where it stands.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>Filter by confidence</source>
        <translation>Filtrer par confiance</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Filter by disagreement</source>
        <translation>Filtrer par désaccord</translation>
    </message>
    <message>
        <source>Filter by patient</source>
        <translation>Filtrer par patient</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Filter by site</source>
        <translation>Filtrer par site</translation>
    </message>
    <message>
        <source>Filter by quality</source>
        <translation>Filtrer par qualité</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Filter by annotator</source>
        <translation>Filtrer par annotateur</translation>
    </message>
    <message>
        <source>Filters of the worklist</source>
        <extracomment>What is said by others, or by models.</extracomment>
        <translation>Filtres de la liste de travail</translation>
    </message>
    <message>
        <source>Clear these filters</source>
        <translation>Effacer ces filtres</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Adventitious events</source>
        <translation>Événements adventices</translation>
    </message>
    <message>
        <source>Wheeze share</source>
        <translation>Part des sibilants</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no label</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{label} (from events)</source>
        <translation>{label} (d’après les événements)</translation>
    </message>
    <message>
        <source>{label} (by hand, events differ)</source>
        <translation>{label} (à la main, les événements diffèrent)</translation>
    </message>
    <message>
        <source>{label} (by hand)</source>
        <translation>{label} (à la main)</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>unfit</source>
        <translation>inexploitable</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>aucun avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings per chest site</source>
        <translation>Constatations par site</translation>
    </message>
    <message>
        <source>no events marked</source>
        <translation>aucun événement marqué</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of an event</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of an event</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an event</comment>
        <extracomment>What came of a proposal, or that there was none.</extracomment>
        <translation>proposé</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a proposal</comment>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a proposal</comment>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>the reader</source>
        <extracomment>What a cell&apos;s editor begins with.</extracomment>
        <translation>le lecteur</translation>
    </message>
    <message>
        <source>Proposed by {model} with {percent}; nobody decided yet.</source>
        <translation>Proposé par {model} avec {percent}&#x202f;; personne n’a encore tranché.</translation>
    </message>
    <message>
        <source>Marked by {reader}.</source>
        <translation>Annoté par {reader}.</translation>
    </message>
    <message>
        <source>Accepted by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>Accepté par {reader}&#x202f;; {model} proposait {label}, {start:.3f} à {end:.3f} s, {percent}.</translation>
    </message>
    <message>
        <source>Corrected by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>Corrigé par {reader}&#x202f;; {model} proposait {label}, {start:.3f} à {end:.3f} s, {percent}.</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Temps (s)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Recordings of one site are added up. What was not read counts as recorded, with nothing found.</source>
        <translation>Les enregistrements d’un même site sont additionnés. Ce qui n’a pas été lu compte comme enregistré, sans constatation.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>view of the chest</comment>
        <extracomment>Where each site is, where its words begin or end, and on which side of it they stand.</extracomment>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>view of the chest</comment>
        <translation>Dos</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Chest diagram. {findings}</source>
        <translation>Schéma du thorax. {findings}</translation>
    </message>
    <message>
        <source>site not known</source>
        <translation>site inconnu</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n recording</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>The fonts for PDF are missing.</source>
        <extracomment>Parts of the names of fonts that hold many letters, best first: they are looked into before all others.</extracomment>
        <translation>Les polices pour le PDF manquent.</translation>
    </message>
    <message>
        <source>Install PRS Studio again, or write the report as HTML.</source>
        <translation>Réinstallez PRS Studio, ou écrivez le rapport en HTML.</translation>
    </message>
    <message>
        <source>{start:.1f} to {end:.1f} s of the recording, {count} events marked: {events}</source>
        <translation>{start:.1f} à {end:.1f} s de l’enregistrement, {count} événements marqués&#xa0;: {events}</translation>
    </message>
    <message>
        <source>{event} {start:.2f} to {end:.2f} s</source>
        <translation>{event} {start:.2f} à {end:.2f} s</translation>
    </message>
    <message>
        <source>The sound was not at hand when this report was made.</source>
        <translation>Le son n’était pas disponible quand ce rapport a été fait.</translation>
    </message>
    <message>
        <source>Model proposes</source>
        <translation>Le modèle propose</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>of breathing</comment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of the model</comment>
        <translation>Fenêtres</translation>
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
        <translation>L’étude n’a pas d’enregistrement de ce patient.</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows whom it has.</source>
        <translation>«&#x202f;prs-studio study list&#x202f;» montre quels patients elle a.</translation>
    </message>
    <message>
        <source>The study has {count} recordings of this name.</source>
        <translation>L’étude a {count} enregistrements de ce nom.</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>Donnez le chemin complet.</translation>
    </message>
    <message>
        <source>The study has no recording of this name.</source>
        <translation>L’étude n’a pas d’enregistrement de ce nom.</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows what it has.</source>
        <translation>«&#x202f;prs-studio study list&#x202f;» montre ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The sound file has changed since it was read: marks and sound may not belong together.</source>
        <translation>Le fichier de son a changé depuis sa lecture&#xa0;: annotations et son peuvent ne plus aller ensemble.</translation>
    </message>
    <message>
        <source>{count} different letters could not be printed: this computer has no font for them. They stand as □. The report as HTML has them.</source>
        <translation>{count} lettres différentes n’ont pas pu être imprimées&#xa0;: cet ordinateur n’a pas de police pour elles. Elles figurent comme □. Le rapport en HTML les contient.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Comment on the recording</source>
        <extracomment>More rows than these make a report that nobody reads; how many are left out is said.</extracomment>
        <translation>Commentaire sur l’enregistrement</translation>
    </message>
    <message>
        <source>The reader marked this recording as reviewed, but marked nothing and chose no label: nothing is decided.</source>
        <translation>Le lecteur a marqué cet enregistrement comme revu, mais n’a rien marqué ni choisi d’étiquette&#xa0;: rien n’est tranché.</translation>
    </message>
    <message>
        <source>No person has read this recording yet. What follows are the model&apos;s proposals, which nobody has checked.</source>
        <translation>Personne n’a encore lu cet enregistrement. Ce qui suit sont les propositions du modèle, que personne n’a vérifiées.</translation>
    </message>
    <message>
        <source>The reader has not marked this recording as reviewed: its reading may be incomplete.</source>
        <translation>Le lecteur n’a pas marqué cet enregistrement comme revu&#xa0;: sa lecture peut être incomplète.</translation>
    </message>
    <message>
        <source>The label given by hand, {label}, does not follow from the events, which say {derived}.</source>
        <translation>L’étiquette donnée à la main, {label}, ne découle pas des événements, qui disent {derived}.</translation>
    </message>
    <message>
        <source>The reader was uncertain about this recording.</source>
        <translation>Le lecteur était incertain de cet enregistrement.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{share} of the recording&apos;s time</source>
        <translation>{share} de la durée de l’enregistrement</translation>
    </message>
    <message>
        <source>{drawn} drawn by hand, {accepted} proposals accepted, {changed} changed; {rejected} proposals rejected</source>
        <translation>{drawn} tracés à la main, {accepted} propositions acceptées, {changed} modifiées&#x202f;; {rejected} propositions rejetées</translation>
    </message>
    <message>
        <source>{count} marked, {seconds:.1f} s</source>
        <translation>{count} marqués, {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{label}, given by hand</source>
        <translation>{label}, donnée à la main</translation>
    </message>
    <message>
        <source>{label}, follows from the events</source>
        <translation>{label}, découle des événements</translation>
    </message>
    <message>
        <source>not checked: the recording was not analysed</source>
        <translation>non vérifié&#xa0;: l’enregistrement n’a pas été analysé</translation>
    </message>
    <message>
        <source>nothing found by the automatic check</source>
        <translation>rien trouvé par le contrôle automatique</translation>
    </message>
    <message>
        <source>Brown strokes at the waveform&apos;s border: it is louder there than the lane shows.</source>
        <translation>Traits bruns au bord de la forme d’onde : le son y est plus fort que ce que la piste montre.</translation>
    </message>
    <message>
        <source>Spectrogram: 0 to 2 kHz, darker is louder.</source>
        <translation>Spectrogramme&#xa0;: 0 à 2 kHz, plus foncé est plus fort.</translation>
    </message>
    <message>
        <source>Windows and dashed boxes: what the model says, not checked by a person unless marked below.</source>
        <translation>Fenêtres et cadres en tirets&#xa0;: ce que dit le modèle, non vérifié par une personne, sauf mention ci-dessous.</translation>
    </message>
    <message>
        <source>Events: the reader&apos;s; a dashed border and “?” mean uncertain.</source>
        <translation>Événements&#xa0;: ceux du lecteur&#x202f;; bord en tirets et «&#x202f;?&#x202f;» signifient incertain.</translation>
    </message>
    <message>
        <source>Noted while it was recorded</source>
        <translation>Noté pendant l’enregistrement</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Time per class</source>
        <translation>Temps par classe</translation>
    </message>
    <message>
        <source>No events were marked.</source>
        <translation>Aucun événement n’a été marqué.</translation>
    </message>
    <message>
        <source>All adventitious</source>
        <translation>Tous adventices</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Share of the recording</source>
        <translation>Part de l’enregistrement</translation>
    </message>
    <message>
        <source>Time that several events cover counts once.</source>
        <translation>Le temps couvert par plusieurs événements compte une fois.</translation>
    </message>
    <message>
        <source>of them uncertain</source>
        <translation>dont incertains</translation>
    </message>
    <message>
        <source>Findings per phase of breathing</source>
        <translation>Constatations par phase respiratoire</translation>
    </message>
    <message>
        <source>Neither marked</source>
        <comment>phase of breathing</comment>
        <translation>Aucune phase marquée</translation>
    </message>
    <message>
        <source>{phase} ({seconds:.1f} s)</source>
        <translation>{phase} ({seconds:.1f} s)</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Share of the phase</source>
        <translation>Part de la phase</translation>
    </message>
    <message>
        <source>An event counts in every phase that it touches, its time in the phase where it sounds.</source>
        <translation>Un événement compte dans chaque phase qu’il touche, son temps dans la phase où il s’entend.</translation>
    </message>
    <message>
        <source>{event} (uncertain)</source>
        <translation>{event} (incertain)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>Début (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>Fin (s)</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>how an event came to be</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>{count} more events are not listed here; all of them are counted above.</source>
        <translation>{count} autres événements ne sont pas énumérés ici&#x202f;; tous sont comptés ci-dessus.</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>how an event came to be</comment>
        <translation>à la main</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how an event came to be: as the model proposed it</comment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>how an event came to be: from a proposal</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Ce que dit le modèle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no event</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>Record label</source>
        <extracomment>The thresholds are taken times 2 to the power of the slider&apos;s value over this.</extracomment>
        <translation>Étiquette de l’enregistrement</translation>
    </message>
    <message>
        <source>The paper&apos;s rule</source>
        <translation>La règle de l’article</translation>
    </message>
    <message>
        <source>Events proposed</source>
        <translation>Événements proposés</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>A prediction is no finding: it counts in none of the numbers above unless a person accepted it.</source>
        <translation>Une prédiction n’est pas une constatation&#xa0;: elle ne compte dans aucun des nombres ci-dessus, sauf si une personne l’a acceptée.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>short for inspiration</comment>
        <extracomment>Class -&gt; (letter code, fill, text upon the fill).</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Ex</source>
        <comment>short for expiration</comment>
        <translation>Ex</translation>
    </message>
    <message>
        <source>Cry</source>
        <comment>short for crying</comment>
        <translation>Pleurs</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>short for movement</comment>
        <translation>Mouv.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another artefact</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Events lie here already.</source>
        <extracomment>An event that covers more than this much of a proposal decides it, whatever it was made of. A decision on one proposal holds for those of its model and type that share this much of their union: what another threshold or hop proposes differs by a few milliseconds.</extracomment>
        <translation>Il y a déjà des événements ici.</translation>
    </message>
    <message>
        <source>Reject the proposal, or make room for it first.</source>
        <translation>Rejetez la proposition, ou faites-lui d’abord de la place.</translation>
    </message>
    <message>
        <source>No proposal is selected.</source>
        <translation>Aucune proposition n’est sélectionnée.</translation>
    </message>
    <message>
        <source>This is not an analysis by PRS Studio.</source>
        <translation>Ce n’est pas une analyse de PRS Studio.</translation>
    </message>
    <message>
        <source>Analyse the recording again.</source>
        <translation>Analysez l’enregistrement à nouveau.</translation>
    </message>
    <message>
        <source>This analysis has version {version!r}; this program reads {known}.</source>
        <translation>Cette analyse est de version {version!r}&#x202f;; ce programme lit {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio, or analyse the recording again.</source>
        <translation>Mettez PRS Studio à jour, ou analysez l’enregistrement à nouveau.</translation>
    </message>
    <message>
        <source>This analysis is incomplete or damaged ({reason}).</source>
        <translation>Cette analyse est incomplète ou endommagée ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” holds the sound that was annotated: there is nothing to accept.</source>
        <translation>«&#x202f;{name}&#x202f;» contient le son qui a été annoté&#xa0;: il n’y a rien à accepter.</translation>
    </message>
    <message>
        <source>On {date} another sound file was accepted for what was annotated on the former one.</source>
        <translation>Le {date}, un autre fichier de son a été accepté pour ce qui avait été annoté sur l’ancien.</translation>
    </message>
    <message numerus="yes">
        <source>On {date} another sound file was accepted for what was annotated on the former one, and one mark beyond its end cut or taken away.</source>
        <translation>
            <numerusform>Le {date}, un autre fichier de son a été accepté pour ce qui avait été annoté sur l’ancien, et une annotation au-delà de sa fin a été coupée ou supprimée.</numerusform>
            <numerusform>Le {date}, un autre fichier de son a été accepté pour ce qui avait été annoté sur l’ancien, et %n annotations au-delà de sa fin ont été coupées ou supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not in the study (any more).</source>
        <translation>Cet enregistrement n’est pas ou plus dans l’étude.</translation>
    </message>
    <message>
        <source>An analysis in the study is damaged.</source>
        <translation>Une analyse de l’étude est endommagée.</translation>
    </message>
    <message>
        <source>A study cannot be its own backup.</source>
        <translation>Une étude ne peut pas être sa propre copie de sécurité.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Une copie de sécurité est en cours</translation>
    </message>
    <message>
        <source>Studies (*.prs-study)</source>
        <translation>Études (*.prs-study)</translation>
    </message>
    <message>
        <source>The last edits are not saved yet, and would be missing from a backup.</source>
        <translation>Les dernières modifications ne sont pas encore sauvegardées, et manqueraient dans une copie de sécurité.</translation>
    </message>
    <message>
        <source>Backing up the study …</source>
        <translation>Copie de sécurité de l’étude…</translation>
    </message>
    <message>
        <source>The study is backed up, complete and checked: {place} ({size}). It opens like any other study.</source>
        <translation>La copie de sécurité de l’étude est faite, complète et vérifiée&#xa0;: {place} ({size}). Elle s’ouvre comme toute autre étude.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The backup “{name}”</source>
        <translation>La copie de sécurité «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>L’étude est comme elle était.</translation>
    </message>
    <message>
        <source>This system shows no folders.</source>
        <translation>Ce système n’affiche pas de dossiers.</translation>
    </message>
    <message>
        <source>The backup is in {folder}.</source>
        <translation>La copie de sécurité est dans {folder}.</translation>
    </message>
    <message>
        <source>{subject} could not be written without errors.</source>
        <translation>{subject} n’a pas pu être écrite sans erreurs.</translation>
    </message>
    <message>
        <source>Choose another drive.</source>
        <translation>Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Read blind under another name.</source>
        <translation>Lisez en aveugle sous un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is no person, and cannot read blind.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une personne, et ne peut pas lire en aveugle.</translation>
    </message>
    <message>
        <source>{name} has read blind in this study, and seen the others since.</source>
        <translation>{name} a lu en aveugle dans cette étude, et a vu les autres depuis.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has annotated %n recording of this study seeing the others.</source>
        <translation>
            <numerusform>{name} a annoté %n enregistrement de cette étude en voyant les autres.</numerusform>
            <numerusform>{name} a annoté %n enregistrements de cette étude en voyant les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reader is not in the study.</source>
        <translation>Ce lecteur n’est pas dans l’étude.</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or make a new one.</source>
        <extracomment>How long to wait for another program&apos;s write, in seconds.</extracomment>
        <translation>Choisissez une étude de PRS Studio, ou créez-en une.</translation>
    </message>
    <message>
        <source>{subject} was closed by another program while it was written.</source>
        <extracomment>In a sentence, why nothing can be written; &quot;&quot; where it can.</extracomment>
        <translation>{subject} a été fermée par un autre programme pendant l’écriture.</translation>
    </message>
    <message>
        <source>Look whether what you did is there; if not, do it again.</source>
        <translation>Regardez si ce que vous avez fait s’y trouve&#x202f;; sinon, refaites-le.</translation>
    </message>
    <message>
        <source>{subject} is not where it was: it was moved, removed or replaced, or its drive disconnected.</source>
        <translation>{subject} n’est plus à sa place&#xa0;: elle a été déplacée, supprimée ou remplacée, ou son disque déconnecté.</translation>
    </message>
    <message>
        <source>Put it back or connect the drive, then open the study again. What was saved before is in it.</source>
        <translation>Remettez-la en place ou connectez le disque, puis rouvrez l’étude. Elle contient ce qui a été sauvegardé avant.</translation>
    </message>
    <message>
        <source>The study has no name.</source>
        <translation>L’étude n’a pas de nom.</translation>
    </message>
    <message>
        <source>The study “{name}”</source>
        <translation>L’étude «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the file, its folder {folder} or the disk is read-only</source>
        <translation>le fichier, son dossier {folder} ou le disque est en lecture seule</translation>
    </message>
    <message>
        <source>{subject} is not there (any more).</source>
        <translation>{subject} n’est pas ou plus là.</translation>
    </message>
    <message>
        <source>the folder {folder} is read-only</source>
        <extracomment>What SQLite says where it may read and not write.</extracomment>
        <translation>le dossier {folder} est en lecture seule</translation>
    </message>
    <message>
        <source>{subject} cannot be made: {reason}.</source>
        <translation>{subject} ne peut pas être créée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened ({reason}).</source>
        <translation>{subject} ne peut pas être ouverte ({reason}).</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} est vide.</translation>
    </message>
    <message>
        <source>“{name}” is no study, or is damaged.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une étude, ou est endommagé.</translation>
    </message>
    <message>
        <source>The study&apos;s address is not one that can be understood.</source>
        <translation>L’adresse de l’étude n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>Studies cannot be kept in “{name}”.</source>
        <translation>Des études ne peuvent pas être conservées dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>What speaks with database servers is not installed here.</source>
        <translation>Ce qui parle aux serveurs de base de données n’est pas installé ici.</translation>
    </message>
    <message>
        <source>It looks like this: postgresql+psycopg://USER@SERVER/DATABASE</source>
        <translation>Elle ressemble à ceci&#xa0;: postgresql+psycopg://USER@SERVER/DATABASE</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: this recording was changed elsewhere meanwhile.</source>
        <translation>«&#x202f;{edit}&#x202f;» n’a pas été sauvegardé&#xa0;: cet enregistrement a été modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>There is no revision {number}.</source>
        <translation>Il n’y a pas de révision {number}.</translation>
    </message>
    <message>
        <source>The latest one is {number}.</source>
        <translation>La dernière est {number}.</translation>
    </message>
    <message>
        <source>An annotation in the study is damaged.</source>
        <translation>Une annotation de l’étude est endommagée.</translation>
    </message>
    <message>
        <source>Run “prs-studio study check”, and open a backup of the study.</source>
        <translation>Lancez «&#x202f;prs-studio study check&#x202f;», et ouvrez une copie de sécurité de l’étude.</translation>
    </message>
    <message>
        <source>“{name}” is just being written.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then add it again.</source>
        <translation>Attendez la fin, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>“{shown}” has a name that is not text.</source>
        <translation>«&#x202f;{shown}&#x202f;» a un nom qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Renommez le fichier ou son dossier.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus à sa place, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Connect its drive, or look for the study&apos;s recordings in another folder.</source>
        <translation>Connectez son disque, ou cherchez les enregistrements de l’étude dans un autre dossier.</translation>
    </message>
    <message>
        <source>{subject} holds no study: it is another program&apos;s database, or damaged.</source>
        <extracomment>In the header of every study&apos;s SQLite file: &quot;PRSS&quot;. Other programs&apos; files have other numbers, or none. Alembic&apos;s scripts, which it reads as files.</extracomment>
        <translation>{subject} ne contient pas d’étude&#xa0;: c’est la base de données d’un autre programme, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>{subject} is no study, or is damaged.</source>
        <translation>{subject} n’est pas une étude, ou est endommagée.</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or a backup of it.</source>
        <translation>Choisissez une étude de PRS Studio, ou une copie de sécurité.</translation>
    </message>
    <message>
        <source>{subject} is not there.</source>
        <translation>{subject} n’est pas là.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer version of PRS Studio.</source>
        <translation>{subject} a été créée par une version plus récente de PRS Studio.</translation>
    </message>
    <message>
        <source>Update PRS Studio to open it. It was left as it is.</source>
        <translation>Mettez PRS Studio à jour pour l’ouvrir. Elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>{subject} is of an older version, and has to be brought up to date before it can be opened; but {reason}</source>
        <translation>{subject} est d’une version plus ancienne, et doit être mise à jour avant de pouvoir être ouverte&#x202f;; mais {reason}</translation>
    </message>
    <message>
        <source>Copy the study to a folder in which you may write, and open the copy.</source>
        <translation>Copiez l’étude dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>To work in it, ask for the right to write there, or make a copy elsewhere (File, Back up the study) and open that.</source>
        <translation>Pour y travailler, demandez le droit d’y écrire, ou faites-en une copie ailleurs (Fichier, Copie de sécurité de l’étude) et ouvrez-la.</translation>
    </message>
    <message>
        <source>the file {file} is read-only</source>
        <translation>le fichier {file} est en lecture seule</translation>
    </message>
    <message>
        <source>{subject} can only be looked at: {reason}.</source>
        <translation>{subject} ne peut qu’être consultée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A reader&apos;s name has one to 200 letters that can be printed.</source>
        <translation>Le nom d’un lecteur compte de 1 à 200 lettres imprimables.</translation>
    </message>
    <message>
        <source>{reason} “{name}” has not read in it and cannot join.</source>
        <translation>{reason} «&#x202f;{name}&#x202f;» n’y a pas lu et ne peut pas s’y joindre.</translation>
    </message>
    <message>
        <source>Give the name of somebody who has: {names}.</source>
        <translation>Donnez le nom de quelqu’un qui y a lu&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a {kind} in this study.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà un nom dans cette étude ({kind}).</translation>
    </message>
    <message>
        <source>The file holds another sound than was annotated: say first whether the annotations hold for it.</source>
        <translation>Le fichier contient un autre son que celui qui a été annoté&#xa0;: dites d’abord si les annotations valent pour lui.</translation>
    </message>
    <message>
        <source>The marks that you see were made on another sound of this name; what the model says is of the one that you hear. Until this is answered, nothing is edited here, and the recording teaches nothing and is not exported.

Accept it if it is the same recording nevertheless: cut, cleaned, converted. All readers&apos; annotations stay, with a remark on the recording; marks beyond its end are cut. Otherwise look for the former file, which is known by what it holds, or leave it.</source>
        <translation>Les annotations que vous voyez ont été faites sur un autre son de ce nom&#x202f;; ce que dit le modèle porte sur celui que vous entendez. Tant qu’il n’y a pas de réponse, rien n’est modifié ici, et l’enregistrement n’enseigne rien et n’est pas exporté.

Acceptez-le s’il s’agit malgré tout du même enregistrement&#xa0;: coupé, nettoyé, converti. Les annotations de tous les lecteurs restent, avec une remarque sur l’enregistrement&#x202f;; celles qui dépassent sa fin sont coupées. Sinon, cherchez l’ancien fichier, reconnu à son contenu, ou laissez-le.</translation>
    </message>
    <message>
        <source>The sound is accepted; the annotations stay, with a remark on the recording.</source>
        <translation>Le son est accepté&#x202f;; les annotations restent, avec une remarque sur l’enregistrement.</translation>
    </message>
    <message>
        <source>{label} {start:.2f} to {end:.2f} s</source>
        <translation>{label} {start:.2f} à {end:.2f} s</translation>
    </message>
    <message numerus="yes">
        <source>{marks} and %n more</source>
        <translation>
            <numerusform>{marks} et %n de plus</numerusform>
            <numerusform>{marks} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound is accepted. It ends sooner, and what lay beyond its end was cut or taken away: {marks}. The other annotations stay, with a remark on the recording; the history tells what there was.</source>
        <translation>Le son est accepté. Il finit plus tôt, et ce qui dépassait sa fin a été coupé ou retiré&#xa0;: {marks}. Les autres annotations restent, avec une remarque sur l’enregistrement&#x202f;; l’historique dit ce qu’il y avait.</translation>
    </message>
    <message>
        <source>The file holds another sound by now. Nothing was marked yet: it is taken as it is.</source>
        <translation>Le fichier contient maintenant un autre son. Rien n’était encore annoté&#xa0;: il est pris tel quel.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>“{name}” was changed since it was annotated: it is no longer the same sound.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié depuis l’annotation&#xa0;: ce n’est plus le même son.</translation>
    </message>
    <message>
        <source>What now …</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read. Connect its drive, or look for it elsewhere.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus à sa place, ou ne peut pas être lu. Connectez son disque, ou cherchez-le ailleurs.</translation>
    </message>
    <message>
        <source>Find it …</source>
        <translation>Le chercher…</translation>
    </message>
    <message>
        <source>Another sound</source>
        <translation>Un autre son</translation>
    </message>
    <message>
        <source>“{name}” holds another sound than was annotated.</source>
        <translation>«&#x202f;{name}&#x202f;» contient un autre son que celui qui a été annoté.</translation>
    </message>
    <message>
        <source>&amp;Accept this sound</source>
        <translation>&amp;Accepter ce son</translation>
    </message>
    <message>
        <source>&amp;Find the former file …</source>
        <translation>&amp;Chercher l’ancien fichier…</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Le laisser</translation>
    </message>
    <message>
        <source>Where may “{name}” be?</source>
        <translation>Où peut être «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The sound that was annotated is not in “{name}”.</source>
        <translation>Le son qui a été annoté n’est pas dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Look elsewhere …</source>
        <translation>Chercher ailleurs…</translation>
    </message>
    <message numerus="yes">
        <source>Found, with %n more of the study.</source>
        <translation>
            <numerusform>Trouvé, avec %n de plus de l’étude.</numerusform>
            <numerusform>Trouvé, avec %n de plus de l’étude.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Trouvé.</translation>
    </message>
    <message>
        <source>Put the former file back; or, if the annotations hold for this one, too, accept it in its place: in the window, or by “prs-studio study accept”.</source>
        <translation>Remettez l’ancien fichier&#x202f;; ou, si les annotations valent aussi pour celui-ci, acceptez-le à sa place&#xa0;: dans la fenêtre, ou par «&#x202f;prs-studio study accept&#x202f;».</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the file, its folder or the disk is read-only.</source>
        <extracomment>What happened to a subject, and what to do.</extracomment>
        <translation>{subject} ne peut pas être écrite&#xa0;: le fichier, son dossier ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the study to another folder.</source>
        <translation>Demandez le droit d’y écrire, ou copiez l’étude dans un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.</source>
        <translation>Le disque est plein. {subject} n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is safe; nothing was half written.</source>
        <translation>Libérez de la place, puis réessayez. Ce qui a été sauvegardé avant est en sécurité&#x202f;; rien n’a été écrit à moitié.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened.</source>
        <translation>{subject} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Is its folder still there, its drive connected, and may you write in it?</source>
        <translation>Son dossier est-il toujours là, son disque connecté, et pouvez-vous y écrire&#x202f;?</translation>
    </message>
    <message>
        <source>The drive with {subject} reports an error, or was disconnected.</source>
        <translation>{subject}&#xa0;: son disque signale une erreur, ou a été déconnecté.</translation>
    </message>
    <message>
        <source>Connect it again, or free some space, then open the study again. What was saved before is safe; nothing was half written.</source>
        <translation>Reconnectez-le, ou libérez de la place, puis rouvrez l’étude. Ce qui a été sauvegardé avant est en sécurité&#x202f;; rien n’a été écrit à moitié.</translation>
    </message>
    <message>
        <source>{subject} is damaged.</source>
        <translation>{subject} est endommagée.</translation>
    </message>
    <message>
        <source>Open a backup of it, and have the drive checked.</source>
        <translation>Ouvrez-en une copie de sécurité, et faites vérifier le disque.</translation>
    </message>
    <message>
        <source>Another program is writing to {subject} and does not finish.</source>
        <translation>{subject}&#xa0;: un autre programme y écrit et n’en finit pas.</translation>
    </message>
    <message>
        <source>Wait for it, or close it; then try again.</source>
        <translation>Attendez-le, ou fermez-le&#x202f;; puis réessayez.</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is full: {subject} could not be written.</source>
        <translation>Le disque du serveur de base de données est plein. {subject} n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Tell its administrator. What was saved before is safe; nothing was half written.</source>
        <translation>Prévenez son administrateur. Ce qui a été sauvegardé avant est en sécurité&#x202f;; rien n’a été écrit à moitié.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the database is read-only.</source>
        <translation>{subject} ne peut pas être écrite&#xa0;: la base de données est en lecture seule.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The database server does not let this user work with {subject}.</source>
        <translation>{subject}&#xa0;: le serveur de base de données ne permet pas à cet utilisateur d’y travailler.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to it.</source>
        <translation>Demandez-en le droit à son administrateur.</translation>
    </message>
    <message>
        <source>The server has no such database: {subject}.</source>
        <translation>{subject}&#xa0;: le serveur n’a pas cette base de données.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrator to make it.</source>
        <translation>Vérifiez l’adresse, ou demandez à son administrateur de la créer.</translation>
    </message>
    <message>
        <source>The database server refuses this user or password for {subject}.</source>
        <translation>{subject}&#xa0;: le serveur de base de données refuse cet utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>Check the address of the study.</source>
        <translation>Vérifiez l’adresse de l’étude.</translation>
    </message>
    <message>
        <source>{subject} is damaged, says the database server.</source>
        <translation>{subject} est endommagée, dit le serveur de base de données.</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>Prévenez son administrateur.</translation>
    </message>
    <message>
        <source>{trouble} Its folder is {folder}.</source>
        <translation>{trouble} Son dossier est {folder}.</translation>
    </message>
    <message>
        <source>{subject} cannot be used ({reason}).</source>
        <translation>{subject} ne peut pas être utilisée ({reason}).</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or the connection to it was lost: {subject}.</source>
        <translation>{subject}&#xa0;: le serveur de base de données est injoignable, ou la connexion a été perdue.</translation>
    </message>
    <message>
        <source>Check the network and the server, then look at the recording again before you repeat what you did. What was saved before is safe; nothing was half written.</source>
        <translation>Vérifiez le réseau et le serveur, puis regardez à nouveau l’enregistrement avant de répéter ce que vous avez fait. Ce qui a été sauvegardé avant est en sécurité&#x202f;; rien n’a été écrit à moitié.</translation>
    </message>
    <message>
        <source>“{name}” could not be turned into FLAC ({reason}).</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être converti en FLAC ({reason}).</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Il reste tel quel.</translation>
    </message>
    <message>
        <source>“{flac}” does not hold what “{wav}” does.</source>
        <translation>«&#x202f;{flac}&#x202f;» ne contient pas la même chose que «&#x202f;{wav}&#x202f;».</translation>
    </message>
    <message>
        <source>The WAV file is kept.</source>
        <translation>Le fichier WAV est gardé.</translation>
    </message>
    <message>
        <source>“{name}” is not a take of this program.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une prise de ce programme.</translation>
    </message>
    <message>
        <source>Open it like any other recording.</source>
        <translation>Ouvrez-le comme tout autre enregistrement.</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noted while recording</comment>
        <extracomment>Seconds of the recording, words, and whether something is missing there. A description of a sound that is longer or shorter than this says is another&apos;s.</extracomment>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Unplugged: {seconds:.1f} s missing</source>
        <translation>Débranché&#xa0;: {seconds:.1f} s manquent</translation>
    </message>
    <message>
        <source>Paused: {seconds:.1f} s missing</source>
        <translation>Suspendu&#xa0;: {seconds:.1f} s manquent</translation>
    </message>
    <message>
        <source>Interrupted: {seconds:.1f} s missing</source>
        <translation>Interrompu&#xa0;: {seconds:.1f} s manquent</translation>
    </message>
    <message>
        <source>{cause}: {seconds:.1f} s missing</source>
        <translation>{cause}&#xa0;: {seconds:.1f} s manquent</translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation>{count} trames perdues</translation>
    </message>
    <message>
        <source>Some frames lost</source>
        <translation>Quelques trames perdues</translation>
    </message>
    <message>
        <source>“{name}” is being recorded.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” is not laid out like SPRSound.</source>
        <extracomment>Folders of sound and of annotations: the official layout, and the public repository&apos;s names.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas organisé comme SPRSound.</translation>
    </message>
    <message>
        <source>Choose the folder that holds train_wav (the sounds) and train_json (their annotations).</source>
        <translation>Choisissez le dossier qui contient train_wav (les sons) et train_json (leurs annotations).</translation>
    </message>
    <message>
        <source>Nothing in “{name}” can be used.</source>
        <translation>Rien dans «&#x202f;{name}&#x202f;» n’est utilisable.</translation>
    </message>
    <message>
        <source>Each annotation needs a sound file of its name and a label.</source>
        <translation>Chaque annotation a besoin d’un son de même nom et d’une étiquette.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>Guide to &amp;this part</source>
        <translation>Guide de cette par&amp;tie</translation>
    </message>
    <message>
        <source>What the guide says about what has the focus</source>
        <translation>Ce que le guide dit de ce qui a le focus</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts …</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>Sauvegarder le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Save diagnostics for somebody who helps</source>
        <translation>Sauvegarder le diagnostic pour qui vous aide</translation>
    </message>
    <message>
        <source>&amp;About PRS Studio</source>
        <translation>À &amp;propos de PRS Studio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>The log file cannot be shown by this system.</source>
        <translation>Ce système ne peut pas afficher le journal.</translation>
    </message>
    <message>
        <source>It is {place}.</source>
        <translation>C’est {place}.</translation>
    </message>
    <message>
        <source>Help and preferences</source>
        <translation>Aide et préférences</translation>
    </message>
    <message>
        <source>Say who is reading first: a study keeps every mark with the name of who made it.</source>
        <translation>Dites d’abord qui lit&#xa0;: une étude garde chaque annotation avec le nom de qui l’a faite.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere and is being read anew: try again in a moment.</source>
        <extracomment>Steps that can be undone in one recording; more is never wanted, and would be kept for every recording.</extracomment>
        <translation>Cet enregistrement a été modifié ailleurs et est en train d’être relu&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere: it is shown as it is now.</source>
        <translation>Cet enregistrement a été modifié ailleurs&#xa0;: il est affiché tel qu’il est maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>This recording was changed elsewhere meanwhile. Your last edit was not saved.</source>
        <translation>
            <numerusform>Cet enregistrement a été modifié ailleurs entre-temps. Votre dernière modification n’a pas été sauvegardée.</numerusform>
            <numerusform>Cet enregistrement a été modifié ailleurs entre-temps. Vos %n dernières modifications n’ont pas été sauvegardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it is now; repeat what is still wanted. A comment that you are typing stays.</source>
        <translation>Il est affiché tel qu’il est maintenant&#x202f;; refaites ce qui est encore voulu. Un commentaire en cours de saisie reste.</translation>
    </message>
    <message>
        <source>A proposal is an event of the lungs: give it one of their types.</source>
        <extracomment>What is drawn next, in each layer.</extracomment>
        <translation>Une proposition est un événement pulmonaire&#xa0;: donnez-lui un de leurs types.</translation>
    </message>
    <message>
        <source>No open proposal is in view.</source>
        <translation>Aucune proposition ouverte n’est visible.</translation>
    </message>
    <message numerus="yes">
        <source>Reviewed, with one proposal left undecided: it stays proposed.</source>
        <translation>
            <numerusform>Revu, avec une proposition non tranchée&#xa0;: elle reste proposée.</numerusform>
            <numerusform>Revu, avec %n propositions non tranchées&#xa0;: elles restent proposées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s</source>
        <translation>{start:.2f} à {end:.2f} s</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s, {gaps} between them included.</source>
        <translation>Fusionné en un seul événement ({label}), {start:.2f} à {end:.2f} s, {gaps} entre eux compris.</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s.</source>
        <translation>Fusionné en un seul événement ({label}), {start:.2f} à {end:.2f} s.</translation>
    </message>
    <message>
        <source>Nothing is marked in this recording. What is its label?</source>
        <translation>Rien n’est annoté dans cet enregistrement. Quelle est son étiquette&#x202f;?</translation>
    </message>
    <message>
        <source>Silence is no verdict: a chest without added sounds is Normal, a recording that cannot be judged is Poor Quality. It is marked as reviewed with the label that you choose. Sounds that you hear but do not mark: cancel, and choose the record&apos;s label beside the events.</source>
        <translation>Le silence n’est pas un verdict&#xa0;: un thorax sans bruits surajoutés est Normal, un enregistrement qui ne peut pas être jugé est Mauvaise qualité. Il est marqué comme revu avec l’étiquette que vous choisissez. Si vous entendez des bruits sans les annoter&#xa0;: annulez, et choisissez l’étiquette de l’enregistrement à côté des événements.</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Poor Quality</source>
        <translation>Mauvaise &amp;qualité</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revu</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal is still undecided.</source>
        <translation>
            <numerusform>%n proposition n’est pas encore tranchée.</numerusform>
            <numerusform>%n propositions ne sont pas encore tranchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not known.</source>
        <translation>Cet enregistrement n’est pas connu.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere meanwhile.</source>
        <translation>Cet enregistrement a été modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>Pas encore sauvegardé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Hold the key down as long as the event sounds.</source>
        <extracomment>What a border that is dragged sticks to is this near, in pixels. How far around a border pauses are looked for, in seconds.</extracomment>
        <translation>Maintenez la touche enfoncée aussi longtemps que l’événement s’entend.</translation>
    </message>
    <message>
        <source>{label} is drawn next.</source>
        <translation>{label} sera tracé ensuite.</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the cursor is.</source>
        <translation>{edit} à {time:.2f} s, où se trouve le curseur.</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the sound was.</source>
        <translation>{edit} à {time:.2f} s, où se trouvait le son.</translation>
    </message>
    <message>
        <source>There is not enough memory to begin.</source>
        <extracomment>In the job&apos;s folder: what the worker says where nothing else can tell any more, its last words among it. What the system, Python and the libraries say where there is no memory. DETACHED_PROCESS and CREATE_NEW_PROCESS_GROUP of Windows.</extracomment>
        <translation>Il n’y a pas assez de mémoire pour commencer.</translation>
    </message>
    <message>
        <source>Close other programs, then resume it.</source>
        <translation>Fermez d’autres programmes, puis reprenez-le.</translation>
    </message>
    <message>
        <source>What learns was ended before it began.</source>
        <translation>L’apprentissage s’est terminé avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Close other programs, for often memory is what is missing, then resume it. Its last words are in {file}.</source>
        <translation>Fermez d’autres programmes, car c’est souvent la mémoire qui manque, puis reprenez-le. Ses derniers mots sont dans {file}.</translation>
    </message>
    <message>
        <source>A recording is being made for this study, or is on its way into it.</source>
        <translation>Un enregistrement est en cours pour cette étude, ou est en train d’y entrer.</translation>
    </message>
    <message>
        <source>End the recording, wait until it is in the worklist, then try again.</source>
        <translation>Terminez l’enregistrement, attendez qu’il soit dans la liste de travail, puis réessayez.</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the worklist only: this study can only be looked at.</source>
        <translation>L’enregistrement en cours ne sera que dans la liste de travail&#xa0;: cette étude ne peut être que consultée.</translation>
    </message>
    <message>
        <source>Close the study to open or make another one.</source>
        <translation>Fermez l’étude pour en ouvrir ou en créer une autre.</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the study “{title}”.</source>
        <translation>L’enregistrement en cours sera dans l’étude «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Garder à part</translation>
    </message>
    <message>
        <source>A guided session was broken off. {session}</source>
        <translation>Une séance guidée a été interrompue. {session}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Add when the study is open</source>
        <translation>Ajouter quand l’étude est ouverte</translation>
    </message>
    <message>
        <source>Add to the worklist</source>
        <translation>Ajouter à la liste de travail</translation>
    </message>
    <message>
        <source>Add to the study</source>
        <translation>Ajouter à l’étude</translation>
    </message>
    <message>
        <source>the recordings&apos; folder</source>
        <extracomment>Forty looks a second: thirty frames are drawn even where some come late. How long the last windows of a take are waited for before it is saved without them.</extracomment>
        <translation>le dossier des enregistrements</translation>
    </message>
    <message>
        <source>{place} ({site})</source>
        <extracomment>A take that is shorter than this share of what was wanted does not count as done.</extracomment>
        <translation>{place} ({site})</translation>
    </message>
    <message>
        <source>The site has no name.</source>
        <translation>Le site n’a pas de nom.</translation>
    </message>
    <message>
        <source>Write where the stethoscope is, such as “left front”.</source>
        <translation>Écrivez où se trouve le stéthoscope, par exemple «&#x202f;avant gauche&#x202f;».</translation>
    </message>
    <message>
        <source>“{site}” is one of the sites already.</source>
        <translation>«&#x202f;{site}&#x202f;» est déjà un des sites.</translation>
    </message>
    <message>
        <source>Choose it and record it again.</source>
        <translation>Choisissez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This site has a recording.</source>
        <translation>Ce site a un enregistrement.</translation>
    </message>
    <message>
        <source>Pass it over instead.</source>
        <translation>Passez-le plutôt.</translation>
    </message>
    <message>
        <source>A session has at least one site.</source>
        <translation>Une séance a au moins un site.</translation>
    </message>
    <message>
        <source>The session “{name}” is damaged.</source>
        <translation>La séance «&#x202f;{name}&#x202f;» est endommagée.</translation>
    </message>
    <message>
        <source>Its recordings can be opened.</source>
        <translation>Ses enregistrements peuvent être ouverts.</translation>
    </message>
    <message>
        <source>This is no age.</source>
        <translation>Ce n’est pas un âge.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, and choose years or months beside it.</source>
        <translation>Écrivez un nombre tel que 2,5 et choisissez à côté ans ou mois.</translation>
    </message>
    <message>
        <source>A site is being recorded.</source>
        <translation>Un site est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la séance</translation>
    </message>
    <message>
        <source>It howled: the microphone heard the headphones. It is silent now.</source>
        <translation>Effet Larsen&#xa0;: le microphone a entendu le casque. Le son est coupé.</translation>
    </message>
    <message>
        <source>Keep them apart, lower the volume, then listen again.</source>
        <translation>Éloignez-les, baissez le volume, puis écoutez de nouveau.</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>Utilisez un casque.</translation>
    </message>
    <message>
        <source>“{device}” is the microphone and the loudspeaker: it may howl.</source>
        <translation>«&#x202f;{device}&#x202f;» est à la fois le microphone et le haut-parleur&#xa0;: un effet Larsen est possible.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>En attente d’un microphone</translation>
    </message>
    <message>
        <source>Heard by “{device}”</source>
        <translation>Entendu par «&#x202f;{device}&#x202f;»</translation>
    </message>
    <message>
        <source>Silent for a moment: does it howl?</source>
        <translation>Coupé un instant&#xa0;: y a-t-il un effet Larsen&#x202f;?</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Pas entendu</translation>
    </message>
    <message>
        <source>Nothing was recorded: no sound came.</source>
        <translation>Rien n’a été enregistré&#xa0;: aucun son n’est arrivé.</translation>
    </message>
    <message>
        <source>Check the microphone, then record again.</source>
        <translation>Vérifiez le microphone, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Stopped within a second: nothing was recorded.</source>
        <translation>Arrêté en moins d’une seconde&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Record again, for longer.</source>
        <translation>Enregistrez de nouveau, plus longtemps.</translation>
    </message>
    <message>
        <source>Set aside: {place}</source>
        <translation>Écarté&#xa0;: {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are in “{folder}”.</source>
        <translation>
            <numerusform>%n enregistrement est dans «&#x202f;{folder}&#x202f;».</numerusform>
            <numerusform>%n enregistrements sont dans «&#x202f;{folder}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>what was left of a recording</source>
        <translation>ce qui restait d’un enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>{recordings}; and %n more</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{recordings}&#x202f;; et %n de plus</numerusform>
            <numerusform>{recordings}&#x202f;; et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A recording was not finished when the program ended: {recordings}.</source>
        <translation>
            <numerusform>Un enregistrement n’était pas terminé quand le programme s’est arrêté&#xa0;: {recordings}.</numerusform>
            <numerusform>Des enregistrements n’étaient pas terminés quand le programme s’est arrêté (%n)&#xa0;: {recordings}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} minutes</translation>
    </message>
    <message>
        <source>patient {patient}</source>
        <translation>patient {patient}</translation>
    </message>
    <message>
        <source>Called off: nothing was recorded.</source>
        <extracomment>The application&apos;s property that says that the system wants it to end.</extracomment>
        <translation>Abandonné&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A recording is being made: this one can be edited when it has ended.</source>
        <translation>Un enregistrement est en cours&#xa0;: celui-ci pourra être modifié quand il sera terminé.</translation>
    </message>
    <message>
        <source>The folder of the recordings cannot be shown by this system.</source>
        <translation>Ce système ne peut pas afficher le dossier des enregistrements.</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>Un enregistrement est en cours.</translation>
    </message>
    <message>
        <source>Stop it first; or close the window again: what was recorded is offered at the next start.</source>
        <translation>Arrêtez-le d’abord&#x202f;; ou fermez de nouveau la fenêtre&#xa0;: ce qui a été enregistré sera proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>The sound comes from another microphone now: “{device}”.</source>
        <translation>Le son vient maintenant d’un autre microphone&#x202f;: «&#x202f;{device}&#x202f;».</translation>
    </message>
    <message>
        <source>The system changed it. If this is not the stethoscope, stop, and choose it in the recording panel.</source>
        <translation>Le système en a changé. Si ce n’est pas le stéthoscope, arrêtez et choisissez-le dans le panneau d’enregistrement.</translation>
    </message>
    <message>
        <source>Another microphone: {device}</source>
        <translation>Autre microphone&#x202f;: {device}</translation>
    </message>
    <message>
        <source>Only one marked it</source>
        <translation>Un seul l’a annoté</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Un autre type</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>D’autres bornes</translation>
    </message>
    <message>
        <source>Another record label</source>
        <translation>Une autre étiquette d’enregistrement</translation>
    </message>
    <message>
        <source>own …</source>
        <translation>votre décision…</translation>
    </message>
    <message>
        <source>as the events say</source>
        <translation>comme le disent les événements</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>mean borders</source>
        <translation>bornes moyennes</translation>
    </message>
    <message>
        <source>{label}, {seconds:.2f} s</source>
        <translation>{label}, {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>The disagreement</source>
        <translation>Le désaccord</translation>
    </message>
    <message>
        <source>Decided disagreements</source>
        <translation>Désaccords tranchés</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the adjudication</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the adjudication</source>
        <translation>Terminer l’arbitrage</translation>
    </message>
    <message>
        <source>End the adjudication; what was decided is kept</source>
        <translation>Terminer l’arbitrage&#x202f;; ce qui a été tranché est gardé</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>disagreement</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>disagreement</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>Écouter aussitôt</translation>
    </message>
    <message>
        <source>Play each disagreement as soon as it is shown</source>
        <translation>Écouter chaque désaccord dès qu’il est affiché</translation>
    </message>
    <message>
        <source>{decided:,} of {all:,} decided · {settled:,} of {recordings:,} recordings</source>
        <translation>{decided:,} sur {all:,} tranchés · {settled:,} sur {recordings:,} enregistrements</translation>
    </message>
    <message>
        <source>Not read by both</source>
        <translation>Pas lu par les deux</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Aucun désaccord</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other}</source>
        <comment>readers</comment>
        <translation>
            <numerusform>{one} et {other}</numerusform>
            <numerusform>{one} et {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {number} of {all} here</source>
        <translation>{kind} · {number} sur {all} ici</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a disagreement</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>decided: {label}</source>
        <translation>tranché&#xa0;: {label}</translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s · {state}</source>
        <translation>{start:.2f} à {end:.2f} s · {state}</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>readings of an event</comment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>reading of an event</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>decision</comment>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>{action}: not possible here</source>
        <translation>{action}&#xa0;: pas possible ici</translation>
    </message>
    <message>
        <source>Decide: {name}, {label}</source>
        <translation>Trancher&#xa0;: {name}, {label}</translation>
    </message>
    <message>
        <source>Decide: {name}</source>
        <translation>Trancher&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Blind reading</source>
        <translation>Lecture en aveugle</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown. What you mark is kept as read blind.</source>
        <translation>Ce que d’autres ont annoté et ce que dit le modèle ne sont pas montrés. Ce que vous annotez est gardé comme lu en aveugle.</translation>
    </message>
    <message>
        <source>You had seen this recording with proposals or others&apos; readings before: it is marked so.</source>
        <translation>Vous aviez déjà vu cet enregistrement avec des propositions ou les lectures d’autres&#xa0;: il est marqué ainsi.</translation>
    </message>
    <message>
        <source>End blind reading …</source>
        <translation>Terminer la lecture en aveugle…</translation>
    </message>
    <message>
        <source>End blind reading</source>
        <translation>Terminer la lecture en aveugle</translation>
    </message>
    <message>
        <source>The sounds are synthesised: made by code from published acoustics; no person was recorded for them.</source>
        <translation>Les sons sont synthétisés&#xa0;: produits par un programme d’après l’acoustique publiée&#x202f;; aucune personne n’a été enregistrée pour eux.</translation>
    </message>
    <message>
        <source>Event types and reference sounds</source>
        <translation>Types d’événements et sons de référence</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>This reference sound cannot be read.</source>
        <translation>Ce son de référence ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Stop the synthesised sound: {label}</source>
        <translation>Arrêter le son synthétisé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Play the synthesised sound: {label}</source>
        <translation>Écouter le son synthétisé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Type de l’événement</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Comment on the event</source>
        <translation>Commentaire sur l’événement</translation>
    </message>
    <message>
        <source>CAS: continuous adventitious sounds: wheeze, rhonchi, stridor.</source>
        <translation>CAS&#xa0;: bruits adventices continus&#xa0;: sibilant, ronchi, stridor.</translation>
    </message>
    <message>
        <source>Normal is more probable: the model would rather say once too often that something is there.</source>
        <translation>Normal est plus probable : le modèle préfère signaler une fois de trop qu’il y a quelque chose.</translation>
    </message>
    <message>
        <source>DAS: discontinuous adventitious sounds: fine and coarse crackles.</source>
        <translation>DAS&#xa0;: bruits adventices discontinus&#xa0;: crépitants fins et gros.</translation>
    </message>
    <message>
        <source>Breath sounds without added sounds</source>
        <translation>Bruits respiratoires sans bruits surajoutés</translation>
    </message>
    <message>
        <source>Normal: nothing but breath sounds was heard.</source>
        <translation>Normal&#xa0;: rien d’autre que des bruits respiratoires n’a été entendu.</translation>
    </message>
    <message>
        <source>Continuous added sounds</source>
        <translation>Bruits surajoutés continus</translation>
    </message>
    <message>
        <source>Discontinuous added sounds</source>
        <translation>Bruits surajoutés discontinus</translation>
    </message>
    <message>
        <source>Continuous and discontinuous added sounds</source>
        <translation>Bruits surajoutés continus et discontinus</translation>
    </message>
    <message>
        <source>Not fit to be judged</source>
        <translation>Impropre à l’évaluation</translation>
    </message>
    <message>
        <source>Poor Quality: noise, crying or contact sounds hide the breath sounds. Record again if you can.</source>
        <translation>Mauvaise qualité&#xa0;: du bruit, des pleurs ou des bruits de contact masquent les bruits respiratoires. Enregistrez de nouveau si possible.</translation>
    </message>
    <message>
        <source>Unsure: the recording resembles none of the labels as the model knows them; {label} is only its best guess.
Look and listen for yourself.</source>
        <translation>Incertain&#xa0;: l’enregistrement ne ressemble à aucune des étiquettes telles que le modèle les connaît&#x202f;; {label} n’est que sa meilleure hypothèse.
Regardez et écoutez vous-même.</translation>
    </message>
    <message>
        <source>Unsure: {label} is the model&apos;s best guess, but it cannot rule out {others}.
Look and listen for yourself. The model&apos;s card says how often the true label is among those named.</source>
        <translation>Incertain&#xa0;: {label} est la meilleure hypothèse du modèle, mais il ne peut pas exclure {others}.
Regardez et écoutez vous-même. La fiche du modèle dit combien de fois la vraie étiquette est parmi celles qui sont nommées.</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {last}</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{several} et {last}</numerusform>
            <numerusform>{several} et {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>Shown once this is answered or dismissed</source>
        <translation>Affiché quand celui-ci aura reçu une réponse ou sera fermé</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Speed of playback (comma: slower, full stop: faster)</source>
        <translation>Vitesse d’écoute (virgule&#xa0;: plus lent, point&#xa0;: plus rapide)</translation>
    </message>
    <message>
        <source>Pre-roll: playing begins so much before the selection (R)</source>
        <translation>Amorce&#xa0;: l’écoute commence d’autant avant la sélection (R)</translation>
    </message>
    <message>
        <source>Listening filter (B)</source>
        <translation>Filtre d’écoute (B)</translation>
    </message>
    <message>
        <source>Lower corner of the band-pass</source>
        <translation>Coupure basse du passe-bande</translation>
    </message>
    <message>
        <source>Upper corner of the band-pass</source>
        <translation>Coupure haute du passe-bande</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Vitesse&#xa0;: {speed}</translation>
    </message>
    <message>
        <source>Pre-roll {length}</source>
        <translation>Amorce {length}</translation>
    </message>
    <message>
        <source>Pre-roll none</source>
        <translation>Aucune amorce</translation>
    </message>
    <message>
        <source>Listening filter: {filter}</source>
        <translation>Filtre d’écoute&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>Enregistrement en direct</translation>
    </message>
    <message>
        <source>Follow the sound again</source>
        <translation>Suivre de nouveau le son</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button&apos;s words, and what it does.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Progress of the analyses</source>
        <translation>Avancement des analyses</translation>
    </message>
    <message>
        <source>Cancel the analyses that still wait or run</source>
        <translation>Annuler les analyses en attente ou en cours</translation>
    </message>
    <message>
        <source>Cancel analyses</source>
        <translation>Annuler les analyses</translation>
    </message>
    <message>
        <source>Pause analyses</source>
        <translation>Suspendre les analyses</translation>
    </message>
    <message>
        <source>Paused at {number:,} of {all:,}</source>
        <translation>En pause à {number:,} sur {all:,}</translation>
    </message>
    <message>
        <source>Analysing {number:,} of {all:,}</source>
        <translation>Analyse de {number:,} sur {all:,}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Starting the model …</source>
        <translation>Démarrage du modèle…</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Modèle prêt</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Continuer les analyses</translation>
    </message>
    <message>
        <source>Pause the analyses; what is opened is analysed still</source>
        <translation>Suspendre les analyses&#x202f;; ce qui est ouvert est tout de même analysé</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
    <message>
        <source>No other recording of this patient is open. Open their folder, or say whose recordings they are by a table.</source>
        <translation>Aucun autre enregistrement de ce patient n’est ouvert. Ouvrez son dossier, ou dites par un tableau de qui sont les enregistrements.</translation>
    </message>
    <message>
        <source>Whose recording this is, nobody said: a table can (File menu), or a name like PATIENT_AGE_SEX_SITE_NUMBER.</source>
        <translation>Personne n’a dit de qui est cet enregistrement&#xa0;: un tableau le peut (menu Fichier), ou un nom comme PATIENT_AGE_SEX_SITE_NUMBER.</translation>
    </message>
    <message>
        <source>Space plays the upper one, Shift+Space the lower one · N, P another recording below · X swaps · Esc closes</source>
        <translation>Espace écoute celui du haut, Maj+Espace celui du bas · N, P un autre enregistrement en bas · X les échange · Échap ferme</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Site inconnu</translation>
    </message>
    <message>
        <source>Stop the upper recording</source>
        <translation>Arrêter l’enregistrement du haut</translation>
    </message>
    <message>
        <source>Play the upper recording</source>
        <translation>Écouter l’enregistrement du haut</translation>
    </message>
    <message>
        <source>Stop the lower recording</source>
        <translation>Arrêter l’enregistrement du bas</translation>
    </message>
    <message>
        <source>Play the lower recording</source>
        <translation>Écouter l’enregistrement du bas</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>reading the sound …</source>
        <translation>lecture du son…</translation>
    </message>
    <message>
        <source>Left and right side by side</source>
        <translation>Gauche et droite côte à côte</translation>
    </message>
    <message>
        <source>Which recording is shown below</source>
        <translation>Enregistrement affiché en bas</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Open the lower recording, and show this one below it (X)</source>
        <translation>Ouvrir l’enregistrement du bas, et afficher celui-ci au-dessous (X)</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>Aucun enregistrement n’est ouvert.</translation>
    </message>
    <message>
        <source>Who is reading? Every decision is kept with the name of who made it.</source>
        <translation>Qui lit&#x202f;? Chaque décision est gardée avec le nom de qui l’a prise.</translation>
    </message>
    <message>
        <source>Whose reading do you want to see? Nothing is kept in a study that can only be looked at.</source>
        <translation>De qui voulez-vous voir la lecture&#x202f;? Rien n’est gardé dans une étude qui ne peut être que consultée.</translation>
    </message>
    <message>
        <source>Not saved: open or make a study</source>
        <translation>Pas sauvegardé&#xa0;: ouvrez ou créez une étude</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>Qui lit&#x202f;?</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Nom du lecteur</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Whose reading do you want to see?</source>
        <translation>De qui voulez-vous voir la lecture&#x202f;?</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>Si tout est sauvegardé</translation>
    </message>
    <message>
        <source>Who is reading; click to change</source>
        <translation>Qui lit&#x202f;; cliquez pour changer</translation>
    </message>
    <message>
        <source>Opening the study …</source>
        <translation>Ouverture de l’étude…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit not saved yet</source>
        <translation>
            <numerusform>%n modification pas encore sauvegardée</numerusform>
            <numerusform>%n modifications pas encore sauvegardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: to be looked at</source>
        <translation>Lecture seule&#xa0;: à consulter</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Aucune étude n’est ouverte</translation>
    </message>
    <message>
        <source>To mark something, say who is reading</source>
        <translation>Pour annoter, dites qui lit</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <translation>Lecteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Reader: ?</source>
        <translation>Lecteur&#xa0;:&#x202f;?</translation>
    </message>
    <message>
        <source>Reading the sound …</source>
        <translation>Lecture du son…</translation>
    </message>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>Réservé à la recherche, n’est pas un dispositif médical</translation>
    </message>
    <message>
        <source>A synthesised demo sound: no person was recorded.</source>
        <translation>Un son de démonstration synthétisé&#xa0;: aucune personne n’a été enregistrée.</translation>
    </message>
    <message>
        <source>The paper&apos;s rule: two consecutive windows of the same added sound make the recording positive, only poor windows make it Poor Quality. The label above comes from a classifier over all windows.</source>
        <translation>La règle de l’article&#xa0;: deux fenêtres consécutives du même bruit surajouté rendent l’enregistrement positif, et seules de mauvaises fenêtres le rendent Mauvaise qualité. L’étiquette ci-dessus vient d’un classifieur sur toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Verdict on the recording</source>
        <translation>Verdict sur l’enregistrement</translation>
    </message>
    <message>
        <source>Verdict of the paper&apos;s rule</source>
        <translation>Verdict de la règle de l’article</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown.</source>
        <translation>Ce que d’autres ont annoté et ce que dit le modèle ne sont pas montrés.</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Aucun enregistrement n’est ouvert</translation>
    </message>
    <message>
        <source>Open a file or a folder, or drop one on the window.</source>
        <translation>Ouvrez un fichier ou un dossier, ou déposez-en un sur la fenêtre.</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>This recording could not be judged.</source>
        <translation>Cet enregistrement n’a pas pu être jugé.</translation>
    </message>
    <message>
        <source>No analysis</source>
        <translation>Aucune analyse</translation>
    </message>
    <message>
        <source>The model is not available; the recording can be seen and heard.</source>
        <translation>Le modèle n’est pas disponible&#x202f;; l’enregistrement peut être vu et écouté.</translation>
    </message>
    <message>
        <source>The recording can be seen and heard meanwhile.</source>
        <translation>L’enregistrement peut être vu et écouté entre-temps.</translation>
    </message>
    <message>
        <source>Listening … {percent}</source>
        <translation>À l’écoute… {percent}</translation>
    </message>
    <message>
        <source>The model judges window after window.</source>
        <translation>Le modèle juge fenêtre après fenêtre.</translation>
    </message>
    <message>
        <source>The analysis begins in a moment.</source>
        <translation>L’analyse commence dans un instant.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>sûr à {percent}</translation>
    </message>
    <message>
        <source>How probable the model finds {label} for the whole recording.</source>
        <translation>Probabilité que le modèle donne à {label} pour tout l’enregistrement.</translation>
    </message>
    <message>
        <source>The paper&apos;s rule agrees</source>
        <translation>La règle de l’article concorde</translation>
    </message>
    <message>
        <source>The paper&apos;s rule says {label}</source>
        <translation>La règle de l’article dit {label}</translation>
    </message>
    <message>
        <source>Model: {name} {version}</source>
        <translation>Modèle&#xa0;: {name} {version}</translation>
    </message>
    <message>
        <source>Model: …</source>
        <translation>Modèle&#xa0;: …</translation>
    </message>
    <message>
        <source>By {model} (not in use)</source>
        <translation>Par {model} (pas utilisé)</translation>
    </message>
    <message>
        <source>Model: not available</source>
        <translation>Modèle&#xa0;: pas disponible</translation>
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
        <translation>Il a été conçu comme {label}.</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears that.</source>
        <translation>Il a été conçu comme {label}&#x202f;; le modèle entend cela.</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears {heard}, a miss.</source>
        <translation>Il a été conçu comme {label}&#x202f;; le modèle entend {heard}, une erreur.</translation>
    </message>
    <message>
        <source>Sign of the record label</source>
        <translation>Signe de l’étiquette d’enregistrement</translation>
    </message>
    <message>
        <source>Probability of each record label</source>
        <translation>Probabilité de chaque étiquette d’enregistrement</translation>
    </message>
    <message>
        <source>How probable the model finds each label of the whole recording:
{labels}</source>
        <translation>Probabilité que le modèle donne à chaque étiquette pour tout l’enregistrement&#xa0;:
{labels}</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a site</comment>
        <translation>attend</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a site</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>passed over</source>
        <comment>a site</comment>
        <translation>passé</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>next</source>
        <comment>site</comment>
        <translation>suivant</translation>
    </message>
    <message numerus="yes">
        <source>{site}, %n takes</source>
        <translation>
            <numerusform>{site}, %n prise</numerusform>
            <numerusform>{site}, %n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites of the session, seen from the back</source>
        <translation>Sites de la séance, vus de dos</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Pas ouvert</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Microphone gone</source>
        <translation>Microphone disparu</translation>
    </message>
    <message>
        <source>Look for microphones again, after one was plugged in</source>
        <translation>Chercher de nouveau les microphones, après en avoir branché un</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Chercher de nouveau les microphones</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Enregistré jusqu’ici</translation>
    </message>
    <message>
        <source>Put recordings into another folder</source>
        <translation>Placer les enregistrements dans un autre dossier</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Par défaut&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Microphone par défaut</translation>
    </message>
    <message>
        <source>{device} – not connected</source>
        <translation>{device} – pas connecté</translation>
    </message>
    <message>
        <source>{state} · {frequency:g} kHz</source>
        <translation>{state} · {frequency:g} kHz</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <source>Room for {length} in “{folder}”</source>
        <translation>De la place pour {length} dans «&#x202f;{folder}&#x202f;»</translation>
    </message>
    <message>
        <source>Only room for {length}!</source>
        <translation>De la place pour {length} seulement&#x202f;!</translation>
    </message>
    <message>
        <source>{count:,} days</source>
        <translation>{count:,} jours</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <extracomment>From here on it is well loud; and from here, close to too loud.</extracomment>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Level in dB below full scale. The light says that it was too loud; a click puts it out.</source>
        <translation>Niveau en dB sous la pleine échelle. Le voyant dit que c’était trop fort&#x202f;; un clic l’éteint.</translation>
    </message>
    <message>
        <source>No microphone is open</source>
        <translation>Aucun microphone n’est ouvert</translation>
    </message>
    <message>
        <source>too loud, peak {level} dB</source>
        <translation>trop fort, crête {level} dB</translation>
    </message>
    <message>
        <source>peak {level} dB</source>
        <translation>crête {level} dB</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Séance guidée</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>How much of the site is recorded</source>
        <translation>Part du site déjà enregistrée</translation>
    </message>
    <message>
        <source>Sites of the session</source>
        <translation>Sites de la séance</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Retirer ce site</translation>
    </message>
    <message>
        <source>Seconds for this site</source>
        <translation>Secondes pour ce site</translation>
    </message>
    <message>
        <source>Another site, such as left front</source>
        <translation>Un autre site, par exemple avant gauche</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Un autre site</translation>
    </message>
    <message>
        <source>Add this site</source>
        <translation>Ajouter ce site</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stop here and go on later, also after the program was closed</source>
        <translation>S’arrêter ici et continuer plus tard, même après avoir fermé le programme</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count}</source>
        <comment>sites</comment>
        <translation>
            <numerusform>{done} sur {count}</numerusform>
            <numerusform>{done} sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>All sites are done.</source>
        <translation>Tous les sites sont faits.</translation>
    </message>
    <message>
        <source>Recording {site}</source>
        <translation>Enregistrement de {site}</translation>
    </message>
    <message>
        <source>Once more: {site}</source>
        <translation>Encore une fois&#xa0;: {site}</translation>
    </message>
    <message>
        <source>Next: {site}</source>
        <translation>Suivant&#xa0;: {site}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s left</source>
        <translation>encore {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Poor</source>
        <comment>quality, for little room</comment>
        <translation>Mauv.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>La dernière minute</translation>
    </message>
    <message>
        <source>The last minute, window by window: how probable continuous (CAS) and discontinuous (DAS) added sounds and poor quality were. The line below is the verdict on the recording as it was then; pale while unsure.</source>
        <translation>La dernière minute, fenêtre par fenêtre&#xa0;: probabilité de bruits surajoutés continus (CAS) et discontinus (DAS) et de mauvaise qualité. La ligne du bas est le verdict sur l’enregistrement à ce moment-là&#x202f;; pâle tant qu’il est incertain.</translation>
    </message>
    <message>
        <source>{name} {percent:.0f} %</source>
        <translation>{name} {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>At most, in the last minute: {numbers}</source>
        <translation>Au plus, dans la dernière minute&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Why no lanes are shown</source>
        <translation>Pourquoi aucune piste n’est affichée</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>Look for the recording in another folder: it is known by what it holds</source>
        <translation>Chercher l’enregistrement dans un autre dossier&#xa0;: il est reconnu à son contenu</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>{percent} sure · {meaning}</source>
        <translation>sûr à {percent} · {meaning}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Orders that say something of what others or models found. From and below which confidence, by what the filter calls it.</extracomment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Drop lung sounds here</source>
        <translation>Déposez ici des bruits pulmonaires</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF files, or a folder of them</source>
        <translation>Fichiers WAV, FLAC, OGG, MP3 et AIFF, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open the demo study</source>
        <translation>Ouvrir l’étude de démonstration</translation>
    </message>
    <message>
        <source>{notice}. Everything stays on this computer.</source>
        <translation>{notice}. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>synthesised</source>
        <comment>a recording</comment>
        <translation>synthétisé</translation>
    </message>
    <message>
        <source>nothing marked yet</source>
        <extracomment>While many recordings are analysed, the order is brought up to date no more often than this. With more ranges of rows than this that come or go, the view is told to look at everything anew.</extracomment>
        <translation>rien d’annoté encore</translation>
    </message>
    <message>
        <source>Yours now: 1 to 7 set its type, arrows or the mouse its borders.</source>
        <translation>À vous maintenant&#xa0;: 1 à 7 fixent son type, les flèches ou la souris ses bornes.</translation>
    </message>
    <message>
        <source>Nothing is left in this consensus: choose its record label, then mark it as reviewed.</source>
        <translation>Il ne reste rien dans ce consensus&#xa0;: choisissez son étiquette d’enregistrement, puis marquez-le comme revu.</translation>
    </message>
    <message>
        <source>There is no further disagreement.</source>
        <translation>Il n’y a plus d’autre désaccord.</translation>
    </message>
    <message>
        <source>There is no earlier disagreement.</source>
        <translation>Il n’y a pas de désaccord antérieur.</translation>
    </message>
    <message>
        <source>Every disagreement is decided.</source>
        <translation>Tous les désaccords sont tranchés.</translation>
    </message>
    <message>
        <source>A recording that both read is not in the worklist.</source>
        <translation>Un enregistrement que les deux ont lu n’est pas dans la liste de travail.</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>Fermez l’étude et rouvrez-la.</translation>
    </message>
    <message>
        <source>Say first who is reading</source>
        <translation>Dites d’abord qui lit</translation>
    </message>
    <message>
        <source>Not while reading blind</source>
        <translation>Pas pendant la lecture en aveugle</translation>
    </message>
    <message>
        <source>End the adjudication first</source>
        <translation>Terminez d’abord l’arbitrage</translation>
    </message>
    <message>
        <source>You will see neither what others marked nor what the model says, in no list and no report, until you end it, also after the program was closed. Everything you mark meanwhile is kept as read blind. It can be ended at any time, but not begun again under this name.</source>
        <translation>Vous ne verrez ni ce que d’autres ont annoté ni ce que dit le modèle, dans aucune liste ni aucun rapport, jusqu’à ce que vous y mettiez fin, même après avoir fermé le programme. Tout ce que vous annotez entre-temps est gardé comme lu en aveugle. On peut y mettre fin à tout moment, mais pas recommencer sous ce nom.</translation>
    </message>
    <message>
        <source>What others marked and what the model says will be shown from now on. What you marked so far stays marked as read blind; what you change afterwards does not. You cannot read blind again under this name.</source>
        <translation>Ce que d’autres ont annoté et ce que dit le modèle seront désormais montrés. Ce que vous avez annoté jusqu’ici reste marqué comme lu en aveugle&#x202f;; ce que vous modifiez ensuite ne l’est pas. Vous ne pourrez pas relire en aveugle sous ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>In this study you have already seen one recording with the model&apos;s verdict or proposals or others&apos; readings, be it in the worklist alone. What you mark there will be kept as read blind but seen before, and agreement says of how many that holds. </source>
        <translation>
            <numerusform>Dans cette étude, vous avez déjà vu un enregistrement avec le verdict ou les propositions du modèle ou les lectures d’autres, ne serait-ce que dans la liste de travail. Ce que vous y annotez sera gardé comme lu en aveugle mais déjà vu, et la concordance dit pour combien cela vaut. </numerusform>
            <numerusform>Dans cette étude, vous avez déjà vu %n enregistrements avec le verdict ou les propositions du modèle ou les lectures d’autres, ne serait-ce que dans la liste de travail. Ce que vous y annotez sera gardé comme lu en aveugle mais déjà vu, et la concordance dit pour combien cela vaut. </numerusform>
        </translation>
    </message>
    <message>
        <source>You read blind already</source>
        <translation>Vous lisez déjà en aveugle</translation>
    </message>
    <message>
        <source>Read blind as {name}?</source>
        <translation>Lire en aveugle sous le nom {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Read blind</source>
        <translation>Lire en aveugle</translation>
    </message>
    <message>
        <source>End the blind reading of {name}?</source>
        <translation>Terminer la lecture en aveugle de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>{name} reads blind.</source>
        <translation>{name} lit en aveugle.</translation>
    </message>
    <message>
        <source>{name} reads blind. End the blind reading, or close the study, before somebody else reads.</source>
        <translation>{name} lit en aveugle. Terminez la lecture en aveugle, ou fermez l’étude, avant que quelqu’un d’autre lise.</translation>
    </message>
    <message>
        <source>The adjudication is under way.</source>
        <translation>L’arbitrage est en cours.</translation>
    </message>
    <message>
        <source>End it before somebody else reads.</source>
        <translation>Terminez-le avant que quelqu’un d’autre lise.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Deciding: {name}</source>
        <translation>Tranche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A study cannot be read blind beside recordings that were marked without a study.</source>
        <translation>Une étude ne peut pas être lue en aveugle à côté d’enregistrements annotés hors d’une étude.</translation>
    </message>
    <message>
        <source>Keep them in a study of their own (File, New study), or empty the worklist, first.</source>
        <translation>Gardez-les d’abord dans leur propre étude (Fichier, Nouvelle étude), ou videz la liste de travail.</translation>
    </message>
    <message>
        <source>End the blind reading, or close the study, first.</source>
        <translation>Terminez d’abord la lecture en aveugle, ou fermez l’étude.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more could not be added.</source>
        <translation>
            <numerusform>Et %n autre n’a pas pu être ajouté.</numerusform>
            <numerusform>Et %n autres n’ont pas pu être ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names none of the open recordings.</source>
        <translation>«&#x202f;{name}&#x202f;» ne nomme aucun des enregistrements ouverts.</translation>
    </message>
    <message>
        <source>Its column “name” should hold file names.</source>
        <translation>Sa colonne «&#x202f;name&#x202f;» devrait contenir des noms de fichier.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} recordings stand in the table.</source>
        <translation>{count:,} enregistrements sur {all:,} figurent dans le tableau.</translation>
    </message>
    <message>
        <source>Studies (*.prs-study);;All files (*)</source>
        <translation>Études (*.prs-study);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;All files (*)</source>
        <translation>Fichiers son (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Open a study to read blind</source>
        <translation>Ouvrir une étude pour la lire en aveugle</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Patients and sites from a table</source>
        <translation>Patients et sites d’après un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the analysis as {format}</source>
        <translation>Exporter l’analyse en {format}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} sauvegardé</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recording, to be analysed</comment>
        <extracomment>What is said of it.</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>working</source>
        <comment>analysis of a recording</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>analysis of a recording</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>analysis of a recording</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>{years:.3g} y</source>
        <translation>{years:.3g} a</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} mois</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>garçon</translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{years:.3g} years</source>
        <translation>{years:.3g} ans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Les plus incertains d’abord</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Moins de 50&#xa0;%</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 à 80&#xa0;%</translation>
    </message>
    <message>
        <source>80 % and more</source>
        <translation>80&#xa0;% et plus</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>disagreement</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Between readers</source>
        <translation>Entre lecteurs</translation>
    </message>
    <message>
        <source>With the model</source>
        <comment>disagreement</comment>
        <translation>Avec le modèle</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no disagreement</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>quality</comment>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Avec avertissements</translation>
    </message>
    <message>
        <source>Not fit</source>
        <comment>quality</comment>
        <translation>Impropre</translation>
    </message>
    <message>
        <source>{verdict}, confidence {percent:.0f} %</source>
        <translation>{verdict}, confiance {percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>quality warning</source>
        <translation>avertissement de qualité</translation>
    </message>
    <message>
        <source>quality good</source>
        <translation>bonne qualité</translation>
    </message>
    <message>
        <source>your label {label}</source>
        <translation>votre étiquette&#xa0;: {label}</translation>
    </message>
    <message>
        <source>label {label} by {reader}</source>
        <translation>étiquette {label} par {reader}</translation>
    </message>
    <message>
        <source>readers disagree</source>
        <translation>les lecteurs sont en désaccord</translation>
    </message>
    <message>
        <source>differs from the model</source>
        <translation>diffère du modèle</translation>
    </message>
    <message>
        <source>marked uncertain</source>
        <translation>marqué incertain</translation>
    </message>
    <message>
        <source>As it is in the study now.</source>
        <translation>Tel qu’il est maintenant dans l’étude.</translation>
    </message>
    <message>
        <source>There is nobody to compare with.</source>
        <translation>Il n’y a personne avec qui comparer.</translation>
    </message>
    <message>
        <source>{a} and {b} have read no recording in common.</source>
        <translation>{a} et {b} n’ont lu aucun enregistrement en commun.</translation>
    </message>
    <message>
        <source>Choose two others.</source>
        <translation>Choisissez-en deux autres.</translation>
    </message>
    <message>
        <source>It cannot be both: decide for one of them, or for something else.</source>
        <extracomment>Two marks that share less than this of their union are two findings, not one with other borders: neighbours touch.</extracomment>
        <translation>Ce ne peut pas être les deux&#xa0;: tranchez pour l’un d’eux, ou pour autre chose.</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s in the consensus.</source>
        <translation>{event} chevaucherait {other} à {time:.2f} s dans le consensus.</translation>
    </message>
    <message>
        <source>Decide that one otherwise first, or mark an event of your own.</source>
        <translation>Tranchez d’abord celui-là autrement, ou annotez un événement à vous.</translation>
    </message>
    <message>
        <source>Nothing is left of {event} beside what the consensus already holds.</source>
        <translation>Il ne reste rien de {event} à côté de ce que le consensus contient déjà.</translation>
    </message>
    <message>
        <source>neither reader marked any</source>
        <extracomment>Share of the union from which two marks are of one event. Borders that are closer count as the same. Names of the scopes, and the types that each takes together.</extracomment>
        <translation>aucun des deux lecteurs n’en a annoté</translation>
    </message>
    <message>
        <source>both marked all of the time</source>
        <translation>les deux ont annoté tout le temps</translation>
    </message>
    <message>
        <source>no recording was read by both</source>
        <translation>aucun enregistrement n’a été lu par les deux</translation>
    </message>
    <message>
        <source>fewer than {least} patients ({count})</source>
        <extracomment>From fewer patients, drawing patients gives intervals that are too narrow: none is given. More draws than this without a value, and the value hangs on a few patients: no interval is given.</extracomment>
        <translation>moins de {least} patients ({count})</translation>
    </message>
    <message>
        <source>too rare: undefined in more than {share:.0%} of the draws of patients</source>
        <translation>trop rare&#xa0;: non défini dans plus de {share:.0%} des tirages de patients</translation>
    </message>
    <message>
        <source>no patient differs from the others in this</source>
        <translation>aucun patient ne diffère des autres en cela</translation>
    </message>
    <message>
        <source>No recording of this study was analysed.</source>
        <translation>Aucun enregistrement de cette étude n’a été analysé.</translation>
    </message>
    <message>
        <source>“prs-studio analyse PATH --study STUDY” does it.</source>
        <translation>«&#x202f;prs-studio analyse PATH --study STUDY&#x202f;» le fait.</translation>
    </message>
    <message>
        <source>A reader is named twice.</source>
        <translation>Un lecteur est nommé deux fois.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>Nommez chacun une fois.</translation>
    </message>
    <message>
        <source>Read blind: {readers} recordings.</source>
        <translation>Lus en aveugle&#xa0;: {readers} enregistrements.</translation>
    </message>
    <message numerus="yes">
        <source>{name} {blind:,} of {begun:,}</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{name} {blind:,} sur {begun:,}</numerusform>
            <numerusform>{name} {blind:,} sur {begun:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {blind:,} of {begun:,} ({seen:,} of them seen before)</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{name} {blind:,} sur {begun:,} (dont {seen:,} déjà vus)</numerusform>
            <numerusform>{name} {blind:,} sur {begun:,} (dont {seen:,} déjà vus)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has read nothing in this study.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a rien lu dans cette étude.</translation>
    </message>
    <message>
        <source>Who has: {readers}.</source>
        <translation>Ont lu&#xa0;: {readers}.</translation>
    </message>
    <message>
        <source>Who has: nobody.</source>
        <translation>Ont lu&#xa0;: personne.</translation>
    </message>
    <message>
        <source>both used one and the same label only: there is no chance agreement to exceed</source>
        <translation>les deux n’ont utilisé qu’une seule et même étiquette&#xa0;: il n’y a pas de concordance due au hasard à dépasser</translation>
    </message>
    <message>
        <source>neither reader used this label</source>
        <translation>aucun des deux lecteurs n’a utilisé cette étiquette</translation>
    </message>
    <message>
        <source>both gave every recording this label</source>
        <translation>les deux ont donné cette étiquette à chaque enregistrement</translation>
    </message>
    <message>
        <source>“{name}” is neither .json nor .csv.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est ni .json ni .csv.</translation>
    </message>
    <message>
        <source>Name the file with one of these endings.</source>
        <translation>Donnez au fichier une de ces extensions.</translation>
    </message>
    <message numerus="yes">
        <source>1 recording of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>1 enregistrement de {patients} lu par les deux</numerusform>
            <numerusform>1 enregistrement de {patients} lu par les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} recordings of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>{count:,} enregistrements de {patients} lus par les deux</numerusform>
            <numerusform>{count:,} enregistrements de {patients} lus par les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <comment>recordings of 1 patient</comment>
        <translation>1 patient</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} patients</source>
        <comment>recordings of 2 patients</comment>
        <translation>
            <numerusform>{count:,} patients</numerusform>
            <numerusform>{count:,} patients</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders: no event was marked by both</source>
        <translation>Bornes&#xa0;: aucun événement n’a été annoté par les deux</translation>
    </message>
    <message>
        <source>Borders, B minus A: start {start:+.0f} ms (off by {start_off:.0f}), end {end:+.0f} ms (off by {end_off:.0f}); both within {limit:.0f} ms: {share:.0%}</source>
        <translation>Bornes, B moins A&#xa0;: début {start:+.0f} ms (écart de {start_off:.0f}), fin {end:+.0f} ms (écart de {end_off:.0f})&#x202f;; les deux à moins de {limit:.0f} ms&#xa0;: {share:.0%}</translation>
    </message>
    <message numerus="yes">
        <source>{value:.2f} ({low:.2f} to {high:.2f})</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>{value:.2f} ({low:.2f} à {high:.2f})</numerusform>
            <numerusform>{value:.2f} ({low:.2f} à {high:.2f})</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal infant</source>
        <comment>a demo recording</comment>
        <translation>Nourrisson normal</translation>
    </message>
    <message>
        <source>Normal schoolchild</source>
        <comment>a demo recording</comment>
        <translation>Écolier normal</translation>
    </message>
    <message>
        <source>Fine crackles</source>
        <comment>a demo recording</comment>
        <translation>Crépitants fins</translation>
    </message>
    <message>
        <source>Coarse crackles</source>
        <comment>a demo recording</comment>
        <translation>Crépitants gros</translation>
    </message>
    <message>
        <source>Wheeze and crackles</source>
        <comment>a demo recording</comment>
        <translation>Sibilant et crépitants</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>a demo recording</comment>
        <translation>Mauvaise qualité</translation>
    </message>
    <message>
        <source>Vesicular breathing of an infant, quick and light.</source>
        <translation>Respiration vésiculaire d’un nourrisson, rapide et légère.</translation>
    </message>
    <message>
        <source>Calm vesicular breathing at eight years.</source>
        <translation>Respiration vésiculaire calme à huit ans.</translation>
    </message>
    <message>
        <source>A wheeze above 400 Hz in most expirations.</source>
        <translation>Un sibilant au-dessus de 400 Hz dans la plupart des expirations.</translation>
    </message>
    <message>
        <source>Rhonchi, low and rich in harmonics, in expiration.</source>
        <translation>Ronchi, graves et riches en harmoniques, à l’expiration.</translation>
    </message>
    <message>
        <source>Stridor in inspiration, loud, strongest about 500 Hz.</source>
        <translation>Stridor à l’inspiration, fort, maximal vers 500 Hz.</translation>
    </message>
    <message>
        <source>Fine crackles late in inspiration.</source>
        <translation>Crépitants fins en fin d’inspiration.</translation>
    </message>
    <message>
        <source>Coarse crackles in both phases.</source>
        <translation>Crépitants gros dans les deux phases.</translation>
    </message>
    <message>
        <source>Fine crackles, then a wheeze.</source>
        <translation>Crépitants fins, puis un sibilant.</translation>
    </message>
    <message>
        <source>Rubbing, crying and a voice, overloaded.</source>
        <translation>Frottements, pleurs et une voix, saturés.</translation>
    </message>
    <message>
        <source>the same sound is there with other labels, or as another patient&apos;s</source>
        <translation>le même son y figure avec d’autres étiquettes, ou comme celui d’un autre patient</translation>
    </message>
    <message>
        <source>the same sound is there under another name</source>
        <translation>le même son y figure sous un autre nom</translation>
    </message>
    <message>
        <source>The comparison of the two models is damaged ({reason}).</source>
        <extracomment>A figure that fewer patients stand behind has no interval, and nothing is decided by it. The name of the row that decides. Among what is told ``about`` a comparison: ids of the models of which nobody knows whom they were trained on.</extracomment>
        <translation>La comparaison des deux modèles est endommagée ({reason}).</translation>
    </message>
    <message>
        <source>Compare them again.</source>
        <translation>Comparez-les de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a study that is open here.</source>
        <translation>«&#x202f;{name}&#x202f;» est une étude ouverte ici.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number</comment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number</comment>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>douze</translation>
    </message>
    <message numerus="yes">
        <source>{number} {event} event: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} événement {event}&#xa0;: trop peu pour apprendre.</numerusform>
            <numerusform>{number} événements {event}&#xa0;: trop peu pour apprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {events} {event} events are of {number} patient: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>Tous les événements {event} ({events}) viennent de {number} patient&#xa0;: trop peu pour apprendre.</numerusform>
            <numerusform>Tous les événements {event} ({events}) viennent de {number} patients&#xa0;: trop peu pour apprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} patient: what is learnt may hold for them alone.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} patient&#xa0;: ce qui est appris pourrait ne valoir que pour lui.</numerusform>
            <numerusform>{number} patients&#xa0;: ce qui est appris pourrait ne valoir que pour eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: {reason}.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} enregistrement laissé de côté&#xa0;: {reason}.</numerusform>
            <numerusform>{number} enregistrements laissés de côté&#xa0;: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: begun, but not marked as reviewed.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} enregistrement laissé de côté&#xa0;: commencé, mais pas marqué comme revu.</numerusform>
            <numerusform>{number} enregistrements laissés de côté&#xa0;: commencés, mais pas marqués comme revus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording labelled by hand otherwise than the events say: the label given by hand counts.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} enregistrement étiqueté à la main autrement que ne le disent les événements&#xa0;: l’étiquette donnée à la main compte.</numerusform>
            <numerusform>{number} enregistrements étiquetés à la main autrement que ne le disent les événements&#xa0;: l’étiquette donnée à la main compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is marked, and nobody chose a label</source>
        <extracomment>Fewer events of a type, or events of fewer patients, teach the patient rather than the type. From nothing, fewer patients or events make a model that is worth nothing. Events of two readers that share more of the shorter one than this are meant to be the same.</extracomment>
        <translation>rien n’est annoté, et personne n’a choisi d’étiquette</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>the file holds another sound than was annotated</source>
        <translation>le fichier contient un autre son que celui qui a été annoté</translation>
    </message>
    <message>
        <source>the readers contradict each other</source>
        <translation>les lecteurs se contredisent</translation>
    </message>
    <message>
        <source>There is no reviewed recording to learn from.</source>
        <translation>Il n’y a aucun enregistrement revu dont apprendre.</translation>
    </message>
    <message>
        <source>Review some recordings and mark them as reviewed. A part of the patients is kept for judging only.</source>
        <translation>Revoyez des enregistrements et marquez-les comme revus. Une partie des patients est gardée uniquement pour juger.</translation>
    </message>
    <message>
        <source>None of the reviewed recordings holds an event.</source>
        <translation>Aucun des enregistrements revus ne contient d’événement.</translation>
    </message>
    <message>
        <source>Mark what is heard in them.</source>
        <translation>Annotez ce qu’on y entend.</translation>
    </message>
    <message>
        <source>All events are of one type ({event}): there is nothing to tell apart.</source>
        <translation>Tous les événements sont d’un seul type ({event})&#xa0;: il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <source>Review recordings with other sounds as well.</source>
        <translation>Revoyez aussi des enregistrements avec d’autres bruits.</translation>
    </message>
    <message>
        <source>All reviewed recordings are of one patient: the model would learn this patient, not the sounds.</source>
        <translation>Tous les enregistrements revus sont d’un seul patient&#xa0;: le modèle apprendrait ce patient, pas les bruits.</translation>
    </message>
    <message>
        <source>Review recordings of others, or say whose recordings they are.</source>
        <translation>Revoyez des enregistrements d’autres patients, ou dites de qui sont les enregistrements.</translation>
    </message>
    <message numerus="yes">
        <source>{patients} and {events} are too few to train a model from nothing.</source>
        <comment>“5 patients” and “1 event”</comment>
        <translation>
            <numerusform>{patients} et {events}, c’est trop peu pour entraîner un modèle à partir de rien.</numerusform>
            <numerusform>{patients} et {events}, c’est trop peu pour entraîner un modèle à partir de rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refine the present one instead: from nothing it takes {patients} patients and {events} events at least.</source>
        <translation>Affinez plutôt le modèle actuel : repartir de zéro demande au moins {patients} patients et {events} événements.</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>of a licence</comment>
        <translation>voir son texte</translation>
    </message>
    <message>
        <source>The new model is not there any more: it was decided about elsewhere.</source>
        <translation>Le nouveau modèle n’est plus là&#xa0;: son sort a été décidé ailleurs.</translation>
    </message>
    <message>
        <source>The retraining {id} has no {file}.</source>
        <extracomment>Arrays: &quot;embedding&quot; (clips, 2) float32, &quot;labels&quot; and &quot;answers&quot; (clips,) int64, &quot;confusion&quot; (7, 7) int64 (rows: true). Where jobs are kept, instead of the user&apos;s data folder. A worker says at least this often that it is alive, in seconds; one that is silent for ten times as long is not. In these the worker is at work, or was until it was killed. From these nothing goes on. A failed job can be started again: it goes on where it failed.</extracomment>
        <translation>Le réentraînement {id} n’a pas de {file}.</translation>
    </message>
    <message>
        <source>{file} of the retraining {id} cannot be used ({reason}).</source>
        <translation>{file} du réentraînement {id} ne peut pas être utilisé ({reason}).</translation>
    </message>
    <message>
        <source>Begin a new retraining.</source>
        <translation>Commencez un nouveau réentraînement.</translation>
    </message>
    <message>
        <source>This retraining is at work already, in another process.</source>
        <translation>Ce réentraînement est déjà en cours, dans un autre processus.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({reason}).</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>The sound itself can be opened.</source>
        <translation>Le son lui-même peut être ouvert.</translation>
    </message>
    <message>
        <source>The disk is full: recording “{name}” has stopped, and what was recorded is kept.</source>
        <extracomment>A recording ends here rather than at the last byte: the description of the take, the study and the system need some.</extracomment>
        <translation>Le disque est plein&#xa0;: l’enregistrement de «&#x202f;{name}&#x202f;» s’est arrêté, et ce qui a été enregistré est gardé.</translation>
    </message>
    <message>
        <source>Free some space, or record to another drive.</source>
        <translation>Libérez de la place, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was moved or renamed: recording has stopped.</source>
        <translation>«&#x202f;{name}&#x202f;», ou son dossier, a été déplacé ou renommé&#xa0;: l’enregistrement s’est arrêté.</translation>
    </message>
    <message>
        <source>What was recorded is in it. Open it from where it is now.</source>
        <translation>Ce qui a été enregistré s’y trouve. Ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed while it was recorded: recording has stopped.</source>
        <translation>«&#x202f;{name}&#x202f;», ou son dossier, a été supprimé pendant l’enregistrement&#xa0;: l’enregistrement s’est arrêté.</translation>
    </message>
    <message>
        <source>What was recorded was saved again, in “{folder}”.</source>
        <translation>Ce qui a été enregistré a été sauvegardé de nouveau, dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed and cannot be written again: the recording is lost.</source>
        <translation>«&#x202f;{name}&#x202f;», ou son dossier, a été supprimé et ne peut pas être réécrit&#xa0;: l’enregistrement est perdu.</translation>
    </message>
    <message>
        <source>Choose another folder for recordings, then record again.</source>
        <translation>Choisissez un autre dossier pour les enregistrements, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is a recording named “{name}” already.</source>
        <translation>Il y a déjà un enregistrement nommé «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is too little room on this drive for a recording. Nothing was recorded.</source>
        <translation>Il y a trop peu de place sur ce disque pour un enregistrement. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The sound is kept; it is put in order when the program starts next.</source>
        <translation>Le son est gardé&#x202f;; il sera remis en ordre au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>the model</source>
        <extracomment>Progress is told no more often than this: a window redraws no faster, and a pipe need not be flooded. How long a job may go on after the window has gone before the process ends itself, whatever it is stuck in.</extracomment>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <extracomment>Folders of sound and of annotations of each split: the official layout, then the names of the public repository (which keeps them in a folder BioCAS2022).</extracomment>
        <translation>Il n’y a pas de dossier {name}.</translation>
    </message>
    <message>
        <source>Name the folder that holds train_wav and train_json.</source>
        <translation>Indiquez le dossier qui contient train_wav et train_json.</translation>
    </message>
    <message>
        <source>The {split} split is not in {folder}.</source>
        <translation>La partie {split} n’est pas dans {folder}.</translation>
    </message>
    <message>
        <source>Expected the official layout, with the annotations in {names}.</source>
        <translation>Organisation officielle attendue, avec les annotations dans {names}.</translation>
    </message>
    <message>
        <source>Nothing in the {split} split of {folder} can be used.</source>
        <translation>Rien dans la partie {split} de {folder} n’est utilisable.</translation>
    </message>
    <message>
        <source>{stem}: There is no annotation for this sound file.</source>
        <translation>{stem}&#xa0;: Il n’y a pas d’annotation pour ce fichier son.</translation>
    </message>
    <message>
        <source>{count} recordings of the {split} split are in {folder} more than once, {name} among them.</source>
        <translation>{count} enregistrements de la partie {split} figurent plusieurs fois dans {folder}, dont {name}.</translation>
    </message>
    <message>
        <source>Keep one layout of the data set in this folder.</source>
        <translation>Gardez une seule organisation du jeu de données dans ce dossier.</translation>
    </message>
    <message>
        <source>The file name does not tell the patient.</source>
        <translation>Le nom du fichier n’indique pas le patient.</translation>
    </message>
    <message>
        <source>Expected PATIENT_AGE_SEX_SITE_RECORDING.</source>
        <translation>Attendu&#xa0;: PATIENT_AGE_SEX_SITE_RECORDING.</translation>
    </message>
    <message>
        <source>There is no sound file for this annotation.</source>
        <translation>Il n’y a pas de fichier son pour cette annotation.</translation>
    </message>
    <message>
        <source>The annotation has no record label.</source>
        <translation>L’annotation n’a pas d’étiquette d’enregistrement.</translation>
    </message>
    <message>
        <source>{events} of its events are too short to hear or judge.</source>
        <translation>{events} de ses événements sont trop courts pour être entendus ou jugés.</translation>
    </message>
    <message>
        <source>{count} patients are too few for {folds} patient-grouped folds.</source>
        <translation>{count} patients, c’est trop peu pour {folds} plis groupés par patient.</translation>
    </message>
    <message>
        <source>There is no reviewed recording of a held-out patient to judge by.</source>
        <translation>Il n’y a aucun enregistrement revu d’un patient mis de côté pour juger.</translation>
    </message>
    <message>
        <source>It leaves more edits per recording.</source>
        <translation>Il laisse plus de modifications par enregistrement.</translation>
    </message>
    <message>
        <source>The total Score is better ({numbers}), but it leaves more edits per recording.</source>
        <translation>Le Score total est meilleur ({numbers}), mais il laisse plus de modifications par enregistrement.</translation>
    </message>
    <message>
        <source>The total Score is better: {numbers}.</source>
        <translation>Le Score total est meilleur&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>The total Score is worse: {numbers}.</source>
        <translation>Le Score total est moins bon&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>{reason} But the new model may have learnt from the very patients who judge.</source>
        <translation>{reason} Mais le nouveau modèle a pu apprendre des patients mêmes qui servent à juger.</translation>
    </message>
    <message>
        <source>Too few patients can tell: {least} with normal and {least} with adventitious sounds are needed; of the rarer of the two there are only {count}.</source>
        <translation>Trop peu de patients peuvent le dire&#xa0;: il en faut {least} avec des bruits normaux et {least} avec des bruits adventices&#x202f;; du plus rare des deux, il n’y en a que {count}.</translation>
    </message>
    <message>
        <source>There is no difference between the total Scores: {numbers}.</source>
        <translation>Il n’y a pas de différence entre les Scores totaux&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Chance may be what separates the total Scores: {numbers}.</source>
        <translation>Le hasard peut expliquer l’écart entre les Scores totaux&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>{now:.3f} after {before:.3f}, difference {change:+.3f}, 95 % interval {low:+.3f} to {high:+.3f}</source>
        <translation>{now:.3f} après {before:.3f}, différence {change:+.3f}, intervalle à 95&#xa0;% {low:+.3f} à {high:+.3f}</translation>
    </message>
    <message>
        <source>F of found events, adventitious</source>
        <comment>a score</comment>
        <extracomment>Sums over recordings by the names of the columns, (n,) each. What stands for a task in rows and columns.</extracomment>
        <translation>F des événements trouvés, adventices</translation>
    </message>
    <message>
        <source>F of found events, all</source>
        <comment>a score</comment>
        <translation>F des événements trouvés, tous</translation>
    </message>
    <message>
        <source>Edits left per recording</source>
        <translation>Modifications restantes par enregistrement</translation>
    </message>
    <message>
        <source>Total Score</source>
        <translation>Score total</translation>
    </message>
    <message>
        <source>Total Score (of tasks {tasks} only)</source>
        <translation>Score total (des tâches {tasks} seulement)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Adventitious called exactly right (sensitivity)</source>
        <translation>Adventices nommés exactement (sensibilité)</translation>
    </message>
    <message>
        <source>Normal called Normal (specificity)</source>
        <translation>Normaux nommés Normal (spécificité)</translation>
    </message>
    <message>
        <source>{label}: sensitivity</source>
        <translation>{label}&#xa0;: sensibilité</translation>
    </message>
    <message>
        <source>{label}: specificity</source>
        <translation>{label}&#xa0;: spécificité</translation>
    </message>
    <message>
        <source>It is not known which patients {model} {version} was trained on.</source>
        <translation>On ne sait pas sur quels patients {model} {version} a été entraîné.</translation>
    </message>
    <message>
        <source>{count} recordings of held-out patients do not count: one of the models was trained on these patients.</source>
        <translation>{count} enregistrements de patients mis de côté ne comptent pas&#xa0;: un des modèles a été entraîné sur ces patients.</translation>
    </message>
    <message>
        <source>only {count} patients</source>
        <extracomment>How rarely chance alone may look like a difference in one direction. A number that so many of the draws lack has no interval.</extracomment>
        <translation>seulement {count} patients</translation>
    </message>
    <message>
        <source>no patients</source>
        <translation>aucun patient</translation>
    </message>
    <message>
        <source>too few of it to compute</source>
        <translation>trop peu pour le calculer</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>may be chance</source>
        <comment>a difference</comment>
        <translation>hasard possible</translation>
    </message>
    <message>
        <source>Recordings left out because their sound is gone, damaged or another one now: {count}.</source>
        <extracomment>What was found in the study when a job began: it goes on with that, however the study changes meanwhile.</extracomment>
        <translation>Enregistrements laissés de côté parce que leur son a disparu, est endommagé ou n’est plus le même&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The file holds another sound than the one that was annotated.</source>
        <translation>Le fichier contient un autre son que celui qui a été annoté.</translation>
    </message>
    <message>
        <source>What was chosen to learn from ({name}) cannot be read any more.</source>
        <translation>Ce qui a été choisi pour apprendre ({name}) ne peut plus être lu.</translation>
    </message>
    <message>
        <source>What {model} remembers is incomplete ({part}: {reason}).</source>
        <extracomment>Of fewer patients nothing is kept. Directions of the spread that are kept of each class; the rest is taken as equal in all others, per coordinate.</extracomment>
        <translation>Ce dont {model} se souvient est incomplet ({part}&#xa0;: {reason}).</translation>
    </message>
    <message>
        <source>What {model} remembers does not fit its networks ({part}).</source>
        <translation>Ce dont {model} se souvient ne convient pas à ses réseaux ({part}).</translation>
    </message>
    <message>
        <source>All recordings have the same label: there is nothing to tell apart.</source>
        <translation>Tous les enregistrements ont la même étiquette&#xa0;: il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <source>Add recordings.</source>
        <translation>Ajoutez des enregistrements.</translation>
    </message>
    <message>
        <source>There are events of fewer than two types: there is nothing to tell apart.</source>
        <translation>Il y a des événements de moins de deux types&#xa0;: il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <source>The model in use is untouched.</source>
        <extracomment>Given back when the disk is full, so that this can be written down. A look at whether a job is at work takes its lock for a moment.</extracomment>
        <translation>Le modèle utilisé est intact.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space, then go on: nothing that was learnt is lost.</source>
        <translation>Libérez de la place, puis continuez&#xa0;: rien de ce qui a été appris n’est perdu.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs, then go on: nothing that was learnt is lost.</source>
        <translation>Fermez d’autres programmes, puis continuez&#xa0;: rien de ce qui a été appris n’est perdu.</translation>
    </message>
    <message>
        <source>The training ran away: its loss is no number any more.</source>
        <translation>L’entraînement a divergé&#xa0;: sa perte n’est plus un nombre.</translation>
    </message>
    <message>
        <source>Begin a new one, with a lower learning rate.</source>
        <translation>Commencez-en un nouveau, avec un taux d’apprentissage plus faible.</translation>
    </message>
    <message>
        <source>The language changes when PRS Studio starts again.</source>
        <translation>La langue changera au prochain démarrage de PRS Studio.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Some of what was learnt from was moved, changed or deleted meanwhile: it learns anew.</source>
        <extracomment>The loop&apos;s names of phases, and the job&apos;s.</extracomment>
        <translation>Une partie de ce qui servait à apprendre a été déplacée, modifiée ou supprimée entre-temps&#xa0;: l’apprentissage reprend du début.</translation>
    </message>
    <message>
        <source>new patients of the same hospital</source>
        <translation>nouveaux patients du même hôpital</translation>
    </message>
    <message>
        <source>a test kept apart</source>
        <translation>un test mis de côté</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>examples it learnt from</source>
        <translation>exemples dont il a appris</translation>
    </message>
    <message>
        <source>named rightly</source>
        <translation>bien nommés</translation>
    </message>
    <message>
        <source>found, with its borders</source>
        <translation>trouvés, avec leurs bornes</translation>
    </message>
    <message>
        <source>{items} of {patients} patients</source>
        <translation>{items} de {patients} patients</translation>
    </message>
    <message>
        <source>tried on</source>
        <translation>essayé sur</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>added sounds noticed</source>
        <translation>bruits surajoutés remarqués</translation>
    </message>
    <message>
        <source>normal ones called Normal</source>
        <translation>normaux reconnus comme tels</translation>
    </message>
    <message>
        <source>The model that came with the program is {name} {version}. It learnt from {items} recordings of {patients} patients.</source>
        <translation>Le modèle livré avec le programme est {name} {version}. Il a appris de {items} enregistrements de {patients} patients.</translation>
    </message>
</context>
</TS>
