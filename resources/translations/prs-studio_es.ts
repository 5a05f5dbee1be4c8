<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Hop between windows</source>
        <translation>&amp;Paso entre ventanas</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>&amp;Otro …</translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation>Analizar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Read and analyse it again</source>
        <translation>Leerla y analizarla de nuevo</translation>
    </message>
    <message>
        <source>&amp;Pause the analyses</source>
        <translation>Pausar los a&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Cancel all analyses</source>
        <translation>&amp;Cancelar todos los análisis</translation>
    </message>
    <message>
        <source>&amp;Resume cancelled analyses</source>
        <translation>&amp;Reanudar los análisis cancelados</translation>
    </message>
    <message>
        <source>&amp;Other … ({seconds:g} s)</source>
        <translation>&amp;Otro … ({seconds:g} s)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Breath &amp;phases</source>
        <translation>&amp;Fases respiratorias</translation>
    </message>
    <message>
        <source>&amp;Artefacts</source>
        <translation>&amp;Artefactos</translation>
    </message>
    <message>
        <source>Mark events</source>
        <translation>Marcar eventos</translation>
    </message>
    <message>
        <source>Mark breath phases</source>
        <translation>Marcar fases respiratorias</translation>
    </message>
    <message>
        <source>Mark artefacts</source>
        <translation>Marcar artefactos</translation>
    </message>
    <message>
        <source>Nudge the event earlier</source>
        <extracomment>By the key held with Left or Right: seconds, what the menu says and what the tool tip says.</extracomment>
        <translation>Desplazar el evento antes</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, earlier</source>
        <translation>Desplazar el evento 10 ms antes</translation>
    </message>
    <message>
        <source>Nudge the event later</source>
        <translation>Desplazar el evento después</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, later</source>
        <translation>Desplazar el evento 10 ms después</translation>
    </message>
    <message>
        <source>Nudge its start earlier</source>
        <translation>Desplazar su inicio antes</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, earlier</source>
        <translation>Desplazar su inicio 10 ms antes</translation>
    </message>
    <message>
        <source>Nudge its start later</source>
        <translation>Desplazar su inicio después</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, later</source>
        <translation>Desplazar su inicio 10 ms después</translation>
    </message>
    <message>
        <source>Nudge its end earlier</source>
        <translation>Desplazar su fin antes</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, earlier</source>
        <translation>Desplazar su fin 10 ms antes</translation>
    </message>
    <message>
        <source>Nudge its end later</source>
        <translation>Desplazar su fin después</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, later</source>
        <translation>Desplazar su fin 10 ms después</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Type {number}</source>
        <translation>Tipo {number}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept, and go on to the next</source>
        <translation>Aceptar y pasar al siguiente</translation>
    </message>
    <message>
        <source>Accept all in &amp;view</source>
        <translation>Aceptar todo lo visi&amp;ble</translation>
    </message>
    <message>
        <source>Accept all proposals in view</source>
        <translation>Aceptar todas las propuestas visibles</translation>
    </message>
    <message>
        <source>Re&amp;ject or delete</source>
        <translation>Recha&amp;zar o eliminar</translation>
    </message>
    <message>
        <source>Reject the proposal, delete the event</source>
        <translation>Rechazar la propuesta, eliminar el evento</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Si&amp;guiente evento</translation>
    </message>
    <message>
        <source>Next event or proposal</source>
        <translation>Siguiente evento o propuesta</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Evento a&amp;nterior</translation>
    </message>
    <message>
        <source>Previous event or proposal</source>
        <translation>Evento o propuesta anterior</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Di&amp;vidir en el cursor</translation>
    </message>
    <message>
        <source>Split the event at the cursor</source>
        <translation>Dividir el evento en el cursor</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Co&amp;mbinar</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Combinar los eventos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;plicar</translation>
    </message>
    <message>
        <source>Duplicate the selected events</source>
        <translation>Duplicar los eventos seleccionados</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>Select all events and proposals</source>
        <translation>Seleccionar todos los eventos y propuestas</translation>
    </message>
    <message>
        <source>&amp;Uncertain</source>
        <translation>D&amp;udoso</translation>
    </message>
    <message>
        <source>Mark as uncertain, or certain</source>
        <translation>Marcar como dudoso o como seguro</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>Write a comment on the event</source>
        <translation>Escribir un comentario sobre el evento</translation>
    </message>
    <message>
        <source>Snap to pa&amp;uses</source>
        <translation>A&amp;justar a las pausas</translation>
    </message>
    <message>
        <source>Borders stick to pauses, too</source>
        <translation>Los bordes se ajustan también a las pausas</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>H&amp;istorial …</translation>
    </message>
    <message>
        <source>History of the selected event, or of the recording</source>
        <translation>Historial del evento seleccionado o de la grabación</translation>
    </message>
    <message>
        <source>Poor &amp;Quality</source>
        <translation>Mala calida&amp;d</translation>
    </message>
    <message>
        <source>Mark the record Poor Quality, or not</source>
        <translation>Marcar la grabación como de mala calidad, o no</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>R&amp;evisada</translation>
    </message>
    <message>
        <source>Mark the recording as reviewed</source>
        <translation>Marcar la grabación como revisada</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <comment>of an event</comment>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Nud&amp;ge</source>
        <translation>De&amp;splazar</translation>
    </message>
    <message>
        <source>Mark in the &amp;layer</source>
        <translation>Marcar en &amp;la capa</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>Pre&amp;ferencias …</translation>
    </message>
    <message>
        <source>Events and proposals</source>
        <translation>Eventos y propuestas</translation>
    </message>
    <message>
        <source>Changing events</source>
        <translation>Modificar eventos</translation>
    </message>
    <message>
        <source>Layers and record</source>
        <translation>Capas y grabación</translation>
    </message>
    <message>
        <source>&amp;Import annotations …</source>
        <translation>&amp;Importar anotaciones …</translation>
    </message>
    <message>
        <source>E&amp;xport annotations …</source>
        <translation>E&amp;xportar anotaciones …</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>In&amp;forme …</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <extracomment>Notes shown below one file; the rest is counted.</extracomment>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exportar anotaciones</translation>
    </message>
    <message>
        <source>Report on the recording or its patient</source>
        <translation>Informe sobre la grabación o su paciente</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir …</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Abrir grabaciones</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>Abrir ca&amp;rpeta …</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>Abrir una carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Abrir el estudio de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;New study …</source>
        <translation>&amp;Nuevo estudio …</translation>
    </message>
    <message>
        <source>Open &amp;study …</source>
        <translation>Abrir &amp;estudio …</translation>
    </message>
    <message>
        <source>Close s&amp;tudy</source>
        <translation>Cerrar es&amp;tudio</translation>
    </message>
    <message>
        <source>&amp;Back up the study …</source>
        <translation>Co&amp;pia de seguridad del estudio …</translation>
    </message>
    <message>
        <source>Back up the study</source>
        <translation>Hacer una copia de seguridad del estudio</translation>
    </message>
    <message>
        <source>&amp;Patients and sites from a table …</source>
        <translation>Pacientes y f&amp;ocos de una tabla …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir re&amp;cientes</translation>
    </message>
    <message>
        <source>Export analysis as &amp;JSON …</source>
        <translation>Exportar análisis como &amp;JSON …</translation>
    </message>
    <message>
        <source>Export events as &amp;CSV …</source>
        <translation>Exportar eventos co&amp;mo CSV …</translation>
    </message>
    <message>
        <source>&amp;Empty the worklist</source>
        <translation>&amp;Vaciar la lista de trabajo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>Everything in the study, in one file elsewhere</source>
        <translation>Todo el estudio, en un solo archivo en otro lugar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Reproducir más lento</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Reproducir más rápido</translation>
    </message>
    <message>
        <source>Keep the p&amp;itch</source>
        <translation>Mantener el &amp;tono</translation>
    </message>
    <message>
        <source>&amp;Next pre-roll</source>
        <translation>Siguiente margen &amp;previo</translation>
    </message>
    <message>
        <source>More pre-roll before the selection</source>
        <translation>Más margen previo antes de la selección</translation>
    </message>
    <message>
        <source>&amp;Next filter</source>
        <translation>&amp;Siguiente filtro</translation>
    </message>
    <message>
        <source>Next listening filter</source>
        <translation>Siguiente filtro de escucha</translation>
    </message>
    <message>
        <source>&amp;Corners of the band-pass …</source>
        <translation>Lí&amp;mites del pasabanda …</translation>
    </message>
    <message>
        <source>Show what is &amp;heard</source>
        <translation>Mostrar lo que se &amp;oye</translation>
    </message>
    <message>
        <source>Show what is heard, through the filter</source>
        <translation>Mostrar lo que se oye, a través del filtro</translation>
    </message>
    <message>
        <source>&amp;Event types and reference sounds</source>
        <translation>Tipos de &amp;evento y sonidos de referencia</translation>
    </message>
    <message>
        <source>Event types, with synthesised sounds</source>
        <translation>Tipos de evento, con sonidos sintetizados</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>P&amp;re-roll</source>
        <translation>Mar&amp;gen previo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modelos …</translation>
    </message>
    <message>
        <source>Models: which there are, and which is in use</source>
        <translation>Modelos: cuáles hay y cuál está en uso</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Repro&amp;ducir</translation>
    </message>
    <message>
        <source>Play the selection, or from the cursor</source>
        <translation>Reproducir la selección, o desde el cursor</translation>
    </message>
    <message>
        <source>&amp;Loop the selection</source>
        <translation>Repetir la selección en &amp;bucle</translation>
    </message>
    <message>
        <source>Lou&amp;der</source>
        <translation>Más f&amp;uerte</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Más su&amp;ave</translation>
    </message>
    <message>
        <source>&amp;Automatic gain</source>
        <translation>Ganancia automát&amp;ica</translation>
    </message>
    <message>
        <source>Automatic gain for each recording</source>
        <translation>Ganancia automática para cada grabación</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>&amp;Open a study to read blind …</source>
        <translation>Abrir un estudio para leer a &amp;ciegas …</translation>
    </message>
    <message>
        <source>&amp;Read blind …</source>
        <translation>&amp;Leer a ciegas …</translation>
    </message>
    <message>
        <source>&amp;End blind reading …</source>
        <translation>&amp;Terminar la lectura a ciegas …</translation>
    </message>
    <message>
        <source>&amp;Beside mine</source>
        <translation>&amp;Junto a la mía</translation>
    </message>
    <message>
        <source>Other reading &amp;beside mine</source>
        <translation>Otra l&amp;ectura junto a la mía</translation>
    </message>
    <message>
        <source>Next reading beside mine</source>
        <translation>Siguiente lectura junto a la mía</translation>
    </message>
    <message>
        <source>&amp;Adjudicate …</source>
        <translation>&amp;Arbitrar …</translation>
    </message>
    <message>
        <source>En&amp;d the adjudication</source>
        <translation>Terminar el ar&amp;bitraje</translation>
    </message>
    <message>
        <source>&amp;Next disagreement</source>
        <translation>Siguiente &amp;discrepancia</translation>
    </message>
    <message>
        <source>&amp;Previous disagreement</source>
        <translation>Discrepancia anterio&amp;r</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Siguiente si&amp;n decidir</translation>
    </message>
    <message>
        <source>Next undecided disagreement</source>
        <translation>Siguiente discrepancia sin decidir</translation>
    </message>
    <message>
        <source>Take the &amp;first</source>
        <translation>Elegir la &amp;primera</translation>
    </message>
    <message>
        <source>Decide for the first</source>
        <translation>Decidir a favor de la primera</translation>
    </message>
    <message>
        <source>Take the &amp;second</source>
        <translation>Elegir la &amp;segunda</translation>
    </message>
    <message>
        <source>Decide for the second</source>
        <translation>Decidir a favor de la segunda</translation>
    </message>
    <message>
        <source>Bo&amp;th</source>
        <comment>readings of an event</comment>
        <translation>A&amp;mbas</translation>
    </message>
    <message>
        <source>Decide for both together</source>
        <translation>Decidir a favor de ambas</translation>
    </message>
    <message>
        <source>Ne&amp;ither</source>
        <comment>reading of an event</comment>
        <translation>Nin&amp;guna</translation>
    </message>
    <message>
        <source>Decide for neither</source>
        <translation>Decidir que ninguna</translation>
    </message>
    <message>
        <source>O&amp;wn …</source>
        <comment>decision</comment>
        <translation>Prop&amp;ia …</translation>
    </message>
    <message>
        <source>Decide by an event or label of your own</source>
        <translation>Decidir con un evento o una etiqueta propios</translation>
    </message>
    <message>
        <source>A&amp;greement …</source>
        <translation>Conc&amp;ordancia …</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordancia entre lectores</translation>
    </message>
    <message>
        <source>&amp;Look for others&apos; changes</source>
        <translation>B&amp;uscar cambios de otros</translation>
    </message>
    <message>
        <source>Look for what others changed</source>
        <translation>Buscar lo que otros han cambiado</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>&amp;Lectores</translation>
    </message>
    <message>
        <source>Nobody&apos;s reading beside yours.</source>
        <translation>Ninguna lectura junto a la suya.</translation>
    </message>
    <message>
        <source>{name} reading beside yours.</source>
        <translation>Lectura de {name} junto a la suya.</translation>
    </message>
    <message>
        <source>Both readings are shown</source>
        <translation>Se muestran ambas lecturas</translation>
    </message>
    <message>
        <source>You do not read blind</source>
        <translation>Usted no lee a ciegas</translation>
    </message>
    <message>
        <source>Open a study first</source>
        <translation>Abra antes un estudio</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Recording &amp;panel</source>
        <translation>&amp;Panel de grabación</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Record from the microphone, or stop</source>
        <translation>Grabar del micrófono, o detener</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <translation>Pa&amp;usar la grabación</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Pausar la grabación, o continuar</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Mark this moment of the recording</source>
        <translation>Marcar este momento de la grabación</translation>
    </message>
    <message>
        <source>Stop and set &amp;aside</source>
        <translation>Detener y apar&amp;tar</translation>
    </message>
    <message>
        <source>Stop; what was recorded is set aside, not added</source>
        <translation>Detener; lo grabado se aparta, no se añade</translation>
    </message>
    <message>
        <source>&amp;Show what is being recorded</source>
        <translation>Mo&amp;strar lo que se está grabando</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the recordings</source>
        <translation>Abrir la &amp;carpeta de las grabaciones</translation>
    </message>
    <message>
        <source>Listen by &amp;headphones</source>
        <translation>Escuchar con &amp;auriculares</translation>
    </message>
    <message>
        <source>Hear the microphone by headphones</source>
        <translation>Oír el micrófono con auriculares</translation>
    </message>
    <message>
        <source>&amp;Next site</source>
        <translation>Siguiente &amp;foco</translation>
    </message>
    <message>
        <source>Go to the next site</source>
        <translation>Pasar al siguiente foco</translation>
    </message>
    <message>
        <source>Record the last site &amp;again</source>
        <translation>&amp;Repetir el último foco</translation>
    </message>
    <message>
        <source>Record the last site again</source>
        <translation>Grabar de nuevo el último foco</translation>
    </message>
    <message>
        <source>Take what &amp;there is</source>
        <translation>Aceptar lo que &amp;hay</translation>
    </message>
    <message>
        <source>A short take will do</source>
        <translation>Bastará una toma corta</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>site</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir toma</translation>
    </message>
    <message>
        <source>It will do</source>
        <translation>Basta así</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>menu</comment>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Detener &amp;grabación</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>button: mark this moment</comment>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>heading</comment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Retrain the model from what was reviewed</source>
        <translation>Reentrenar el modelo con lo revisado</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Retrain …</source>
        <translation>&amp;Reentrenar …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>Everything that can be shown beside the lanes and hidden again.</extracomment>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Mostrar toda la grabación</translation>
    </message>
    <message>
        <source>Go to the &amp;beginning</source>
        <translation>&amp;Ir al principio</translation>
    </message>
    <message>
        <source>Go to the &amp;end</source>
        <translation>Ir al &amp;final</translation>
    </message>
    <message>
        <source>&amp;Previous recording</source>
        <translation>Grabación anterio&amp;r</translation>
    </message>
    <message>
        <source>&amp;Next recording</source>
        <translation>&amp;Siguiente grabación</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed recording</source>
        <translation>Siguiente grabación sin re&amp;visar</translation>
    </message>
    <message>
        <source>Next recording not reviewed yet</source>
        <translation>Siguiente grabación aún no revisada</translation>
    </message>
    <message>
        <source>Left and right side &amp;by side …</source>
        <translation>Izquierdo y &amp;derecho, uno junto a otro …</translation>
    </message>
    <message>
        <source>Left and right of this patient, side by side</source>
        <translation>Lado izquierdo y derecho de este paciente, uno junto a otro</translation>
    </message>
    <message>
        <source>&amp;Filter the worklist</source>
        <translation>Filtrar la lista de tra&amp;bajo</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Siguie&amp;nte panel</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Events table</source>
        <translation>Tabla de &amp;eventos</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>Lista de traba&amp;jo</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>&amp;Spectrogram up to</source>
        <translation>Espect&amp;rograma hasta</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>El análisis se canceló.</translation>
    </message>
    <message>
        <source>Choose “Try again” to analyse it after all.</source>
        <translation>Elija «Reintentar» para analizarla de todos modos.</translation>
    </message>
    <message>
        <source>What both say of a recording is taken over into their consensus, a layer of its own in the study; you decide the rest, one thing after the other. The consensus keeps who decided what. Two readings are evidence of each other only where they were made blind, and whoever decides should be neither of the two.</source>
        <translation>Lo que ambos dicen por igual de una grabación pasa a su consenso, una capa propia del estudio; usted decide el resto, una cosa tras otra. El consenso conserva quién decidió qué. Dos lecturas solo se respaldan entre sí si se hicieron a ciegas, y quien decide no debería ser ninguno de los dos.</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrar</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Comenzar</translation>
    </message>
    <message>
        <source>&amp;First reader:</source>
        <translation>&amp;Primer lector:</translation>
    </message>
    <message>
        <source>&amp;Second reader:</source>
        <translation>&amp;Segundo lector:</translation>
    </message>
    <message>
        <source>Decided by:</source>
        <translation>Decide:</translation>
    </message>
    <message>
        <source>Two readers, or one and the model, must have read something of this study.</source>
        <translation>Dos lectores, o uno y el modelo, deben haber leído algo de este estudio.</translation>
    </message>
    <message>
        <source>Choose two different readers.</source>
        <translation>Elija dos lectores distintos.</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>el estudio</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Cuáles dos</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar …</translation>
    </message>
    <message>
        <source>Readers to be compared</source>
        <translation>Lectores que se comparan</translation>
    </message>
    <message>
        <source>Choose two readers at least, or one and the model.</source>
        <translation>Elija al menos dos lectores, o uno y el modelo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>Exportar la concordancia</translation>
    </message>
    <message>
        <source>JSON, everything (*.json)</source>
        <translation>JSON, todo (*.json)</translation>
    </message>
    <message>
        <source>CSV, a number a row (*.csv)</source>
        <translation>CSV, un número por fila (*.csv)</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Guardado: {name}.</translation>
    </message>
    <message>
        <source>Your recordings: the program only reads them.</source>
        <translation>Sus grabaciones: el programa solo las lee.</translation>
    </message>
    <message>
        <source>Every edit in a study: each was on the disk as it was made.</source>
        <translation>Todo cambio en un estudio: cada uno quedó en el disco al hacerse.</translation>
    </message>
    <message>
        <source>What was being recorded: all that was heard is in its file.</source>
        <translation>Lo que se estaba grabando: todo lo oído está en su archivo.</translation>
    </message>
    <message>
        <source>Edits without a study are still in this window, until it closes. File &gt; New study keeps them.</source>
        <translation>Los cambios sin estudio siguen en esta ventana hasta que se cierre. Archivo &gt; Nuevo estudio los conserva.</translation>
    </message>
    <message>
        <source>Only edits that were made without a study are lost.</source>
        <translation>Solo se pierden los cambios hechos sin estudio.</translation>
    </message>
    <message>
        <source>What is safe:</source>
        <translation>Lo que está a salvo:</translation>
    </message>
    <message>
        <source>Details for those who mend the program</source>
        <translation>Detalles para quienes reparan el programa</translation>
    </message>
    <message>
        <source>Restart PRS Studio</source>
        <translation>Reiniciar PRS Studio</translation>
    </message>
    <message>
        <source>Save diagnostics …</source>
        <translation>Guardar diagnóstico …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>SPRSound: sound and annotations, as training takes them</source>
        <translation>SPRSound: sonido y anotaciones, como los toma el entrenamiento</translation>
    </message>
    <message>
        <source>Audacity label tracks (.txt)</source>
        <translation>Pistas de etiquetas de Audacity (.txt)</translation>
    </message>
    <message>
        <source>Praat TextGrids (.TextGrid)</source>
        <translation>Praat TextGrid (.TextGrid)</translation>
    </message>
    <message>
        <source>Raven selection tables (.selections.txt)</source>
        <translation>Tablas de selección de Raven (.selections.txt)</translation>
    </message>
    <message>
        <source>CSV tables (.csv)</source>
        <translation>Tablas CSV (.csv)</translation>
    </message>
    <message>
        <source>Patients get numbers made with a secret key, and ages become bands. Names, folders and comments are left out, and sound files hold nothing but sound. Whoever has the key can tell whose recordings they are: keep it, and give it to nobody. The same key gives a patient the same number in every export. What is spoken in a recording stays in it: listen before you share it.</source>
        <translation>Los pacientes reciben números hechos con una clave secreta, y las edades se convierten en intervalos. Se omiten nombres, carpetas y comentarios, y los archivos de sonido no contienen más que sonido. Quien tenga la clave puede saber de quién son las grabaciones: guárdela y no se la dé a nadie. La misma clave da a un paciente el mismo número en cada exportación. Lo que se habla en una grabación permanece en ella: escúchela antes de compartirla.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;All recordings</source>
        <translation>Todas las &amp;grabaciones</translation>
    </message>
    <message>
        <source>&amp;This recording ({title})</source>
        <translation>&amp;Esta grabación ({title})</translation>
    </message>
    <message>
        <source>&amp;This recording</source>
        <translation>&amp;Esta grabación</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>De quién son las anotaciones</translation>
    </message>
    <message>
        <source>Only recordings marked as re&amp;viewed</source>
        <translation>Solo grabaciones marcadas como re&amp;visadas</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Carpeta a la que se exporta</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there already</source>
        <translation>&amp;Sustituir los archivos que ya existan</translation>
    </message>
    <message>
        <source>&amp;De-identify</source>
        <translation>&amp;Desidentificar</translation>
    </message>
    <message>
        <source>Make a &amp;new key, kept in</source>
        <translation>Crear una clave &amp;nueva, guardada en</translation>
    </message>
    <message>
        <source>Use the key of ear&amp;lier exports</source>
        <translation>Usar la clave de exportaciones an&amp;teriores</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Archivo de la clave</translation>
    </message>
    <message>
        <source>Keep &amp;comments (they may hold names)</source>
        <translation>Conservar los &amp;comentarios (pueden contener nombres)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>Annotations &amp;by:</source>
        <translation>Anotaci&amp;ones de:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>C&amp;arpeta:</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Claves (*.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nobody has read anything yet.</source>
        <translation>Nadie ha leído nada todavía.</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>Elija una carpeta para exportar.</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>Elija un archivo para la clave.</translation>
    </message>
    <message>
        <source>The key must not lie in the export: whoever has it knows whose recordings they are.</source>
        <translation>La clave no debe estar dentro de la exportación: quien la tiene sabe de quién son las grabaciones.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>Archivo {suffix}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Annotations (*.json *.txt *.TextGrid *.csv *.tsv);;All files (*)</source>
        <translation>Anotaciones (*.json *.txt *.TextGrid *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>Se importará</translation>
    </message>
    <message>
        <source>Keep it, and add what is new</source>
        <translation>Conservarlo y añadir lo nuevo</translation>
    </message>
    <message>
        <source>Put the files&apos; marks in its place</source>
        <translation>Poner en su lugar las marcas de los archivos</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Añadir a&amp;rchivos …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>Añadir c&amp;arpeta …</translation>
    </message>
    <message>
        <source>Name of the reader whose annotations they are</source>
        <translation>Nombre del lector de quien son las anotaciones</translation>
    </message>
    <message>
        <source>What becomes of what is marked already</source>
        <translation>Qué pasa con lo que ya está marcado</translation>
    </message>
    <message>
        <source>These are finished readings: mark the recordings as re&amp;viewed</source>
        <translation>Son lecturas terminadas: marcar las grabaciones como re&amp;visadas</translation>
    </message>
    <message>
        <source>Only what is marked as reviewed is learnt from</source>
        <translation>Solo se aprende de lo que está marcado como revisado</translation>
    </message>
    <message>
        <source>Files and what is understood of them</source>
        <translation>Archivos y lo que se entiende de ellos</translation>
    </message>
    <message>
        <source>SPRSound, Audacity, Praat, Raven, CSV. A file belongs to the recording whose name it begins with, whole words only (“a.json”, “a_labels.txt” for “a.wav”).</source>
        <translation>SPRSound, Audacity, Praat, Raven, CSV. Un archivo pertenece a la grabación con cuyo nombre empieza, solo palabras enteras («a.json», «a_labels.txt» para «a.wav»).</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>&amp;Leído por:</translation>
    </message>
    <message>
        <source>What is marked &amp;already:</source>
        <translation>Lo &amp;ya marcado:</translation>
    </message>
    <message>
        <source>Annotation files</source>
        <translation>Archivos de anotación</translation>
    </message>
    <message>
        <source>A folder of annotation files</source>
        <translation>Una carpeta de archivos de anotación</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>los archivos</translation>
    </message>
    <message>
        <source>No annotation files here yet.</source>
        <translation>Aún no hay archivos de anotación.</translation>
    </message>
    <message>
        <source>Add annotation files, or a folder of them.</source>
        <translation>Añada archivos de anotación o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>Say what the labels mean that nobody here knows, or leave them out.</source>
        <translation>Diga qué significan las etiquetas que aquí nadie conoce, u omítalas.</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>No hay nada nuevo en estos archivos.</translation>
    </message>
    <message>
        <source>Say whose annotations they are.</source>
        <translation>Diga de quién son las anotaciones.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n file would be imported: {what}.</source>
        <translation>
            <numerusform>Se importaría {ready} de %n archivo: {what}.</numerusform>
            <numerusform>Se importarían {ready} de %n archivos: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} cannot be.</source>
        <translation>{done} {count} no se pueden importar.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n modificada</numerusform>
            <numerusform>%n modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n ya presente</numerusform>
            <numerusform>%n ya presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n marcada como revisada</numerusform>
            <numerusform>%n marcadas como revisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the recording&apos;s label or comment</source>
        <translation>la etiqueta o el comentario de la grabación</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be imported</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>etiqueta {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n no entendida</numerusform>
            <numerusform>%n no entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>The list of parts is missing. Install PRS Studio again.</source>
        <translation>Falta la lista de partes. Instale PRS Studio de nuevo.</translation>
    </message>
    <message>
        <source>This part came without a text of its licence.</source>
        <translation>Esta parte vino sin el texto de su licencia.</translation>
    </message>
    <message>
        <source>Choose what it means …</source>
        <translation>Elija qué significa …</translation>
    </message>
    <message>
        <source>Leave such marks out</source>
        <translation>Omitir tales marcas</translation>
    </message>
    <message>
        <source>Labels that nobody here knows, and what they mean</source>
        <translation>Etiquetas que aquí nadie conoce, y qué significan</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Etiqueta desconocida</translation>
    </message>
    <message>
        <source>First seen in</source>
        <translation>Vista primero en</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>an unknown label</comment>
        <translation>Significa</translation>
    </message>
    <message>
        <source>What {label} means</source>
        <translation>Qué significa {label}</translation>
    </message>
    <message>
        <source>as it was settled last (consensus, or who reviewed last)</source>
        <translation>como se fijó por última vez (consenso, o quien revisó el último)</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>HTML, for a browser</source>
        <translation>HTML, para un navegador</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>on a recording</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>&amp;Crear informe</translation>
    </message>
    <message>
        <source>This &amp;recording ({title})</source>
        <translation>Esta &amp;grabación ({title})</translation>
    </message>
    <message>
        <source>All recordings of this &amp;patient</source>
        <translation>Todas las grabaciones de este &amp;paciente</translation>
    </message>
    <message>
        <source>The patient is not known</source>
        <translation>No se conoce al paciente</translation>
    </message>
    <message>
        <source>As whom it was read</source>
        <translation>Según la lectura de quién</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Archivo del informe</translation>
    </message>
    <message>
        <source>Repl&amp;ace the file that is there already</source>
        <translation>S&amp;ustituir el archivo que ya existe</translation>
    </message>
    <message>
        <source>On:</source>
        <comment>what the report is on</comment>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>Read &amp;by:</source>
        <translation>&amp;Leído por:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>A&amp;rchivo:</translation>
    </message>
    <message>
        <source>Events, times, findings and pictures, with who read them. {notice}.</source>
        <translation>Eventos, tiempos, hallazgos e imágenes, con quién los leyó. {notice}.</translation>
    </message>
    <message>
        <source>All recordings of &amp;patient {patient}</source>
        <translation>Todas las grabaciones del &amp;paciente {patient}</translation>
    </message>
    <message>
        <source>{name} report</source>
        <translation>{name} informe</translation>
    </message>
    <message>
        <source>Choose a file for the report.</source>
        <translation>Elija un archivo para el informe.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in {ending}.</source>
        <translation>El nombre del archivo debe terminar en {ending}.</translation>
    </message>
    <message>
        <source>This file is there already: choose another name, or say that it may be replaced.</source>
        <translation>Este archivo ya existe: elija otro nombre, o diga que se puede sustituir.</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <comment>the program: run from a folder</comment>
        <translation>(no instalado)</translation>
    </message>
    <message>
        <source>About PRS Studio</source>
        <translation>Acerca de PRS Studio</translation>
    </message>
    <message>
        <source>There is a history only in a study, which keeps every edit: open one, or make one (File, New study).</source>
        <translation>Solo hay historial en un estudio, que conserva cada cambio: abra uno o cree uno (Archivo, Nuevo estudio).</translation>
    </message>
    <message>
        <source>Only {event}</source>
        <translation>Solo {event}</translation>
    </message>
    <message>
        <source>Only the selected event</source>
        <translation>Solo el evento seleccionado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of the recording</source>
        <translation>Historial de la grabación</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>De qué es el historial</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>La grabación entera</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Cambios, el último primero</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Somebody (blind)</source>
        <translation>Alguien (a ciegas)</translation>
    </message>
    <message>
        <source>What was before, and after</source>
        <translation>Qué había antes y qué después</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó de ello</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>&amp;Restaurar este estado</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>Re&amp;cuperar lo eliminado</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historial de</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Todavía no se ha dicho nada</translation>
    </message>
    <message>
        <source>{name} (blind)</source>
        <translation>{name} (a ciegas)</translation>
    </message>
    <message>
        <source>… and {count:,} more</source>
        <translation>… y {count:,} más</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>Done: {edit}. Undo takes it back.</source>
        <translation>Hecho: {edit}. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>aún no cargado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Do not base a diagnosis or treatment on it.</source>
        <translation>No base en él ningún diagnóstico ni tratamiento.</translation>
    </message>
    <message>
        <source>Opens children&apos;s lung sounds and shows what a neural network heard in them.</source>
        <translation>Abre sonidos pulmonares de niños y muestra lo que una red neuronal oyó en ellos.</translation>
    </message>
    <message>
        <source>MIT licence; the parts that others made have their own. The model learnt from the SPRSound database (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</source>
        <translation>Licencia MIT; las partes hechas por otros tienen la suya. El modelo aprendió de la base de datos SPRSound (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licencias …</translation>
    </message>
    <message>
        <source>Analysis hop</source>
        <translation>Paso del análisis</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next.
Smaller is finer and slower.</source>
        <translation>Segundos de una ventana de 3 s a la siguiente.
Menor es más fino y más lento.</translation>
    </message>
    <message>
        <source>Open the recordings first, or a study, that the annotations are about</source>
        <extracomment>Endings that annotation files have, as prs_core.exchange.importing.ANNOTATION_SUFFIXES.</extracomment>
        <translation>Abra antes las grabaciones, o un estudio, de que tratan las anotaciones</translation>
    </message>
    <message>
        <source>Open recordings or a study first</source>
        <translation>Abra antes grabaciones o un estudio</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>Abra antes una grabación</translation>
    </message>
    <message>
        <source>The last edits are not saved yet.</source>
        <translation>Los últimos cambios aún no están guardados.</translation>
    </message>
    <message>
        <source>See that the study can be reached, then try again.</source>
        <translation>Compruebe que se puede acceder al estudio y reinténtelo.</translation>
    </message>
    <message>
        <source>Nothing was imported: somebody else is reading by now.</source>
        <translation>No se importó nada: ahora lee otra persona.</translation>
    </message>
    <message>
        <source>Each recording&apos;s import can be undone there (Ctrl+Z).</source>
        <translation>La importación de cada grabación se puede deshacer allí (Control+Z).</translation>
    </message>
    <message>
        <source>They are {name}&apos;s: be that reader to see them.</source>
        <translation>Son de {name}: lea con ese nombre para verlas.</translation>
    </message>
    <message numerus="yes">
        <source>%n file imported: {what}.</source>
        <translation>
            <numerusform>%n archivo importado: {what}.</numerusform>
            <numerusform>%n archivos importados: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} could not be.</source>
        <translation>{done} {count} no se pudieron importar.</translation>
    </message>
    <message>
        <source>Import those once more.</source>
        <translation>Importe esos otra vez.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>la exportación</translation>
    </message>
    <message numerus="yes">
        <source>%n recording exported to {place}.</source>
        <translation>
            <numerusform>%n grabación exportada a {place}.</numerusform>
            <numerusform>%n grabaciones exportadas a {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in {place}: keep it.</source>
        <translation>La clave está en {place}: guárdela.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>This system has no program that shows it.</source>
        <translation>Este sistema no tiene ningún programa que lo muestre.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
    <message numerus="yes">
        <source>The report on %n recording is in {place}.</source>
        <translation>
            <numerusform>El informe sobre %n grabación está en {place}.</numerusform>
            <numerusform>El informe sobre %n grabaciones está en {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>whoever is reading</source>
        <extracomment>Stands for the reader where nobody said who is reading.</extracomment>
        <translation>quien lee</translation>
    </message>
    <message>
        <source>it is not marked as reviewed.</source>
        <translation>no está marcada como revisada.</translation>
    </message>
    <message>
        <source>The sound could not be read. {reason}</source>
        <translation>No se pudo leer el sonido. {reason}</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>No había nada que exportar.</translation>
    </message>
    <message>
        <source>The key must not lie in the export.</source>
        <translation>La clave no debe estar dentro de la exportación.</translation>
    </message>
    <message>
        <source>Keep it in another folder.</source>
        <translation>Guárdela en otra carpeta.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What the guide says about this ({key})</source>
        <translation>Lo que dice la guía sobre esto ({key})</translation>
    </message>
    <message>
        <source>PRS Studio: user guide</source>
        <translation>PRS Studio: guía del usuario</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>La impresora no acepta nada.</translation>
    </message>
    <message>
        <source>See that it is switched on, or choose another one.</source>
        <translation>Compruebe que está encendida, o elija otra.</translation>
    </message>
    <message>
        <source>PRS Studio {version}, user guide. {notice}.</source>
        <translation>PRS Studio {version}, guía del usuario. {notice}.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Page of the guide: {title}</source>
        <translation>Página de la guía: {title}</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Return goes to the next place, Shift+Return to the one before</source>
        <translation>Retorno va al siguiente lugar, Mayúsculas+Retorno al anterior</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Lo que encontró la búsqueda</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Texto más pequeño (Control+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texto más grande (Control++)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Desplazarse por el tiempo</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Control+Rueda</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Acercar o alejar en torno al puntero</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Put the cursor there</source>
        <translation>Poner ahí el cursor</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Select a stretch of time</source>
        <translation>Seleccionar un tramo de tiempo</translation>
    </message>
    <message>
        <source>Click an event</source>
        <translation>Clic en un evento</translation>
    </message>
    <message>
        <source>Select it; with Shift or Ctrl, one more</source>
        <translation>Seleccionarlo; con Mayúsculas o Control, uno más</translation>
    </message>
    <message>
        <source>Double-click an event</source>
        <translation>Doble clic en un evento</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Acercarlo</translation>
    </message>
    <message>
        <source>Drag in the events lane</source>
        <translation>Arrastrar en la pista de eventos</translation>
    </message>
    <message>
        <source>Mark an event; with Shift: select</source>
        <translation>Marcar un evento; con Mayúsculas: seleccionar</translation>
    </message>
    <message>
        <source>Drag an event, or its border</source>
        <translation>Arrastrar un evento o su borde</translation>
    </message>
    <message>
        <source>Move it, or change its length; Esc cancels</source>
        <translation>Moverlo o cambiar su duración; Esc cancela</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What has no action of its own: the keys of the lanes and of the worklist while they have the focus.</extracomment>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Scroll, while no event is selected</source>
        <translation>Desplazarse, mientras no haya ningún evento seleccionado</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>Desplazarse una página</translation>
    </message>
    <message>
        <source>End the gesture, or the selection</source>
        <translation>Terminar el gesto o la selección</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Open the recording above or below</source>
        <translation>Abrir la grabación de arriba o de abajo</translation>
    </message>
    <message>
        <source>Empty the filter box</source>
        <translation>Vaciar el cuadro de filtro</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primir …</translation>
    </message>
    <message>
        <source>&amp;Guide: {title} (F1)</source>
        <translation>&amp;Guía: {title} (F1)</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Imprimir las teclas</translation>
    </message>
    <message>
        <source>Print the whole guide</source>
        <translation>Imprimir toda la guía</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Guardar como PDF …</translation>
    </message>
    <message>
        <source>The whole guide as a file for paper</source>
        <translation>Toda la guía como archivo para papel</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message numerus="yes">
        <source>{count} on %n page</source>
        <translation>
            <numerusform>{count} en %n página</numerusform>
            <numerusform>{count} en %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Imprimir la guía</translation>
    </message>
    <message numerus="yes">
        <source>%n page was printed.</source>
        <translation>
            <numerusform>Se imprimió %n página.</numerusform>
            <numerusform>Se imprimieron %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the guide as PDF</source>
        <translation>Guardar la guía como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {name}: %n page.</source>
        <translation>
            <numerusform>Guardado como {name}: %n página.</numerusform>
            <numerusform>Guardado como {name}: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported models (*.zip)</source>
        <translation>Modelos exportados (*.zip)</translation>
    </message>
    <message>
        <source>Recordings that nobody has reviewed are judged again by it; what was reviewed stays as it is.</source>
        <translation>Las grabaciones que nadie ha revisado se juzgan de nuevo con él; lo revisado queda como está.</translation>
    </message>
    <message>
        <source>This window was started with --model and goes on using that; what is chosen here is used by others.</source>
        <translation>Esta ventana se inició con --model y sigue usando ese modelo; lo que se elija aquí lo usan otros.</translation>
    </message>
    <message>
        <source>{model} is in use now.</source>
        <translation>{model} está ahora en uso.</translation>
    </message>
    <message>
        <source>“Models …” in the Model menu shows what is wrong.</source>
        <translation>«Modelos …» en el menú Modelo muestra lo que falla.</translation>
    </message>
    <message>
        <source>“{model}” is in use now.</source>
        <translation>«{model}» está ahora en uso.</translation>
    </message>
    <message>
        <source>Checking the model …</source>
        <translation>Comprobando el modelo …</translation>
    </message>
    <message>
        <source>Comparing all files with their checksums …</source>
        <translation>Comparando todos los archivos con sus sumas de comprobación …</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Writing the model …</source>
        <translation>Escribiendo el modelo …</translation>
    </message>
    <message>
        <source>“{model}” is in {name}. It holds weights and numbers, and no recording.</source>
        <translation>«{model}» está en {name}. Contiene pesos y números, y ninguna grabación.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Comprobando el archivo …</translation>
    </message>
    <message>
        <source>“{model}” is here now. It was never judged on this computer.</source>
        <translation>«{model}» ya está aquí. Nunca se ha juzgado en este ordenador.</translation>
    </message>
    <message>
        <source>the models of this computer</source>
        <translation>los modelos de este ordenador</translation>
    </message>
    <message>
        <source>ships with PRS Studio</source>
        <translation>incluido con PRS Studio</translation>
    </message>
    <message>
        <source>refined here</source>
        <translation>refinado aquí</translation>
    </message>
    <message>
        <source>trained here from scratch</source>
        <translation>entrenado aquí desde cero</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>a model</comment>
        <translation>importado</translation>
    </message>
    <message>
        <source>SPRSound, out of fold</source>
        <translation>SPRSound, fuera de pliegue</translation>
    </message>
    <message>
        <source>SPRSound, intra test</source>
        <translation>SPRSound, prueba intra</translation>
    </message>
    <message>
        <source>SPRSound, inter test</source>
        <translation>SPRSound, prueba inter</translation>
    </message>
    <message>
        <source>normal or not</source>
        <translation>normal o no</translation>
    </message>
    <message>
        <source>event type</source>
        <translation>tipo de evento</translation>
    </message>
    <message>
        <source>recording, 3 labels</source>
        <translation>grabación, 3 etiquetas</translation>
    </message>
    <message>
        <source>recording, 5 labels</source>
        <translation>grabación, 5 etiquetas</translation>
    </message>
    <message>
        <source>better</source>
        <comment>a model</comment>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>a model</comment>
        <translation>peor</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>whether a model is better</comment>
        <translation>no se puede decir</translation>
    </message>
    <message>
        <source>A damaged model is not used; import it again, or use another one.</source>
        <translation>Un modelo dañado no se usa; impórtelo de nuevo o use otro.</translation>
    </message>
    <message numerus="yes">
        <source>Every file of the model is whole.</source>
        <translation>
            <numerusform>Todos los archivos del modelo están íntegros.</numerusform>
            <numerusform>Todos los archivos de los %n modelos están íntegros.</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a model</comment>
        <translation>dañado</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>a model</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Came about</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Data, settings</source>
        <translation>Datos, ajustes</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>since when a model is</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Beside the one in use</source>
        <translation>Frente al que está en uso</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}, from {parent}</source>
        <translation>{kind}, hecho el {day} por {author}, a partir de {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}</source>
        <translation>{kind}, hecho el {day} por {author}</translation>
    </message>
    <message>
        <source>{kind}, made {day}, from {parent}</source>
        <translation>{kind}, hecho el {day}, a partir de {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day}</source>
        <translation>{kind}, hecho el {day}</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>Juzgado aquí</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{verdict}, beside {model}.</source>
        <translation>{verdict}, frente a {model}.</translation>
    </message>
    <message>
        <source>Score {new} beside {old}.</source>
        <translation>Puntuación {new} frente a {old}.</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n time by the same patients so far.</source>
        <translation>
            <numerusform>Hasta ahora se han juzgado modelos nuevos %n vez con los mismos pacientes.</numerusform>
            <numerusform>Hasta ahora se han juzgado modelos nuevos %n veces con los mismos pacientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number:.3f}</source>
        <translation>{number:.3f}</translation>
    </message>
    <message>
        <source>{number:.3f} ({low:.3f} to {high:.3f})</source>
        <translation>{number:.3f} ({low:.3f} a {high:.3f})</translation>
    </message>
    <message>
        <source>since PRS Studio was set up</source>
        <translation>desde que se instaló PRS Studio</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}, confirming that it is not known to be better</source>
        <translation>{who} volvió a él el {day}, confirmando que no se sabe si es mejor</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}</source>
        <translation>{who} volvió a él el {day}</translation>
    </message>
    <message>
        <source>{who} chose it on {day}, confirming that it is not known to be better</source>
        <translation>{who} lo eligió el {day}, confirmando que no se sabe si es mejor</translation>
    </message>
    <message>
        <source>{who} chose it on {day}</source>
        <translation>{who} lo eligió el {day}</translation>
    </message>
    <message>
        <source>Another retraining was begun meanwhile, in another window or without one.</source>
        <extracomment>A worker that was started says nothing while it imports torch; on a busy machine that takes a while, and one whose process is known to live is waited for longer. In these, a worker is there or about to be.</extracomment>
        <translation>Entretanto se inició otro reentrenamiento, en otra ventana o sin ventana.</translation>
    </message>
    <message>
        <source>It is shown now. Wait for it, or cancel it, then begin yours.</source>
        <translation>Ahora se muestra ese. Espere a que termine o cancélelo, e inicie después el suyo.</translation>
    </message>
    <message>
        <source>The retraining cannot be begun: its folder cannot be written ({reason}).</source>
        <translation>No se puede comenzar el reentrenamiento: no se puede escribir en su carpeta ({reason}).</translation>
    </message>
    <message>
        <source>See that there is space on the disk.</source>
        <translation>Compruebe que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>There is no retraining.</source>
        <translation>No hay ningún reentrenamiento.</translation>
    </message>
    <message>
        <source>The retraining cannot be told ({reason}).</source>
        <translation>No se puede dar la orden al reentrenamiento ({reason}).</translation>
    </message>
    <message>
        <source>The retraining could not be started.</source>
        <translation>No se pudo iniciar el reentrenamiento.</translation>
    </message>
    <message>
        <source>Start PRS Studio again, and try once more.</source>
        <translation>Reinicie PRS Studio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Learning {percent:.0f}%</source>
        <translation>Aprendiendo {percent:.0f} %</translation>
    </message>
    <message>
        <source>Learning paused</source>
        <translation>Aprendizaje en pausa</translation>
    </message>
    <message>
        <source>Learning stopped</source>
        <translation>Aprendizaje detenido</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>El aprendizaje falló</translation>
    </message>
    <message>
        <source>A new model is ready</source>
        <translation>Hay un modelo nuevo listo</translation>
    </message>
    <message>
        <source>{count:,} annotations in “{name}” cannot be used.</source>
        <translation>{count:,} anotaciones de «{name}» no se pueden usar.</translation>
    </message>
    <message>
        <source>It is not known which patients the model in use was trained on.</source>
        <translation>No se sabe con qué pacientes se entrenó el modelo en uso.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient neither teaches nor judges: the model in use was trained on a patient of this name.</source>
        <translation>
            <numerusform>%n paciente ni enseña ni juzga: el modelo en uso se entrenó con un paciente de ese nombre.</numerusform>
            <numerusform>%n pacientes ni enseñan ni juzgan: el modelo en uso se entrenó con pacientes de esos nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: what it knows stays</source>
        <translation>ninguno: lo que sabe se conserva</translation>
    </message>
    <message>
        <source>too few to learn from</source>
        <translation>muy pocos para aprender</translation>
    </message>
    <message>
        <source>of too few patients</source>
        <translation>de muy pocos pacientes</translation>
    </message>
    <message numerus="yes">
        <source>%n recording does not say whose it is: it is learnt from, but cannot judge. The File menu takes patients from a table.</source>
        <translation>
            <numerusform>%n grabación no dice de quién es: se aprende de ella, pero no puede juzgar. El menú Archivo toma los pacientes de una tabla.</numerusform>
            <numerusform>%n grabaciones no dicen de quién son: se aprende de ellas, pero no pueden juzgar. El menú Archivo toma los pacientes de una tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient is kept for judging; at least {least} are needed to tell whether the new model is better. About one patient in five is kept: review more of them.</source>
        <translation>
            <numerusform>%n paciente está reservado para juzgar; se necesitan al menos {least} para saber si el modelo nuevo es mejor. Se reserva aproximadamente un paciente de cada cinco: revise más.</numerusform>
            <numerusform>%n pacientes están reservados para juzgar; se necesitan al menos {least} para saber si el modelo nuevo es mejor. Se reserva aproximadamente un paciente de cada cinco: revise más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is open: what was reviewed is kept in one. Open it, or begin one, in the File menu.</source>
        <translation>No hay ningún estudio abierto: lo revisado se guarda en uno. Ábralo, o comience uno, en el menú Archivo.</translation>
    </message>
    <message>
        <source>A setting cannot be: {reason}.</source>
        <translation>Un ajuste no es posible: {reason}.</translation>
    </message>
    <message>
        <source>The retraining is done. {title}.</source>
        <translation>El reentrenamiento ha terminado. {title}.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at what came of it</comment>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>The model in use stays in use.</source>
        <translation>El modelo en uso sigue en uso.</translation>
    </message>
    <message>
        <source>The new one is kept among the models, as “{model}”.</source>
        <translation>El nuevo se conserva entre los modelos, como «{model}».</translation>
    </message>
    <message>
        <source>The new model is kept: “{model}” was taken in among the models elsewhere.</source>
        <translation>El modelo nuevo se conserva: «{model}» se incorporó a los modelos desde otro lugar.</translation>
    </message>
    <message>
        <source>The new model is deleted. The model in use stays in use.</source>
        <translation>El modelo nuevo se ha eliminado. El modelo en uso sigue en uso.</translation>
    </message>
    <message>
        <source>“{model}” is in use again. The new one is kept among the models.</source>
        <translation>«{model}» vuelve a estar en uso. El nuevo se conserva entre los modelos.</translation>
    </message>
    <message>
        <source>the retraining</source>
        <translation>el reentrenamiento</translation>
    </message>
    <message>
        <source>{number:.1f} hours</source>
        <extracomment>What the command says, a line for each way, after the time of day.</extracomment>
        <translation>{number:.1f} horas</translation>
    </message>
    <message>
        <source>{number:.1f} minutes</source>
        <translation>{number:.1f} minutos</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>la grabación</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a refinement takes about {duration}.</source>
        <translation>Al ritmo del último en este ordenador, un refinamiento tarda unos {duration}.</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a training from scratch takes about {duration}.</source>
        <translation>Al ritmo del último en este ordenador, un entrenamiento desde cero tarda unos {duration}.</translation>
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
        <translation>Roncus</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letters for Wheeze</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Wheeze</source>
        <translation>Sibilancia</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letters for Stridor</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Stridor</source>
        <translation>Estridor</translation>
    </message>
    <message>
        <source>CC</source>
        <comment>letters for Coarse Crackle</comment>
        <translation>CG</translation>
    </message>
    <message>
        <source>Coarse crackle</source>
        <translation>Crepitante grueso</translation>
    </message>
    <message>
        <source>FC</source>
        <comment>letters for Fine Crackle</comment>
        <translation>CF</translation>
    </message>
    <message>
        <source>Fine crackle</source>
        <translation>Crepitante fino</translation>
    </message>
    <message>
        <source>W+C</source>
        <comment>letters for Wheeze &amp; Crackle</comment>
        <translation>S+C</translation>
    </message>
    <message>
        <source>Wheeze+crackle</source>
        <comment>short, for little room</comment>
        <translation>Sibilancia+crepit.</translation>
    </message>
    <message>
        <source>PQ</source>
        <comment>letters for Poor Quality</comment>
        <translation>MC</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>label of a recording</comment>
        <translation>Mala calidad</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Ningún evento</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture</source>
        <translation>Ganancia del sonido y de la imagen de la onda</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <translation>Ganancia en decibelios</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture (Shift+Up, Shift+Down; G: automatic)</source>
        <translation>Ganancia del sonido y de la imagen de la onda (Mayúsculas+Arriba, Mayúsculas+Abajo; G: automática)</translation>
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
        <translation>Eventos</translation>
    </message>
    <message>
        <source>The last edits are not saved yet: the study cannot be written.</source>
        <translation>Los últimos cambios aún no están guardados: no se puede escribir en el estudio.</translation>
    </message>
    <message>
        <source>See that its drive or server can be reached. Close the window again to end without them.</source>
        <translation>Compruebe que se puede acceder a su unidad o servidor. Cierre la ventana otra vez para terminar sin ellos.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of model</comment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>From</source>
        <comment>another model</comment>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whom</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>The model in use judges recordings that nobody has reviewed yet. Whichever is in use: what was reviewed stays as it is, and nothing is ever lost by going back.</source>
        <translation>El modelo en uso juzga las grabaciones que nadie ha revisado todavía. Sea cual sea el que esté en uso, lo revisado queda como está, y nunca se pierde nada al volver atrás.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>Qué se sabe del modelo</translation>
    </message>
    <message>
        <source>Note on this model</source>
        <translation>Nota sobre este modelo</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Compare all files of all models with their checksums</source>
        <translation>Comparar todos los archivos de todos los modelos con sus sumas de comprobación</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Write the chosen model as one file, for another computer</source>
        <translation>Escribir el modelo elegido como un solo archivo, para otro ordenador</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Take in a model that was exported; it does not come into use by that</source>
        <translation>Incorporar un modelo que se exportó; con ello no entra en uso</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Restaurar el original</translation>
    </message>
    <message>
        <source>Use the model that ships with PRS Studio</source>
        <translation>Usar el modelo incluido con PRS Studio</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Second confirmation</source>
        <translation>Segunda confirmación</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarlo de todos modos</translation>
    </message>
    <message>
        <source>No, keep the current model in use</source>
        <translation>No, seguir con el modelo actual</translation>
    </message>
    <message>
        <source>The model that ships is used instead.</source>
        <translation>Se usa en su lugar el modelo incluido.</translation>
    </message>
    <message>
        <source>Use {model} again</source>
        <translation>Usar de nuevo {model}</translation>
    </message>
    <message>
        <source>No other model was in use before</source>
        <translation>Antes no hubo ningún otro modelo en uso</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Restablecer: {title}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como estaba al principio</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Grupos de preferencias</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>&amp;Reset all …</source>
        <translation>&amp;Restablecer todo …</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (no conectado)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
    <message>
        <source>What is missing, or went wrong</source>
        <translation>Qué falta o qué falló</translation>
    </message>
    <message>
        <source>Choose a folder: {title}</source>
        <translation>Elegir una carpeta: {title}</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Añadir …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add a folder: {title}</source>
        <translation>Añadir una carpeta: {title}</translation>
    </message>
    <message>
        <source>Remove the chosen folder: {title}</source>
        <translation>Quitar la carpeta elegida: {title}</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas teclas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>Reset all &amp;keys</source>
        <translation>Restablecer todas las &amp;teclas</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Teclas nuevas:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>“{action}” has these keys now and would lose them.</source>
        <translation>«{action}» tiene ahora estas teclas y las perdería.</translation>
    </message>
    <message>
        <source>1  What there is</source>
        <translation>1  Qué hay</translation>
    </message>
    <message>
        <source>2  How</source>
        <translation>2  Cómo</translation>
    </message>
    <message>
        <source>3  Learning</source>
        <translation>3  Aprendizaje</translation>
    </message>
    <message>
        <source>4  Verdict</source>
        <translation>4  Veredicto</translation>
    </message>
    <message>
        <source>Retrain the model</source>
        <translation>Reentrenar el modelo</translation>
    </message>
    <message>
        <source>Which study it learns from</source>
        <translation>De qué estudio aprende</translation>
    </message>
    <message>
        <source>Step {here} of {count}</source>
        <translation>Paso {here} de {count}</translation>
    </message>
    <message>
        <source>This retraining learns from “{study}”, which is not open.</source>
        <translation>Este reentrenamiento aprende de «{study}», que no está abierto.</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Lo correcto</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modelo en uso</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>Events: what is right, what the model in use says, what the new model says</source>
        <translation>Eventos: lo correcto, lo que dice el modelo en uso, lo que dice el modelo nuevo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>How near to a border of the selection the pointer takes hold of it, in pixels.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>What is said of the recording</source>
        <translation>Lo que se dice de la grabación</translation>
    </message>
    <message>
        <source>Events that the two models name differently</source>
        <translation>Eventos que los dos modelos nombran de forma distinta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the recording in the main window</source>
        <translation>Abrir la grabación en la ventana principal</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>Ninguna grabación.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{right}&lt;/b&gt; is right. The model in use says {old} and leaves {old_corrections}; the new one says {new} and leaves {new_corrections}.</source>
        <translation>&lt;b&gt;{right}&lt;/b&gt; es lo correcto. El modelo en uso dice {old} y deja {old_corrections}; el nuevo dice {new} y deja {new_corrections}.</translation>
    </message>
    <message>
        <source>Given the event at {time:.1f} s ({right}), the model in use calls it {old}, the new one {new}.</source>
        <translation>Dado el evento en {time:.1f} s ({right}), el modelo en uso lo llama {old}; el nuevo, {new}.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} {start:.1f} to {end:.1f} s</source>
        <translation>{label} {start:.1f} a {end:.1f} s</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no events</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Looking at what was reviewed …</source>
        <extracomment>Of the page&apos;s height, at most.</extracomment>
        <translation>Mirando lo revisado …</translation>
    </message>
    <message>
        <source>Only recordings that a person has marked as reviewed count; what the model proposed never does. About one patient in five is kept for judging the new model: it never learns from them.</source>
        <translation>Solo cuentan las grabaciones que una persona ha marcado como revisadas; lo que propuso el modelo, nunca. Aproximadamente un paciente de cada cinco se reserva para juzgar el modelo nuevo: nunca aprende de ellos.</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <translation>De qué se puede aprender</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>of patients</source>
        <translation>de pacientes</translation>
    </message>
    <message>
        <source>to judge by</source>
        <translation>para juzgar</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Events by class</source>
        <translation>Eventos por clase</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message numerus="yes">
        <source>{recordings} of {patients} with {events} to learn from</source>
        <comment>“12 reviewed recordings” of “3 patients” with “40 events”</comment>
        <translation>
            <numerusform>{recordings} de {patients} con {events} para aprender</numerusform>
            <numerusform>{recordings} de {patients} con {events} para aprender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed recording</source>
        <translation>
            <numerusform>%n grabación revisada</numerusform>
            <numerusform>%n grabaciones revisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{teaching}; nobody to judge by.</source>
        <translation>{teaching}; nadie para juzgar.</translation>
    </message>
    <message>
        <source>{teaching}; {recordings} of {patients} to judge by.</source>
        <translation>{teaching}; {recordings} de {patients} para juzgar.</translation>
    </message>
    <message numerus="yes">
        <source>%n other recording</source>
        <translation>
            <numerusform>%n grabación más</numerusform>
            <numerusform>%n grabaciones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} ({site})</source>
        <extracomment>A take that is shorter than this share of what was wanted does not count as done.</extracomment>
        <translation>{place} ({site})</translation>
    </message>
    <message>
        <source>The site has no name.</source>
        <translation>El foco no tiene nombre.</translation>
    </message>
    <message>
        <source>Write where the stethoscope is, such as “left front”.</source>
        <translation>Escriba dónde está el fonendoscopio, por ejemplo «anterior izquierdo».</translation>
    </message>
    <message>
        <source>“{site}” is one of the sites already.</source>
        <translation>«{site}» ya es uno de los focos.</translation>
    </message>
    <message>
        <source>Choose it and record it again.</source>
        <translation>Elíjalo y grábelo de nuevo.</translation>
    </message>
    <message>
        <source>This site has a recording.</source>
        <translation>Este foco tiene una grabación.</translation>
    </message>
    <message>
        <source>Pass it over instead.</source>
        <translation>En su lugar, omítalo.</translation>
    </message>
    <message>
        <source>A session has at least one site.</source>
        <translation>Una sesión tiene al menos un foco.</translation>
    </message>
    <message>
        <source>The session “{name}” is damaged.</source>
        <translation>La sesión «{name}» está dañada.</translation>
    </message>
    <message>
        <source>Its recordings can be opened.</source>
        <translation>Sus grabaciones se pueden abrir.</translation>
    </message>
    <message>
        <source>This is no age.</source>
        <translation>Esto no es una edad.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, and choose years or months beside it.</source>
        <translation>Escriba un número como 2,5 y elija al lado años o meses.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of the body</comment>
        <extracomment>Of the diagram&apos;s size, as one looks at the back: the patient&apos;s left is on the left.</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>of the body</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>{site}: not recorded</source>
        <translation>{site}: no grabado</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>aún no analizado</translation>
    </message>
    <message>
        <source>Sites on the chest, seen from the back</source>
        <translation>Focos del tórax, vistos desde atrás</translation>
    </message>
    <message>
        <source>Sites of the open patient</source>
        <translation>Focos del paciente abierto</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message numerus="yes">
        <source>Patient {patient} · %n recording</source>
        <translation>
            <numerusform>Paciente {patient} · %n grabación</numerusform>
            <numerusform>Paciente {patient} · %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Why nothing can be learnt</source>
        <translation>Por qué no se puede aprender nada</translation>
    </message>
    <message>
        <source>Folders that are learnt from as well</source>
        <translation>Carpetas de las que también se aprende</translation>
    </message>
    <message>
        <source>&amp;Add a folder …</source>
        <translation>&amp;Añadir una carpeta …</translation>
    </message>
    <message>
        <source>A folder in the layout of SPRSound: train_wav with sounds, train_json with annotations</source>
        <translation>Una carpeta con la estructura de SPRSound: train_wav con sonidos, train_json con anotaciones</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Learn from annotated folders in the layout of SPRSound as well:</source>
        <translation>Aprender también de carpetas anotadas con la estructura de SPRSound:</translation>
    </message>
    <message>
        <source>kept for judging</source>
        <translation>reservado para juzgar</translation>
    </message>
    <message>
        <source>learnt from</source>
        <translation>se aprende de él</translation>
    </message>
    <message>
        <source>A folder of annotated recordings</source>
        <translation>Una carpeta de grabaciones anotadas</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
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
        <translation>distinguir</translation>
    </message>
    <message>
        <source>naming events</source>
        <translation>nombrar eventos</translation>
    </message>
    <message>
        <source>hearing windows</source>
        <translation>oír ventanas</translation>
    </message>
    <message>
        <source>{name} {number:.3f}</source>
        <translation>{name} {number:.3f}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>passes</source>
        <comment>of learning over everything</comment>
        <translation>pasadas</translation>
    </message>
    <message>
        <source>share of its highest</source>
        <comment>of each line of a plot</comment>
        <translation>parte de su máximo</translation>
    </message>
    <message>
        <source>Some events as the model sees them (t-SNE): what sounds alike lies together</source>
        <translation>Algunos eventos tal como los ve el modelo (t-SNE): lo que suena parecido está junto</translation>
    </message>
    <message>
        <source>Events as the model hears them</source>
        <translation>Eventos tal como los oye el modelo</translation>
    </message>
    <message>
        <source>What the model calls the events: a row for what they are, a column for what it says</source>
        <translation>Cómo llama el modelo a los eventos: una fila por lo que son, una columna por lo que dice</translation>
    </message>
    <message>
        <source>{right} of {all} events are called what they are</source>
        <translation>{right} de {all} eventos se llaman como lo que son</translation>
    </message>
    <message>
        <source>What they are (rows), what it says</source>
        <translation>Lo que son (filas), lo que dice</translation>
    </message>
    <message>
        <source>drawn after the first pass</source>
        <translation>se dibuja tras la primera pasada</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <extracomment>What is done in each phase, for people.</extracomment>
        <translation>Leyendo las grabaciones</translation>
    </message>
    <message>
        <source>Learning which events sound alike</source>
        <translation>Aprendiendo qué eventos suenan parecido</translation>
    </message>
    <message>
        <source>Learning to name events</source>
        <translation>Aprendiendo a nombrar eventos</translation>
    </message>
    <message>
        <source>Learning to find events in recordings</source>
        <translation>Aprendiendo a encontrar eventos en grabaciones</translation>
    </message>
    <message>
        <source>Choosing how sure it must be</source>
        <translation>Eligiendo cuán seguro debe estar</translation>
    </message>
    <message>
        <source>Comparing it with the model in use, on patients kept for that</source>
        <translation>Comparándolo con el modelo en uso, con pacientes reservados para ello</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>Se pausa tras este paso</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>Escuchando …</translation>
    </message>
    <message>
        <source>Verdict after {seconds:g} s</source>
        <extracomment>A verdict on less would be on one breath or none: a child of this age breathes in and out in two to three seconds.</extracomment>
        <translation>Veredicto tras {seconds:g} s</translation>
    </message>
    <message>
        <source>The first verdict comes when six seconds, some two breaths, were heard.</source>
        <translation>El primer veredicto llega cuando se han oído seis segundos, unas dos respiraciones.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Abriendo el micrófono …</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>now</comment>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>from the microphone</comment>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>state of a recording</comment>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Live verdict</source>
        <translation>Veredicto en directo</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Toda la grabación</translation>
    </message>
    <message>
        <source>Verdict on the whole recording so far</source>
        <translation>Veredicto sobre toda la grabación hasta ahora</translation>
    </message>
    <message>
        <source>Now: last {seconds:g} s</source>
        <translation>Ahora: últimos {seconds:g} s</translation>
    </message>
    <message>
        <source>Verdict on the last seconds</source>
        <translation>Veredicto sobre los últimos segundos</translation>
    </message>
    <message>
        <source>State of the recording</source>
        <translation>Estado de la grabación</translation>
    </message>
    <message>
        <source>Sound that was lost</source>
        <translation>Sonido perdido</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Se está cargando el modelo.</translation>
    </message>
    <message>
        <source>Nothing is lost: it catches up with the recording.</source>
        <translation>No se pierde nada: alcanza a la grabación.</translation>
    </message>
    <message>
        <source>Lost {frames:,} frames, once</source>
        <translation>Se perdieron {frames:,} muestras, una vez</translation>
    </message>
    <message numerus="yes">
        <source>Lost {frames:,} frames, %n times</source>
        <translation>
            <numerusform>Se perdieron {frames:,} muestras, %n vez</numerusform>
            <numerusform>Se perdieron {frames:,} muestras, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost some sound, once</source>
        <translation>Se perdió algo de sonido, una vez</translation>
    </message>
    <message numerus="yes">
        <source>Lost some sound, %n times</source>
        <translation>
            <numerusform>Se perdió algo de sonido, %n vez</numerusform>
            <numerusform>Se perdió algo de sonido, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It could not go on</source>
        <translation>No pudo continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording.</source>
        <translation>Trabaja en segundo plano, con prioridad baja: siga revisando y grabando.</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording, or close the window.</source>
        <translation>Trabaja en segundo plano, con prioridad baja: siga revisando y grabando, o cierre la ventana.</translation>
    </message>
    <message>
        <source>Everything learnt so far is kept. Resume it whenever you like, today or another day.</source>
        <translation>Todo lo aprendido hasta ahora se conserva. Reanúdelo cuando quiera, hoy u otro día.</translation>
    </message>
    <message>
        <source>The model in use was not touched.</source>
        <translation>El modelo en uso no se tocó.</translation>
    </message>
    <message>
        <source>What was learnt so far is kept.</source>
        <translation>Lo aprendido hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>What was learnt so far would be lost; paused, it can go on any day. Cancel the retraining?</source>
        <translation>Lo aprendido hasta ahora se perdería; en pausa, puede continuar cualquier día. ¿Cancelar el reentrenamiento?</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>Lo que se hace ahora</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>It was ended from outside, or the computer was switched off. Hardly anything is lost: resume it. Where that happens again, memory is short: close other programs first.</source>
        <translation>Se terminó desde fuera, o se apagó el ordenador. Apenas se pierde nada: reanúdelo. Si vuelve a ocurrir, falta memoria: cierre antes otros programas.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Why it could not go on</source>
        <translation>Por qué no pudo continuar</translation>
    </message>
    <message>
        <source>How far off it is (loss)</source>
        <translation>Cuánto se desvía (pérdida)</translation>
    </message>
    <message>
        <source>How many it gets right (score)</source>
        <translation>Cuántos acierta (puntuación)</translation>
    </message>
    <message>
        <source>Cancel the retraining</source>
        <translation>Cancelar el reentrenamiento</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>Comenzar otro</translation>
    </message>
    <message>
        <source>Cancel it for good</source>
        <translation>Cancelarlo definitivamente</translation>
    </message>
    <message>
        <source>No, do not cancel it</source>
        <translation>No, no cancelarlo</translation>
    </message>
    <message>
        <source>Close; it goes on</source>
        <translation>Cerrar; continúa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more, as on the first page</source>
        <translation>
            <numerusform>• y %n más, como en la primera página</numerusform>
            <numerusform>• y %n más, como en la primera página</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f}% done</source>
        <translation>{percent:.0f} % hecho</translation>
    </message>
    <message>
        <source>{done}; how long it takes is being measured</source>
        <translation>{done}; se está midiendo cuánto tarda</translation>
    </message>
    <message>
        <source>{done}, about {duration} left</source>
        <translation>{done}, quedan unos {duration}</translation>
    </message>
    <message>
        <source>Show the retraining</source>
        <translation>Mostrar el reentrenamiento</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Reentrenamiento</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>El modelo nuevo es mejor</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>El modelo nuevo es peor</translation>
    </message>
    <message>
        <source>It cannot be told which model is better</source>
        <translation>No se puede decir qué modelo es mejor</translation>
    </message>
    <message>
        <source>The new model was not compared with the one in use</source>
        <translation>El modelo nuevo no se comparó con el que está en uso</translation>
    </message>
    <message>
        <source>The new model was worse on the patients who judged both. Use it all the same?</source>
        <extracomment>True of a model of unknown training as well; why it cannot be told stands above, on the page.</extracomment>
        <translation>El modelo nuevo fue peor con los pacientes con los que se juzgaron ambos. ¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better, for the reason given above. Use it all the same?</source>
        <translation>Nadie sabe si el modelo nuevo es mejor, por el motivo indicado arriba. ¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better: it was not judged. Use it all the same?</source>
        <translation>Nadie sabe si el modelo nuevo es mejor: no se juzgó. ¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <source>It cannot be had back, but by another retraining. Kept, it is among the models, unused. Delete it?</source>
        <translation>No se puede recuperar, salvo con otro reentrenamiento. Si se conserva, queda entre los modelos, sin usar. ¿Eliminarlo?</translation>
    </message>
    <message>
        <source>It was made without a comparison: that was switched off, under Advanced.</source>
        <translation>Se hizo sin comparación: estaba desactivada, en Avanzado.</translation>
    </message>
    <message>
        <source>Given an event: normal or adventitious (task 11)</source>
        <translation>Dado un evento: normal o adventicio (tarea 11)</translation>
    </message>
    <message>
        <source>Given an event: its type (task 12)</source>
        <translation>Dado un evento: su tipo (tarea 12)</translation>
    </message>
    <message>
        <source>The whole recording: normal, adventitious, poor quality (task 21)</source>
        <translation>La grabación entera: normal, adventicia, mala calidad (tarea 21)</translation>
    </message>
    <message>
        <source>The whole recording: its label (task 22)</source>
        <translation>La grabación entera: su etiqueta (tarea 22)</translation>
    </message>
    <message>
        <source>Events that it finds by itself</source>
        <translation>Eventos que encuentra por sí mismo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ mejor</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ peor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Both models&apos; numbers, with 95 % intervals</source>
        <translation>Números de ambos modelos, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>Recordings that got better</source>
        <translation>Grabaciones que mejoraron</translation>
    </message>
    <message>
        <source>Recordings that got worse</source>
        <translation>Grabaciones que empeoraron</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Mejoraron</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Empeoraron</translation>
    </message>
    <message>
        <source>Delete the new model</source>
        <translation>Eliminar el modelo nuevo</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>Conservar el modelo actual</translation>
    </message>
    <message>
        <source>The new one is kept among the models, unused</source>
        <translation>El nuevo se conserva entre los modelos, sin usar</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Usar el modelo nuevo</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>Volver al modelo anterior</translation>
    </message>
    <message>
        <source>Got better ({count})</source>
        <translation>Mejoraron ({count})</translation>
    </message>
    <message>
        <source>Got worse ({count})</source>
        <translation>Empeoraron ({count})</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>No, do not delete it</source>
        <translation>No, no eliminarlo</translation>
    </message>
    <message>
        <source>{measure} (fewer are better)</source>
        <translation>{measure} (menos es mejor)</translation>
    </message>
    <message>
        <source>{number:+.2f}</source>
        <translation>{number:+.2f}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>kappa (95 %)</source>
        <translation>kappa (95 %)</translation>
    </message>
    <message>
        <source>positive agreement</source>
        <translation>concordancia positiva</translation>
    </message>
    <message>
        <source>negative agreement</source>
        <translation>concordancia negativa</translation>
    </message>
    <message>
        <source>any overlap</source>
        <translation>cualquier solapamiento</translation>
    </message>
    <message>
        <source>A s</source>
        <comment>seconds by A</comment>
        <translation>s de A</translation>
    </message>
    <message>
        <source>B s</source>
        <comment>seconds by B</comment>
        <translation>s de B</translation>
    </message>
    <message>
        <source>both s</source>
        <comment>seconds by both</comment>
        <translation>s de ambos</translation>
    </message>
    <message>
        <source>kappa over time</source>
        <translation>kappa en el tiempo</translation>
    </message>
    <message>
        <source>Choose readers and compare them. What the numbers mean stands in the documentation (agreement).</source>
        <translation>Elija lectores y compárelos. Lo que significan los números está en la documentación (concordancia).</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <source>Agreement on record labels</source>
        <translation>Concordancia en las etiquetas de grabación</translation>
    </message>
    <message>
        <source>Agreement on events and over time</source>
        <translation>Concordancia en los eventos y en el tiempo</translation>
    </message>
    <message>
        <source>Notes on these numbers</source>
        <translation>Notas sobre estos números</translation>
    </message>
    <message>
        <source>A: {a}. B: {b}.</source>
        <translation>A: {a}. B: {b}.</translation>
    </message>
    <message>
        <source>{read_by_both}; {count:,} by one of them only.</source>
        <translation>{read_by_both}; {count:,} solo por uno de ellos.</translation>
    </message>
    <message>
        <source>{number:.2f}</source>
        <translation>{number:.2f}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the record labels, all readers together: {alpha}.</source>
        <translation>Alfa de Krippendorff de las etiquetas de grabación, todos los lectores juntos: {alpha}.</translation>
    </message>
    <message>
        <source>All five</source>
        <translation>Las cinco</translation>
    </message>
    <message>
        <source>agreement {number}</source>
        <translation>concordancia {number}</translation>
    </message>
    <message>
        <source>{agreed:,} events agreed, {other_type:,} of another type, {only_a:,} only A, {only_b:,} only B (the same event from {share:.0f}% of the union).</source>
        <translation>{agreed:,} eventos concordantes, {other_type:,} de otro tipo, {only_a:,} solo A, {only_b:,} solo B (el mismo evento a partir del {share:.0f} % de la unión).</translation>
    </message>
    <message>
        <source>Without an interval: {reason}.</source>
        <translation>Sin intervalo: {reason}.</translation>
    </message>
    <message>
        <source>{number:.1f}</source>
        <translation>{number:.1f}</translation>
    </message>
    <message>
        <source>{number:+.2f} ({low:+.2f} to {high:+.2f})</source>
        <translation>{number:+.2f} ({low:+.2f} a {high:+.2f})</translation>
    </message>
    <message>
        <source>{number:.2f} ({low:.2f} to {high:.2f})</source>
        <translation>{number:.2f} ({low:.2f} a {high:.2f})</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients.</source>
        <translation>Ambos oyeron {recordings:,} grabaciones de {patients:,} pacientes.</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients whom neither learnt from.</source>
        <translation>Ambos oyeron {recordings:,} grabaciones de {patients:,} pacientes de los que ninguno aprendió.</translation>
    </message>
    <message>
        <source>New models were judged once on this computer.</source>
        <translation>En este ordenador se han juzgado modelos nuevos una vez.</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer.</source>
        <translation>
            <numerusform>En este ordenador se han juzgado modelos nuevos %n vez.</numerusform>
            <numerusform>En este ordenador se han juzgado modelos nuevos %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer: the more often, the likelier a “better” by luck.</source>
        <translation>
            <numerusform>En este ordenador se han juzgado modelos nuevos %n vez: cuantas más, más probable un «mejor» por azar.</numerusform>
            <numerusform>En este ordenador se han juzgado modelos nuevos %n veces: cuantas más, más probable un «mejor» por azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts from the model in use and learns your corrections on top of what it knows. Takes minutes. This is what you want, nearly always.</source>
        <translation>Parte del modelo en uso y aprende sus correcciones sobre lo que ya sabe. Tarda minutos. Es lo que usted quiere, casi siempre.</translation>
    </message>
    <message>
        <source>Forgets the model in use and learns everything anew from the recordings of step 1 alone. Takes hours, and pays only with many recordings: hundreds, of dozens of patients.</source>
        <translation>Olvida el modelo en uso y aprende todo de nuevo solo de las grabaciones del paso 1. Tarda horas y solo compensa con muchas grabaciones: cientos, de docenas de pacientes.</translation>
    </message>
    <message>
        <source>It can be paused or cancelled at any moment, and goes on when this window, or the program, is closed.</source>
        <translation>Se puede pausar o cancelar en cualquier momento, y continúa aunque se cierre esta ventana o el programa.</translation>
    </message>
    <message>
        <source>How long it takes on this computer is measured as soon as it begins, and shown.</source>
        <translation>Cuánto tarda en este ordenador se mide en cuanto comienza, y se muestra.</translation>
    </message>
    <message>
        <source>How to learn</source>
        <translation>Cómo aprender</translation>
    </message>
    <message>
        <source>&amp;Refine the model in use (recommended)</source>
        <translation>&amp;Refinar el modelo en uso (recomendado)</translation>
    </message>
    <message>
        <source>Learn from &amp;scratch</source>
        <translation>Aprender desde &amp;cero</translation>
    </message>
    <message>
        <source>Why not from scratch</source>
        <translation>Por qué no desde cero</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto tarda</translation>
    </message>
    <message>
        <source>for example: ward 3, new stethoscope</source>
        <translation>por ejemplo: sala 3, fonendoscopio nuevo</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>as in the model</source>
        <translation>como en el modelo</translation>
    </message>
    <message>
        <source>as tested</source>
        <translation>como se probó</translation>
    </message>
    <message>
        <source>Judge the new model on the patients kept for it</source>
        <translation>Juzgar el modelo nuevo con los pacientes reservados para ello</translation>
    </message>
    <message>
        <source>How &amp;often each event is heard:</source>
        <translation>Con qué &amp;frecuencia se oye cada evento:</translation>
    </message>
    <message>
        <source>A factor upon the number of passes (epochs)</source>
        <translation>Un factor sobre el número de pasadas (épocas)</translation>
    </message>
    <message>
        <source>How &amp;fast it learns:</source>
        <translation>Con qué rapide&amp;z aprende:</translation>
    </message>
    <message>
        <source>A factor upon the learning rate</source>
        <translation>Un factor sobre la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Networks that learn:</source>
        <translation>R&amp;edes que aprenden:</translation>
    </message>
    <message>
        <source>A model may be a small team of networks</source>
        <translation>Un modelo puede ser un pequeño equipo de redes</translation>
    </message>
    <message>
        <source>How much of the &amp;old model stays:</source>
        <translation>Cuánto se man&amp;tiene del modelo anterior:</translation>
    </message>
    <message>
        <source>0: nothing is held; 1: nothing changes</source>
        <translation>0: no se retiene nada; 1: no cambia nada</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>&amp;Núcleos del procesador:</translation>
    </message>
    <message>
        <source>It works at low priority in any case</source>
        <translation>Trabaja con prioridad baja en todo caso</translation>
    </message>
    <message>
        <source>Ran&amp;dom seed:</source>
        <translation>Se&amp;milla aleatoria:</translation>
    </message>
    <message>
        <source>The same seed and recordings give the same model</source>
        <translation>La misma semilla y las mismas grabaciones dan el mismo modelo</translation>
    </message>
    <message>
        <source>A &amp;note for yourself:</source>
        <translation>Una n&amp;ota para usted:</translation>
    </message>
    <message>
        <source>Being measured on this computer …</source>
        <translation>Midiendo en este ordenador …</translation>
    </message>
    <message>
        <source>refining takes about {duration}</source>
        <translation>refinar tarda unos {duration}</translation>
    </message>
    <message>
        <source>learning from scratch takes about {duration}</source>
        <translation>aprender desde cero tarda unos {duration}</translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it is now: {durations}.</source>
        <translation>Medido en este ordenador, tan ocupado como está ahora: {durations}.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>A language is called by its own name, whatever is spoken.</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
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
        <translation>Colores</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Grises</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Breath phases</source>
        <translation>Fases respiratorias</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>No filter</source>
        <extracomment>In the order of the key that goes through them.</extracomment>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Bell</source>
        <comment>of a stethoscope</comment>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <comment>of a stethoscope</comment>
        <translation>Diafragma</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>listening filter</comment>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Band-pass</source>
        <translation>Pasabanda</translation>
    </message>
    <message>
        <source>no filter</source>
        <comment>heard through</comment>
        <extracomment>Behind &quot;heard:&quot;, of what is shown as it is heard.</extracomment>
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>bell</source>
        <comment>heard through</comment>
        <translation>campana</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <comment>heard through</comment>
        <translation>diafragma</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>heard through</comment>
        <translation>amplio</translation>
    </message>
    <message>
        <source>band-pass</source>
        <comment>heard through</comment>
        <translation>pasabanda</translation>
    </message>
    <message>
        <source>Time-&amp;expanded waveform</source>
        <translation>Forma de onda &amp;expandida</translation>
    </message>
    <message>
        <source>Millimetres on this screen for a second, as far as the screen tells its size</source>
        <translation>Milímetros en esta pantalla por segundo, hasta donde la pantalla indica su tamaño</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Scroll the time-expanded waveform</source>
        <translation>Desplazar la forma de onda expandida</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>{scale:g} mm/s</source>
        <translation>{scale:g} mm/s</translation>
    </message>
    <message>
        <source>Selection, {length:.3g} s from {start:.3f} s</source>
        <translation>Selección, {length:.3g} s desde {start:.3f} s</translation>
    </message>
    <message>
        <source>About the cursor, {length:.3g} s from {start:.3f} s</source>
        <translation>En torno al cursor, {length:.3g} s desde {start:.3f} s</translation>
    </message>
    <message>
        <source>Scale: {scale} mm a second</source>
        <translation>Escala: {scale} mm por segundo</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure.</source>
        <translation>Las flechas mueven la cruz; con Mayúsculas, miden.</translation>
    </message>
    <message>
        <source>Left, or the only one</source>
        <translation>Izquierdo, o el único</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>channel</comment>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>channel</comment>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Mix of both</source>
        <translation>Mezcla de ambos</translation>
    </message>
    <message>
        <source>Microphone settings</source>
        <translation>Ajustes del micrófono</translation>
    </message>
    <message>
        <source>The device&apos;s own</source>
        <translation>La del propio dispositivo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Gain of the recording in decibels</source>
        <translation>Ganancia de la grabación en decibelios</translation>
    </message>
    <message>
        <source>How much louder it is recorded than the device gives it; double click: not at all</source>
        <translation>Cuánto más fuerte se graba de lo que da el dispositivo; doble clic: nada</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Is it silent, muted, or missing? Tap the chestpiece for three seconds.</source>
        <translation>¿Está mudo, silenciado o falta? Golpee suavemente la pieza torácica durante tres segundos.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>This microphone has one channel</source>
        <translation>Este micrófono tiene un solo canal</translation>
    </message>
    <message>
        <source>Both, mixed</source>
        <translation>Ambos, mezclados</translation>
    </message>
    <message>
        <source>What the microphone gives</source>
        <translation>Lo que da el micrófono</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Preferencias (*.json)</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Exportar las preferencias</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importar preferencias</translation>
    </message>
    <message>
        <source>Saved as {name}. It names folders, devices and the reader.</source>
        <translation>Guardado como {name}. Contiene nombres de carpetas, de dispositivos y del lector.</translation>
    </message>
    <message>
        <source>Taken over. Settings that changed: {count}.</source>
        <translation>Incorporadas. Ajustes que cambiaron: {count}.</translation>
    </message>
    <message>
        <source>Put all preferences back to what they were at first?</source>
        <translation>¿Devolver todas las preferencias a como estaban al principio?</translation>
    </message>
    <message>
        <source>Shortcuts, folders, devices and the reader&apos;s name, too. Recordings and studies stay.</source>
        <translation>También los atajos, las carpetas, los dispositivos y el nombre del lector. Las grabaciones y los estudios se quedan.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Todas las preferencias están como al principio.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by “Export” in the preferences.</source>
        <translation>Elija un archivo guardado con «Exportar» en las preferencias.</translation>
    </message>
    <message>
        <source>This file holds no preferences of PRS Studio.</source>
        <translation>Este archivo no contiene preferencias de PRS Studio.</translation>
    </message>
    <message>
        <source>These preferences were saved by another version of PRS Studio.</source>
        <translation>Estas preferencias se guardaron con otra versión de PRS Studio.</translation>
    </message>
    <message>
        <source>Export them there anew.</source>
        <translation>Expórtelas allí de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>No se incorporó nada.</translation>
    </message>
    <message>
        <source>“{key}” is no setting of this version.</source>
        <translation>«{key}» no es un ajuste de esta versión.</translation>
    </message>
    <message>
        <source>“{title}” cannot be {shown}: it is {expected}.</source>
        <translation>«{title}» no puede ser {shown}: es {expected}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un número de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>a line of text, of {count} letters at most</source>
        <translation>una línea de texto de {count} letras como máximo</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of any of {choices}</source>
        <translation>una lista con cualquiera de {choices}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>What a slider of thresholds reaches.</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Annotating</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claro u oscuro, o como lo tenga el sistema.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of all text in the program, compared with the system&apos;s.</source>
        <translation>De todo el texto del programa, comparado con el del sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of menus, texts, numbers and reports, from the next start on.</source>
        <translation>De menús, textos, números e informes, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>While recording, the picture moves on in pages instead of gliding; menus and lists appear at once, and the text cursor does not blink.</source>
        <translation>Durante la grabación, la imagen avanza por páginas en vez de deslizarse; los menús y listas aparecen de inmediato, y el cursor de texto no parpadea.</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>Pistas que se muestran</translation>
    </message>
    <message>
        <source>Breath phases and artefacts are also shown as soon as something is in them.</source>
        <translation>Las fases respiratorias y los artefactos se muestran también en cuanto contienen algo.</translation>
    </message>
    <message>
        <source>Spectrogram up to</source>
        <translation>Espectrograma hasta</translation>
    </message>
    <message>
        <source>The highest frequency that is shown. Most lung sounds lie below 2 kHz.</source>
        <translation>La frecuencia más alta que se muestra. La mayoría de los sonidos pulmonares están por debajo de 2 kHz.</translation>
    </message>
    <message>
        <source>Spectrogram in</source>
        <translation>Espectrograma en</translation>
    </message>
    <message>
        <source>Greys can be told apart by everyone, and print well.</source>
        <translation>Los grises los distingue todo el mundo y se imprimen bien.</translation>
    </message>
    <message>
        <source>Scale of the time-expanded waveform</source>
        <translation>Escala de la forma de onda expandida</translation>
    </message>
    <message>
        <source>Millimetres on the screen for a second of sound.</source>
        <translation>Milímetros en la pantalla por segundo de sonido.</translation>
    </message>
    <message>
        <source>Gain by hand</source>
        <extracomment>Before the automatic gain, which it ends: who takes over both keeps both.</extracomment>
        <translation>Ganancia manual</translation>
    </message>
    <message>
        <source>How much louder than recorded the sound is played and the waveform drawn. Setting it ends the automatic gain.</source>
        <translation>Cuánto más fuerte que lo grabado se reproduce el sonido y se dibuja la onda. Ajustarla desactiva la ganancia automática.</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>Ganancia automática</translation>
    </message>
    <message>
        <source>Brings each recording to a comfortable loudness. A gain that is set by hand ends it.</source>
        <translation>Lleva cada grabación a un volumen cómodo. Una ganancia ajustada a mano la desactiva.</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>Repetir la selección en bucle</translation>
    </message>
    <message>
        <source>A selected stretch is played over and over.</source>
        <translation>Un tramo seleccionado se reproduce una y otra vez.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Slower playing makes single crackles heard.</source>
        <translation>Una reproducción más lenta deja oír crepitantes aislados.</translation>
    </message>
    <message>
        <source>Keep the pitch</source>
        <translation>Mantener el tono</translation>
    </message>
    <message>
        <source>Slower or faster sound stays as high as it was.</source>
        <translation>El sonido más lento o más rápido conserva su altura.</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>Margen previo</translation>
    </message>
    <message>
        <source>How much is played before the selection begins.</source>
        <translation>Cuánto se reproduce antes de que empiece la selección.</translation>
    </message>
    <message>
        <source>Listening filter</source>
        <translation>Filtro de escucha</translation>
    </message>
    <message>
        <source>What of the sound is let through to the ear. The recording stays as it is.</source>
        <translation>Qué parte del sonido se deja llegar al oído. La grabación queda como está.</translation>
    </message>
    <message>
        <source>Band-pass from</source>
        <translation>Pasabanda desde</translation>
    </message>
    <message>
        <source>The lowest frequency that the band-pass filter lets through.</source>
        <translation>La frecuencia más baja que deja pasar el filtro pasabanda.</translation>
    </message>
    <message>
        <source>Band-pass to</source>
        <translation>Pasabanda hasta</translation>
    </message>
    <message>
        <source>The highest frequency that the band-pass filter lets through.</source>
        <translation>La frecuencia más alta que deja pasar el filtro pasabanda.</translation>
    </message>
    <message>
        <source>Show what is heard</source>
        <translation>Mostrar lo que se oye</translation>
    </message>
    <message>
        <source>Waveform and spectrogram show the sound as it comes through the listening filter.</source>
        <translation>La forma de onda y el espectrograma muestran el sonido tal como llega por el filtro de escucha.</translation>
    </message>
    <message>
        <source>State of the headphones</source>
        <translation>Estado de los auriculares</translation>
    </message>
    <message>
        <source>Headphones that are used</source>
        <translation>Auriculares que se usan</translation>
    </message>
    <message>
        <source>Listening filter of the headphones</source>
        <translation>Filtro de escucha de los auriculares</translation>
    </message>
    <message>
        <source>Volume of the headphones in decibels</source>
        <translation>Volumen de los auriculares en decibelios</translation>
    </message>
    <message>
        <source>What is recorded stays as it is. Sound comes some 60 ms after the chestpiece. Use headphones: out of a loudspeaker it may howl, and is then silenced.</source>
        <translation>Lo que se graba queda como está. El sonido llega unos 60 ms después de la pieza torácica. Use auriculares: por un altavoz puede acoplarse, y entonces se silencia.</translation>
    </message>
    <message>
        <source>By</source>
        <comment>by which headphones it is heard</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>of sound</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <extracomment>By its name, as the system calls it; empty: the system&apos;s own choice.</extracomment>
        <translation>El del propio sistema</translation>
    </message>
    <message>
        <source>Loudspeakers or headphones</source>
        <translation>Altavoces o auriculares</translation>
    </message>
    <message>
        <source>Where recordings are played. While it is not connected, and to listen along while recording, the system&apos;s own are used.</source>
        <translation>Dónde se reproducen las grabaciones. Mientras no esté conectado, y para escuchar mientras se graba, se usan los del propio sistema.</translation>
    </message>
    <message>
        <source>Pages of recording</source>
        <translation>Páginas de la grabación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Headphones ●</source>
        <translation>Auriculares ●</translation>
    </message>
    <message>
        <source>Put recordings into</source>
        <translation>Guardar las grabaciones en</translation>
    </message>
    <message>
        <source>What is recorded from, while it is connected. Not changed in the midst of a recording.</source>
        <translation>Con qué se graba, mientras esté conectado. No se cambia en plena grabación.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channel of a stereo microphone is recorded.</source>
        <translation>Qué canal de un micrófono estéreo se graba.</translation>
    </message>
    <message>
        <source>Gain of the microphone</source>
        <translation>Ganancia del micrófono</translation>
    </message>
    <message>
        <source>Applied before the sound is written. Raise it only if the level stays low.</source>
        <translation>Se aplica antes de escribir el sonido. Súbala solo si el nivel sigue bajo.</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Samples that the microphone takes in a second.</source>
        <translation>Muestras que toma el micrófono por segundo.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>sex</comment>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Niña</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>New guided session</source>
        <translation>Nueva sesión guiada</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Nombre, número o código</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>años</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit of an age</comment>
        <translation>meses</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Unidad de la edad</translation>
    </message>
    <message>
        <source>Seconds for each site</source>
        <translation>Segundos por foco</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Comenzar la sesión</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuar con</translation>
    </message>
    <message>
        <source>Each site</source>
        <translation>Cada foco</translation>
    </message>
    <message>
        <source>Site after site is counted down and recorded. All of this may be left empty. A number with age and sex gives file names that tell them; else they are noted beside the sound.</source>
        <translation>Foco tras foco, hay una cuenta atrás y se graba. Todo esto puede dejarse vacío. Un número con edad y sexo da nombres de archivo que los indican; si no, se anotan junto al sonido.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>{patient}: {done} of %n sites, {when}</source>
        <translation>
            <numerusform>{patient}: {done} de %n foco, {when}</numerusform>
            <numerusform>{patient}: {done} de %n focos, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{patient}: {done} of %n sites</source>
        <translation>
            <numerusform>{patient}: {done} de %n foco</numerusform>
            <numerusform>{patient}: {done} de %n focos</numerusform>
        </translation>
    </message>
    <message>
        <source>How long each place is recorded in a guided session that begins.</source>
        <translation>Cuánto se graba cada lugar en una sesión guiada que comienza.</translation>
    </message>
    <message>
        <source>Filter of the headphones</source>
        <translation>Filtro de los auriculares</translation>
    </message>
    <message>
        <source>What is heard while recording. What is written stays as it is.</source>
        <translation>Lo que se oye al grabar. Lo que se escribe queda como está.</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>By what the microphone is heard while recording.</source>
        <translation>Con qué se oye el micrófono al grabar.</translation>
    </message>
    <message>
        <source>Volume of the headphones</source>
        <translation>Volumen de los auriculares</translation>
    </message>
    <message>
        <source>How loud it is heard while recording.</source>
        <translation>Cuán fuerte se oye al grabar.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next. Smaller is finer and slower. What is open is analysed anew.</source>
        <translation>Segundos de una ventana de 3 s a la siguiente. Menor es más fino y más lento. Lo que está abierto se analiza de nuevo.</translation>
    </message>
    <message>
        <source>The record&apos;s label: by hand, or as it follows from the events</source>
        <translation>La etiqueta de la grabación: a mano, o según los eventos</translation>
    </message>
    <message>
        <source>How the record label came about</source>
        <translation>De dónde sale la etiqueta de la grabación</translation>
    </message>
    <message>
        <source>Nothing is marked in this recording. What is its label?</source>
        <translation>En esta grabación no hay nada marcado. ¿Cuál es su etiqueta?</translation>
    </message>
    <message>
        <source>Silence is no verdict: a chest without added sounds is Normal, a recording that cannot be judged is Poor Quality. It is marked as reviewed with the label that you choose. Sounds that you hear but do not mark: cancel, and choose the record&apos;s label beside the events.</source>
        <translation>El silencio no es un veredicto: un tórax sin sonidos adventicios es Normal; una grabación que no se puede juzgar es Mala calidad. Se marca como revisada con la etiqueta que usted elija. Si oye sonidos pero no los marca: cancele y elija la etiqueta de la grabación junto a los eventos.</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Poor Quality</source>
        <translation>&amp;Mala calidad</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal is still undecided.</source>
        <translation>
            <numerusform>%n propuesta sigue sin decidir.</numerusform>
            <numerusform>%n propuestas siguen sin decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Aún sin etiqueta</translation>
    </message>
    <message>
        <source>From events: {label}</source>
        <translation>De los eventos: {label}</translation>
    </message>
    <message>
        <source>By hand. The events say {label}.</source>
        <translation>A mano. Los eventos dicen {label}.</translation>
    </message>
    <message>
        <source>By hand.</source>
        <translation>A mano.</translation>
    </message>
    <message>
        <source>Follows from the events.</source>
        <translation>Según los eventos.</translation>
    </message>
    <message>
        <source>Nothing marked. Reviewed, but without a label.</source>
        <translation>Nada marcado. Revisada, pero sin etiqueta.</translation>
    </message>
    <message>
        <source>Nothing marked.</source>
        <translation>Nada marcado.</translation>
    </message>
    <message>
        <source>Threshold of proposals</source>
        <translation>Umbral de las propuestas</translation>
    </message>
    <message>
        <source>Fewer, surer proposals to the right; more to the left. The middle is the model&apos;s own.</source>
        <translation>Menos propuestas y más seguras a la derecha; más a la izquierda. El centro es lo propio del modelo.</translation>
    </message>
    <message>
        <source>Proposals: more</source>
        <comment>proposals: more … fewer</comment>
        <translation>Propuestas: más</translation>
    </message>
    <message>
        <source>fewer</source>
        <comment>proposals: more … fewer</comment>
        <translation>menos</translation>
    </message>
    <message>
        <source>{open} at {scale:.2f} × the model&apos;s thresholds: {come} more, {gone} fewer than its own</source>
        <translation>{open} con {scale:.2f} × los umbrales del modelo: {come} más y {gone} menos que las suyas</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Definition and sound of the selected type</source>
        <translation>Definición y sonido del tipo seleccionado</translation>
    </message>
    <message>
        <source>What a {label} is, with a synthesised sound</source>
        <translation>Qué es {label}, con un sonido sintetizado</translation>
    </message>
    <message>
        <source>Select events of one type first</source>
        <translation>Seleccione antes eventos de un solo tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} positions, {first:.2f} to {last:.2f} s, agree: start {start_low:.2f} to {start_high:.2f} s, end {end_low:.2f} to {end_high:.2f} s, averaged by probability.</source>
        <translation>{count} posiciones, de {first:.2f} a {last:.2f} s, coinciden: inicio de {start_low:.2f} a {start_high:.2f} s, fin de {end_low:.2f} a {end_high:.2f} s, promediados por probabilidad.</translation>
    </message>
    <message>
        <source>Times the model&apos;s own thresholds: more than 1 proposes fewer, surer events. The slider above the events begins here.</source>
        <translation>Veces los umbrales propios del modelo: más de 1 propone menos eventos y más seguros. El control deslizante sobre los eventos comienza aquí.</translation>
    </message>
    <message>
        <source>By the number of cores</source>
        <translation>Según el número de núcleos</translation>
    </message>
    <message>
        <source>Processor cores for analysis</source>
        <translation>Núcleos del procesador para el análisis</translation>
    </message>
    <message>
        <source>More is faster, fewer leaves more to other programs. The analysis begins anew with them.</source>
        <translation>Más es más rápido, menos deja más a otros programas. El análisis comienza de nuevo con ellos.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pregunta</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Whose name decisions are kept with when the program starts. While a study is open, it reads as this reader.</source>
        <translation>Con qué nombre se guardan las decisiones cuando se inicia el programa. Mientras un estudio está abierto, lee como este lector.</translation>
    </message>
    <message>
        <source>Snap to pauses</source>
        <translation>Ajustar a las pausas</translation>
    </message>
    <message>
        <source>Borders that are dragged also stick to pauses of the sound.</source>
        <translation>Los bordes que se arrastran se ajustan también a las pausas del sonido.</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Progreso del estudio</translation>
    </message>
    <message>
        <source>Progress of the study in words</source>
        <translation>Progreso del estudio en palabras</translation>
    </message>
    <message>
        <source>Worklist summary</source>
        <translation>Resumen de la lista de trabajo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrar la lista de trabajo</translation>
    </message>
    <message>
        <source>Words that a recording must have: name, patient, site, label, comment, annotator</source>
        <translation>Palabras que debe tener una grabación: nombre, paciente, foco, etiqueta, comentario, anotador</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Filter by status, label, confidence, disagreement, patient, site, quality, annotator</source>
        <translation>Filtrar por estado, etiqueta, confianza, discrepancia, paciente, foco, calidad, anotador</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>Orden de la lista de trabajo</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of a list</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>No other recording is left to review.</source>
        <translation>No queda otra grabación por revisar.</translation>
    </message>
    <message>
        <source>No other recording is left to review among those shown.</source>
        <translation>No queda otra grabación por revisar entre las mostradas.</translation>
    </message>
    <message>
        <source>No recording fits the filter.</source>
        <translation>Ninguna grabación cumple el filtro.</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,}</source>
        <translation>{shown:,} de {all:,}</translation>
    </message>
    <message>
        <source>{count:,} recordings</source>
        <translation>{count:,} grabaciones</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 grabación</translation>
    </message>
    <message>
        <source>{count:,} to analyse</source>
        <translation>{count:,} por analizar</translation>
    </message>
    <message>
        <source>{count:,} failed</source>
        <translation>{count:,} con fallo</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed, {in_work:,} in work</source>
        <translation>{reviewed:,} de {all:,} revisadas, {in_work:,} en curso</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed</source>
        <translation>{reviewed:,} de {all:,} revisadas</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed by {reader}, {in_work:,} in work</source>
        <translation>{reviewed:,} de {all:,} grabaciones revisadas por {reader}, {in_work:,} en curso</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed, {in_work:,} in work</source>
        <translation>{reviewed:,} de {all:,} grabaciones revisadas, {in_work:,} en curso</translation>
    </message>
    <message>
        <source>What recordings are sorted by. A blind reader is not shown orders that tell what others found.</source>
        <translation>Por qué se ordenan las grabaciones. A un lector a ciegas no se le muestran órdenes que revelan lo que otros encontraron.</translation>
    </message>
    <message>
        <source>“PRS Studio recordings” in the home folder</source>
        <extracomment>Where what is recorded is put; empty: a folder of the program&apos;s own in the home folder.</extracomment>
        <translation>«PRS Studio recordings» en la carpeta personal</translation>
    </message>
    <message>
        <source>New recordings</source>
        <translation>Grabaciones nuevas</translation>
    </message>
    <message>
        <source>Where recordings are written, from the next one on.</source>
        <translation>Dónde se escriben las grabaciones, a partir de la próxima.</translation>
    </message>
    <message>
        <source>The home folder</source>
        <translation>La carpeta personal</translation>
    </message>
    <message>
        <source>Open and save</source>
        <translation>Abrir y guardar</translation>
    </message>
    <message>
        <source>Where the next dialog that opens or saves files begins. It follows what is opened.</source>
        <translation>Dónde empieza el próximo diálogo que abre o guarda archivos. Sigue a lo que se abre.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <extracomment>Folders of annotated recordings that are learnt from besides the study.</extracomment>
        <translation>Para aprender</translation>
    </message>
    <message>
        <source>Folders of annotated recordings that retraining learns from besides the study.</source>
        <translation>Carpetas de grabaciones anotadas de las que el reentrenamiento aprende además del estudio.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>&quot;name=keys&quot;: what was changed of the shortcuts; keys are separated by spaces, none means none.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What each key does.</source>
        <translation>Qué hace cada tecla.</translation>
    </message>
    <message>
        <source>“{name}” is no action of this version.</source>
        <translation>«{name}» no es una acción de esta versión.</translation>
    </message>
    <message>
        <source>“{keys}” are no keys that can be pressed.</source>
        <translation>«{keys}» no son teclas que se puedan pulsar.</translation>
    </message>
    <message>
        <source>Both “{one}” and “{other}” would have the keys {keys}.</source>
        <translation>Tanto «{one}» como «{other}» tendrían las teclas {keys}.</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <source>the demo study</source>
        <translation>el estudio de demostración</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>En uso por otro programa</translation>
    </message>
    <message>
        <source>Not at this rate</source>
        <translation>No a esta frecuencia</translation>
    </message>
    <message>
        <source>Not these channels</source>
        <translation>No con estos canales</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>a microphone, by the system</comment>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Gives no sound</source>
        <comment>a microphone</comment>
        <translation>No da sonido</translation>
    </message>
    <message>
        <source>Not open</source>
        <comment>a microphone</comment>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>“{device}” is not connected any more.</source>
        <extracomment>PortAudio&apos;s error codes (portaudio.h), the second argument of sounddevice&apos;s PortAudioError. What a system&apos;s own words tell where PortAudio has no code for it (paUnanticipatedHostError).</extracomment>
        <translation>«{device}» ya no está conectado.</translation>
    </message>
    <message>
        <source>Plug it in, then look for microphones again.</source>
        <translation>Conéctelo y busque micrófonos de nuevo.</translation>
    </message>
    <message>
        <source>“{device}” is being used by another program.</source>
        <translation>«{device}» lo está usando otro programa.</translation>
    </message>
    <message>
        <source>Close that program (a call, a recorder), or choose another microphone.</source>
        <translation>Cierre ese programa (una llamada, una grabadora), o elija otro micrófono.</translation>
    </message>
    <message>
        <source>“{device}” cannot record at {frequency:g} kHz.</source>
        <translation>«{device}» no puede grabar a {frequency:g} kHz.</translation>
    </message>
    <message>
        <source>“{device}” offers no rate that can be recorded.</source>
        <translation>«{device}» no ofrece ninguna frecuencia con la que se pueda grabar.</translation>
    </message>
    <message>
        <source>Choose “The device&apos;s own” rate, or another one.</source>
        <translation>Elija la frecuencia «La del propio dispositivo», u otra.</translation>
    </message>
    <message>
        <source>Choose another microphone.</source>
        <translation>Elija otro micrófono.</translation>
    </message>
    <message numerus="yes">
        <source>“{device}” does not give %n channel.</source>
        <translation>
            <numerusform>«{device}» no da %n canal.</numerusform>
            <numerusform>«{device}» no da %n canales.</numerusform>
        </translation>
    </message>
    <message>
        <source>See how it is set up in the system&apos;s sound settings, or choose another microphone.</source>
        <translation>Mire cómo está configurado en los ajustes de sonido del sistema, o elija otro micrófono.</translation>
    </message>
    <message>
        <source>The system does not let this program use “{device}”.</source>
        <translation>El sistema no deja que este programa use «{device}».</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then look for microphones again.</source>
        <translation>Permítalo en los ajustes de privacidad del sistema y busque micrófonos de nuevo.</translation>
    </message>
    <message>
        <source>“{device}” refuses to record.</source>
        <translation>«{device}» se niega a grabar.</translation>
    </message>
    <message>
        <source>Is another program using it, or may this one not use the microphone (privacy settings of the system)?</source>
        <translation>¿Lo está usando otro programa, o no puede este usar el micrófono (ajustes de privacidad del sistema)?</translation>
    </message>
    <message>
        <source>See whether they work in the system&apos;s sound settings, or choose other headphones.</source>
        <translation>Compruebe en los ajustes de sonido del sistema que funcionan, o elija otros auriculares.</translation>
    </message>
    <message>
        <source>Connect the headphones, then switch listening on again.</source>
        <translation>Conecte los auriculares y vuelva a activar la escucha.</translation>
    </message>
    <message>
        <source>Close that program (a call, a player), or choose other headphones.</source>
        <translation>Cierre ese programa (una llamada, un reproductor) o elija otros auriculares.</translation>
    </message>
    <message>
        <source>Nothing can be heard by “{device}”: it refuses the sound.</source>
        <translation>No se puede oír nada por «{device}»: rechaza el sonido.</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed.</source>
        <translation>No se pueden listar los dispositivos de sonido.</translation>
    </message>
    <message>
        <source>See whether sound works in other programs, then start the program again.</source>
        <translation>Compruebe que el sonido funciona en otros programas y reinicie el programa.</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again, and the recording goes on; or stop it.</source>
        <translation>Desconéctelo y vuelva a conectarlo, y la grabación continúa; o deténgala.</translation>
    </message>
    <message>
        <source>“{device}” was unplugged or switched off.</source>
        <translation>«{device}» se desconectó o se apagó.</translation>
    </message>
    <message>
        <source>Plug it in again, and the recording goes on; or stop it.</source>
        <translation>Conéctelo de nuevo y la grabación continúa; o deténgala.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>Conéctelo de nuevo, o elija otro micrófono.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>No hay ningún micrófono.</translation>
    </message>
    <message>
        <source>Connect one, then look again.</source>
        <translation>Conecte uno y busque de nuevo.</translation>
    </message>
    <message>
        <source>“{device}” is there, but no sound comes from it.</source>
        <translation>«{device}» está ahí, pero no llega sonido de él.</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again; or see whether another program has taken it.</source>
        <translation>Desconéctelo y vuelva a conectarlo; o mire si otro programa lo ha tomado.</translation>
    </message>
    <message>
        <source>Tap the chestpiece gently.</source>
        <extracomment>This much louder than the chosen channel, another one is where the microphone is.</extracomment>
        <translation>Golpee suavemente la pieza torácica.</translation>
    </message>
    <message>
        <source>The left channel hears nothing; the right one does.</source>
        <translation>El canal izquierdo no oye nada; el derecho sí.</translation>
    </message>
    <message>
        <source>Choose the right channel, or the mix of both.</source>
        <translation>Elija el canal derecho, o la mezcla de ambos.</translation>
    </message>
    <message>
        <source>The right channel hears nothing; the left one does.</source>
        <translation>El canal derecho no oye nada; el izquierdo sí.</translation>
    </message>
    <message>
        <source>Choose the left channel, or the mix of both.</source>
        <translation>Elija el canal izquierdo, o la mezcla de ambos.</translation>
    </message>
    <message>
        <source>“{device}” is connected, but muted or switched off: not even noise comes from it.</source>
        <translation>«{device}» está conectado, pero silenciado o apagado: de él no llega ni siquiera ruido.</translation>
    </message>
    <message>
        <source>Look for a mute switch on it and in the system&apos;s sound settings, and switch the stethoscope on.</source>
        <translation>Busque un interruptor de silencio en él y en los ajustes de sonido del sistema, y encienda el fonendoscopio.</translation>
    </message>
    <message>
        <source>It is connected and on, but hears next to nothing (loudest: {level:.0f} dB).</source>
        <translation>Está conectado y encendido, pero no oye casi nada (máximo: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>If you did tap it, its own volume is down, or this is not the stethoscope&apos;s microphone.</source>
        <translation>Si lo golpeó, su propio volumen está bajo, o este no es el micrófono del fonendoscopio.</translation>
    </message>
    <message>
        <source>It hears, but softly (loudest: {level:.0f} dB).</source>
        <translation>Oye, pero débilmente (máximo: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>Raise the gain.</source>
        <translation>Suba la ganancia.</translation>
    </message>
    <message>
        <source>It hears, and is overdriven.</source>
        <translation>Oye, y está saturado.</translation>
    </message>
    <message>
        <source>Lower the gain, or the stethoscope&apos;s volume.</source>
        <translation>Baje la ganancia, o el volumen del fonendoscopio.</translation>
    </message>
    <message>
        <source>It hears you well (loudest: {level:.0f} dB).</source>
        <translation>Le oye bien (máximo: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>Not even noise comes from it: muted or switched off?</source>
        <translation>De él no llega ni siquiera ruido: ¿silenciado o apagado?</translation>
    </message>
    <message>
        <source>The headphones are gone.</source>
        <extracomment>Asked of the output; sound servers give what they can. Doubled, up to the most, where the computer is too busy for it: the output says some times within two seconds that it ran dry. What lies ready longer than this is not needed, and left out: the clocks of two devices are never quite the same. An output that asks for nothing for so long was moved or taken away without a word: it is opened anew. No more is ever laid ready: while an output takes a second to begin, or stops for one, all that follows gets late.</extracomment>
        <translation>Los auriculares se han desconectado.</translation>
    </message>
    <message>
        <source>Connect them, then switch listening on again.</source>
        <translation>Conéctelos y vuelva a activar la escucha.</translation>
    </message>
    <message>
        <source>No headphones were found.</source>
        <translation>No se encontraron auriculares.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>Conéctelos y reinténtelo.</translation>
    </message>
    <message>
        <source>The microphone cannot be heard any more.</source>
        <translation>Ya no se puede oír el micrófono.</translation>
    </message>
    <message>
        <source>The recording goes on. Switch it on again.</source>
        <translation>La grabación continúa. Vuelva a activarlo.</translation>
    </message>
    <message>
        <source>No sound output was found. Connect loudspeakers or headphones, then try again.</source>
        <translation>No se encontró ninguna salida de sonido. Conecte altavoces o auriculares y reinténtelo.</translation>
    </message>
    <message>
        <source>Sound cannot be played.</source>
        <translation>No se puede reproducir sonido.</translation>
    </message>
    <message>
        <source>The sound output refused to play.</source>
        <translation>La salida de sonido se negó a reproducir.</translation>
    </message>
    <message>
        <source>Is another program using it? Choose another output in the system&apos;s sound settings and try again.</source>
        <translation>¿La está usando otro programa? Elija otra salida en los ajustes de sonido del sistema y reinténtelo.</translation>
    </message>
    <message>
        <source>The sound could not be prepared.</source>
        <translation>No se pudo preparar el sonido.</translation>
    </message>
    <message>
        <source>Play it at its own speed and without a filter.</source>
        <translation>Reprodúzcalo a su propia velocidad y sin filtro.</translation>
    </message>
    <message>
        <source>Install it with: sudo apt install libportaudio2 (Debian, Ubuntu) or sudo dnf install portaudio (Fedora), then start the program again.</source>
        <translation>Instálelo con: sudo apt install libportaudio2 (Debian, Ubuntu) o sudo dnf install portaudio (Fedora), y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Install it with: brew install portaudio, then start the program again.</source>
        <translation>Instálelo con: brew install portaudio, y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Install the program again: PortAudio is part of it on Windows.</source>
        <translation>Instale el programa de nuevo: PortAudio forma parte de él en Windows.</translation>
    </message>
    <message>
        <source>PortAudio, which records and plays sound, is missing.</source>
        <extracomment>How much sound the system keeps for a callback that comes late. Callbacks come some four times as often.</extracomment>
        <translation>Falta PortAudio, que graba y reproduce el sonido.</translation>
    </message>
    <message>
        <source>“{name}” is not connected.</source>
        <translation>«{name}» no está conectado.</translation>
    </message>
    <message>
        <source>Plug it in, or choose other headphones.</source>
        <translation>Conéctelos, o elija otros auriculares.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>No se encontró ningún micrófono.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Conecte uno y reinténtelo.</translation>
    </message>
    <message>
        <source>Several microphones are called “{name}”.</source>
        <translation>Varios micrófonos se llaman «{name}».</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another: there are {names}.</source>
        <translation>Conéctelo, o elija otro: hay {names}.</translation>
    </message>
    <message>
        <source>No connected microphone is called “{name}”.</source>
        <translation>Ningún micrófono conectado se llama «{name}».</translation>
    </message>
    <message>
        <source>Nothing is played while a recording is made: it would be heard in it.</source>
        <translation>No se reproduce nada mientras se graba: se oiría en la grabación.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Detenga antes la grabación.</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is tested: it would hear it.</source>
        <translation>No se reproduce nada mientras se prueba el micrófono: lo oiría.</translation>
    </message>
    <message>
        <source>Wait for the test to end.</source>
        <translation>Espere a que termine la prueba.</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is heard by headphones.</source>
        <translation>No se reproduce nada mientras se oye el micrófono con auriculares.</translation>
    </message>
    <message>
        <source>Switch that off first (Record, Listen by headphones).</source>
        <translation>Desactive eso antes (Grabar, Escuchar con auriculares).</translation>
    </message>
    <message>
        <source>What was recorded is kept.</source>
        <translation>Lo grabado se conserva.</translation>
    </message>
    <message>
        <source>The recording cannot go on with it: stop, then record anew.</source>
        <extracomment>No callback for so long means that the device is gone: not every system says so. The first one may take longer.</extracomment>
        <translation>La grabación no puede continuar con él: deténgala y grabe de nuevo.</translation>
    </message>
    <message>
        <source>No microphone is open.</source>
        <translation>No hay ningún micrófono abierto.</translation>
    </message>
    <message>
        <source>Choose one, then record.</source>
        <translation>Elija uno y grabe.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Algo inesperado falló</translation>
    </message>
    <message>
        <source>PRS Studio crashed the last time it ran.</source>
        <translation>PRS Studio se cerró inesperadamente la última vez que se usó.</translation>
    </message>
    <message>
        <source>PRS Studio crashed</source>
        <translation>PRS Studio se cerró inesperadamente</translation>
    </message>
    <message>
        <source>PRS Studio was ended without being closed the last time.</source>
        <translation>La última vez PRS Studio terminó sin cerrarse con normalidad.</translation>
    </message>
    <message>
        <source>Every edit in a study was kept.</source>
        <translation>Se conservó todo cambio en un estudio.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Looking at the installation for the diagnostics …</source>
        <translation>Mirando la instalación para el diagnóstico …</translation>
    </message>
    <message>
        <source>Diagnostics were saved as {name}. Have a look before you send them.</source>
        <translation>El diagnóstico se guardó como {name}. Échele un vistazo antes de enviarlo.</translation>
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
Diagnóstico de PRS Studio, para quien ayude.

  versions.json   el programa, sus partes y este sistema
  doctor.json     lo que encontró &quot;prs-studio doctor&quot;, con los dispositivos de sonido contados, no nombrados
  settings.json   las preferencias que son números, opciones o interruptores
  log/            el registro del programa e informes de fallos

Los nombres de grabaciones, estudios, carpetas, lectores y pacientes se omiten o se sustituyen antes de
escribirse en el registro y otra vez para este archivo. Échele un vistazo antes de enviarlo.
</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}: {error}).</source>
        <translation>Algo inesperado falló ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Your recordings are untouched. If it happens again, please send diagnostics (Help &gt; Save diagnostics).</source>
        <translation>Sus grabaciones están intactas. Si vuelve a ocurrir, envíe el diagnóstico (Ayuda &gt; Guardar diagnóstico).</translation>
    </message>
    <message>
        <source>No recording open</source>
        <translation>Ninguna grabación abierta</translation>
    </message>
    <message>
        <source>Open a sound file or a folder, or drop one here.</source>
        <translation>Abra un archivo de sonido o una carpeta, o suelte uno aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what is touched</source>
        <translation>Seleccionar lo que se toca</translation>
    </message>
    <message>
        <source>{seconds:+.3f} s</source>
        <translation>{seconds:+.3f} s</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>{length:.0f} ms, as a period {frequency:.1f} Hz</source>
        <extracomment>What is shown where nothing is selected: so much about the cursor.</extracomment>
        <translation>{length:.0f} ms, como periodo {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.1f} Hz</source>
        <translation>{length:.1f} ms, como periodo {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.0f} Hz</source>
        <translation>{length:.1f} ms, como periodo {frequency:.0f} Hz</translation>
    </message>
    <message>
        <source>Time-expanded waveform</source>
        <translation>Forma de onda expandida</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure; Escape forgets it.</source>
        <translation>Las flechas mueven la cruz; con Mayúsculas, miden; Escape la olvida.</translation>
    </message>
    <message>
        <source>{time:.4f} s ({behind:.1f} ms), amplitude {amplitude:+.4f}</source>
        <translation>{time:.4f} s ({behind:.1f} ms), amplitud {amplitude:+.4f}</translation>
    </message>
    <message>
        <source>{label} is in the way: events do not overlap</source>
        <translation>{label} está en medio: los eventos no se solapan</translation>
    </message>
    <message>
        <source>The recording ends here</source>
        <translation>La grabación termina aquí</translation>
    </message>
    <message>
        <source>The recording begins here</source>
        <translation>La grabación empieza aquí</translation>
    </message>
    <message>
        <source>Another event is in the way: events do not overlap</source>
        <translation>Otro evento está en medio: los eventos no se solapan</translation>
    </message>
    <message>
        <source>This picture could not be computed ({reason}).</source>
        <translation>No se pudo calcular esta imagen ({reason}).</translation>
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
        <translation>{start} a {end} ({length})</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>No events heard: drag to mark one</source>
        <translation>No se oyó ningún evento: arrastre para marcar uno</translation>
    </message>
    <message>
        <source>No events: drag to mark one</source>
        <translation>Sin eventos: arrastre para marcar uno</translation>
    </message>
    <message>
        <source>Not shown while reading blind</source>
        <translation>No se muestra durante la lectura a ciegas</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all, Home and End go to the ends.</source>
        <translation>La rueda o las flechas desplazan, más y menos acercan y alejan, F muestra todo, Inicio y Fin van a los extremos.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nada que juzgar</translation>
    </message>
    <message>
        <source>Listening… {percent:.0f} %</source>
        <translation>Escuchando… {percent:.0f} %</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Grabando</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ En pausa</translation>
    </message>
    <message>
        <source>▲ No sound</source>
        <translation>▲ Sin sonido</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translation>Grabando ahora</translation>
    </message>
    <message>
        <source>Show what is being recorded</source>
        <translation>Mostrar lo que se está grabando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Wheel or arrow keys look back, plus and minus zoom, End follows the sound again.</source>
        <translation>La rueda o las flechas miran atrás, más y menos acercan y alejan, Fin sigue de nuevo al sonido.</translation>
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
        <translation>Es</translation>
    </message>
    <message>
        <source>Cry</source>
        <comment>letters for Crying</comment>
        <translation>Ll</translation>
    </message>
    <message>
        <source>Sp</source>
        <comment>letters for Speech</comment>
        <translation>Ha</translation>
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
        <translation>{label}, decidido, dudoso</translation>
    </message>
    <message>
        <source>{label}, decided</source>
        <translation>{label}, decidido</translation>
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
        <translation>coeficiente</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Coefficient {number}: {value:.1f}</source>
        <translation>Coeficiente {number}: {value:.1f}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>{note} at {time:.1f} s</source>
        <translation>{note} en {time:.1f} s</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Otra lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n event</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{events}, record label {label}</source>
        <translation>{events}, etiqueta de la grabación {label}</translation>
    </message>
    <message>
        <source>Reading of {whose}</source>
        <translation>Lectura de {whose}</translation>
    </message>
    <message>
        <source>{whose} has not read this recording</source>
        <translation>{whose} no ha leído esta grabación</translation>
    </message>
    <message>
        <source>{event}, uncertain</source>
        <translation>{event}, dudoso</translation>
    </message>
    <message>
        <source>{event}, {confidence:.0f} %</source>
        <translation>{event}, {confidence:.0f} %</translation>
    </message>
    <message>
        <source>{lane} of the upper recording</source>
        <translation>{lane} de la grabación superior</translation>
    </message>
    <message>
        <source>{lane} of the lower recording</source>
        <translation>{lane} de la grabación inferior</translation>
    </message>
    <message>
        <source>Both recordings</source>
        <translation>Ambas grabaciones</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all.</source>
        <translation>La rueda o las flechas desplazan, más y menos acercan y alejan, F muestra todo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Spec.</source>
        <translation>Espec.</translation>
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
        <translation>Onda</translation>
    </message>
    <message>
        <source>full scale = 1</source>
        <translation>plena escala = 1</translation>
    </message>
    <message>
        <source>heard: {filter}</source>
        <translation>se oye: {filter}</translation>
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
        <translation>silencio</translation>
    </message>
    <message>
        <source>Peak {peak:.3f} ({level})</source>
        <translation>Pico {peak:.3f} ({level})</translation>
    </message>
    <message>
        <source>{label}: {here:.0f} % here, {whole:.0f} % in the {seconds:g} s around</source>
        <translation>{label}: {here:.0f} % aquí, {whole:.0f} % en los {seconds:g} s de alrededor</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>Where in the queue the running job goes once it is interrupted; None: it is not being interrupted.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The analysis program could not be started.</source>
        <translation>No se pudo iniciar el programa de análisis.</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing.</source>
        <translation>Ejecute «prs-studio doctor» en un terminal: dice lo que falta.</translation>
    </message>
    <message>
        <source>The sounds are synthesised: made by code from published acoustics; no person was recorded for them.</source>
        <translation>Los sonidos son sintetizados: hechos por código a partir de la acústica publicada; no se grabó a ninguna persona para ellos.</translation>
    </message>
    <message>
        <source>Event types and reference sounds</source>
        <translation>Tipos de evento y sonidos de referencia</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>Install PRS Studio again.</source>
        <translation>Instale PRS Studio de nuevo.</translation>
    </message>
    <message>
        <source>This reference sound cannot be read.</source>
        <translation>No se puede leer este sonido de referencia.</translation>
    </message>
    <message>
        <source>Stop the synthesised sound: {label}</source>
        <translation>Detener el sonido sintetizado: {label}</translation>
    </message>
    <message>
        <source>Play the synthesised sound: {label}</source>
        <translation>Reproducir el sonido sintetizado: {label}</translation>
    </message>
    <message>
        <source>The analysis program stops as soon as it is started.</source>
        <translation>El programa de análisis se detiene en cuanto se inicia.</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing. The log file holds the details.</source>
        <translation>Ejecute «prs-studio doctor» en un terminal: dice lo que falta. El archivo de registro contiene los detalles.</translation>
    </message>
    <message>
        <source>The analysis program stopped unexpectedly and is being started again.</source>
        <translation>El programa de análisis se detuvo inesperadamente y se está reiniciando.</translation>
    </message>
    <message>
        <source>The analysis program stopped twice on this recording, so it is skipped.</source>
        <translation>El programa de análisis se detuvo dos veces en esta grabación, así que se omite.</translation>
    </message>
    <message>
        <source>Convert the recording to WAV or FLAC with another program and open it again.</source>
        <translation>Convierta la grabación a WAV o FLAC con otro programa y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>“{edit}” does not fit any more: what it changes was changed meanwhile.</source>
        <extracomment>Shorter marks can be neither seen nor heard, and are slips of the hand. The one RecordMark of a document has this id.</extracomment>
        <translation>«{edit}» ya no encaja: lo que cambia se modificó entretanto.</translation>
    </message>
    <message>
        <source>Look at the recording as it is now, and repeat what is still wanted.</source>
        <translation>Mire la grabación como está ahora y repita lo que aún se quiera.</translation>
    </message>
    <message>
        <source>{event} would reach beyond the end of the recording.</source>
        <translation>{event} llegaría más allá del final de la grabación.</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s.</source>
        <translation>{event} se solaparía con {other} en {time:.2f} s.</translation>
    </message>
    <message>
        <source>Events of one layer lie side by side.</source>
        <translation>Los eventos de una misma capa van uno junto a otro.</translation>
    </message>
    <message>
        <source>Supported are WAV, FLAC, OGG, MP3 and AIFF files.</source>
        <extracomment>File name endings that a folder is searched for. Opening goes by content, not by name. Nothing shorter is judged: one analysis frame (512 samples at 8 kHz, 64 ms).</extracomment>
        <translation>Se admiten archivos WAV, FLAC, OGG, MP3 y AIFF.</translation>
    </message>
    <message>
        <source>Copy it again from the recorder, or record again.</source>
        <translation>Cópielo de nuevo de la grabadora, o grabe otra vez.</translation>
    </message>
    <message>
        <source>A sample rate of {rate:g} Hz is not usable.</source>
        <translation>Una frecuencia de muestreo de {rate:g} Hz no sirve.</translation>
    </message>
    <message>
        <source>Record at {rate} Hz or more, as stethoscopes and sound cards do.</source>
        <translation>Grabe a {rate} Hz o más, como hacen los fonendoscopios y las tarjetas de sonido.</translation>
    </message>
    <message>
        <source>Channel {number} is silent and left out of the mix.</source>
        <translation>El canal {number} está en silencio y se deja fuera de la mezcla.</translation>
    </message>
    <message>
        <source>Channels {numbers} are silent and left out of the mix.</source>
        <translation>Los canales {numbers} están en silencio y se dejan fuera de la mezcla.</translation>
    </message>
    <message>
        <source>The channels differ by more than 20 dB (channel {number} is the quietest); all were averaged.</source>
        <translation>Los canales difieren en más de 20 dB (el canal {number} es el más débil); se promediaron todos.</translation>
    </message>
    <message>
        <source>The channels nearly cancel each other: one is probably inverted. Export one channel and open that.</source>
        <translation>Los canales casi se anulan entre sí: probablemente uno está invertido. Exporte un canal y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <source>Open the folder as a whole, or choose a file inside it.</source>
        <translation>Abra la carpeta entera, o elija un archivo de ella.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>«{name}» no es un archivo corriente.</translation>
    </message>
    <message>
        <source>Choose a sound file.</source>
        <translation>Elija un archivo de sonido.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>«{name}» está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>“{name}” is not there (any more).</source>
        <translation>«{name}» no está (o ya no).</translation>
    </message>
    <message>
        <source>Was it moved, renamed, or its drive removed?</source>
        <translation>¿Se movió, se renombró o se retiró su unidad?</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>No tiene permiso para leer «{name}».</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it elsewhere.</source>
        <translation>Pida permiso, o cópielo a otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>No se puede leer «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file, or is damaged at its start.</source>
        <translation>«{name}» no es un archivo de sonido, o está dañado al principio.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file, which holds no recording.</source>
        <translation>«{name}» es un archivo {format}, que no contiene ninguna grabación.</translation>
    </message>
    <message>
        <source>“{name}” says that it has {channels} channels at {rate} Hz.</source>
        <translation>«{name}» dice tener {channels} canales a {rate} Hz.</translation>
    </message>
    <message>
        <source>Its header may be damaged. Usable are {lowest} to {highest} Hz.</source>
        <translation>Su cabecera puede estar dañada. Se admiten de {lowest} a {highest} Hz.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound: it has no samples.</source>
        <translation>«{name}» no contiene sonido: no tiene muestras.</translation>
    </message>
    <message>
        <source>“{name}” lasts only {length:.3g} ms; at least {shortest} ms are needed.</source>
        <translation>«{name}» dura solo {length:.3g} ms; hacen falta al menos {shortest} ms.</translation>
    </message>
    <message>
        <source>The file is damaged {seconds:.1f} s in; the rest of it could not be read.</source>
        <translation>El archivo está dañado a partir de {seconds:.1f} s; no se pudo leer el resto.</translation>
    </message>
    <message>
        <source>The file is cut short or was never closed; the {seconds:.1f} s that it holds were read.</source>
        <translation>El archivo está cortado o nunca se cerró; se leyeron los {seconds:.1f} s que contiene.</translation>
    </message>
    <message>
        <source>{count} samples ({length:.3g} ms) are not numbers and were read as silence: the file is damaged.</source>
        <translation>{count} muestras ({length:.3g} ms) no son números y se leyeron como silencio: el archivo está dañado.</translation>
    </message>
    <message>
        <source>Recorded at {rate} Hz: sound above {highest} Hz is missing, and part of crackles and wheezes.</source>
        <translation>Grabado a {rate} Hz: falta el sonido por encima de {highest} Hz, y parte de crepitantes y sibilancias.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <extracomment>What a model remembers of its training, for the training of the next (training.memory); a bundle may do without. No bundle of this program comes near; a larger file is not read into memory to find out that it is foreign. More would make files large and every analysis slow.</extracomment>
        <translation>Instale de nuevo el modelo, o elija otro.</translation>
    </message>
    <message>
        <source>There is no model in {name}: {file} is missing.</source>
        <translation>No hay ningún modelo en {name}: falta {file}.</translation>
    </message>
    <message>
        <source>The model card in {name} cannot be read ({reason}).</source>
        <translation>No se puede leer la ficha del modelo en {name} ({reason}).</translation>
    </message>
    <message>
        <source>The model card in {name} is damaged.</source>
        <translation>La ficha del modelo en {name} está dañada.</translation>
    </message>
    <message>
        <source>{name} is not a model of PRS Studio.</source>
        <translation>{name} no es un modelo de PRS Studio.</translation>
    </message>
    <message>
        <source>Choose the folder of an exported model.</source>
        <translation>Elija la carpeta de un modelo exportado.</translation>
    </message>
    <message>
        <source>The model in {name} has format {version!r}; only {known} is known.</source>
        <translation>El modelo en {name} tiene el formato {version!r}; solo se conoce {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio, or train the model again.</source>
        <translation>Actualice PRS Studio, o entrene de nuevo el modelo.</translation>
    </message>
    <message>
        <source>The model card in {name} is incomplete or damaged ({reason}).</source>
        <translation>La ficha del modelo en {name} está incompleta o dañada ({reason}).</translation>
    </message>
    <message>
        <source>The weights of {model} are too large to be a model of PRS Studio.</source>
        <translation>Los pesos de {model} son demasiado grandes para ser un modelo de PRS Studio.</translation>
    </message>
    <message>
        <source>The weights of {model} are missing or cannot be read.</source>
        <translation>Los pesos de {model} faltan o no se pueden leer.</translation>
    </message>
    <message>
        <source>The weights of {model} are not those that its card describes: damaged or exchanged.</source>
        <translation>Los pesos de {model} no son los que describe su ficha: dañados o cambiados.</translation>
    </message>
    <message>
        <source>The weights of {model} are not a safetensors file.</source>
        <translation>Los pesos de {model} no son un archivo safetensors.</translation>
    </message>
    <message>
        <source>Files of other kinds are never opened as models.</source>
        <translation>Los archivos de otras clases nunca se abren como modelos.</translation>
    </message>
    <message>
        <source>The weights of {model} hold values that are not numbers ({part}).</source>
        <translation>Los pesos de {model} contienen valores que no son números ({part}).</translation>
    </message>
    <message>
        <source>The weights of {model} hold the unknown part {part!r}.</source>
        <translation>Los pesos de {model} contienen la parte desconocida {part!r}.</translation>
    </message>
    <message>
        <source>The key file “{name}” cannot be read ({reason}).</source>
        <extracomment>The stages of the NICHD&apos;s standard for paediatric trials (Williams et al., Pediatrics 129, S153, 2012), with newborns among the infants: of them a study has too few to hide among. Shown is each band&apos;s middle.</extracomment>
        <translation>No se puede leer el archivo de clave «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Name it, or make a new key.</source>
        <translation>Indíquelo, o cree una clave nueva.</translation>
    </message>
    <message>
        <source>“{name}” holds no key.</source>
        <translation>«{name}» no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>A key is 64 hexadecimal digits.</source>
        <translation>Una clave son 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already.</source>
        <translation>Ya existe un archivo «{name}».</translation>
    </message>
    <message>
        <source>Use its key, or choose another name.</source>
        <translation>Use su clave, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The key cannot be written to “{name}” ({reason}).</source>
        <translation>No se puede escribir la clave en «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Draw {event}</source>
        <translation>Dibujar {event}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n event</source>
        <translation>
            <numerusform>Mover %n evento</numerusform>
            <numerusform>Mover %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {event}</source>
        <translation>Mover {event}</translation>
    </message>
    <message>
        <source>Resize {event}</source>
        <translation>Cambiar la duración de {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the start of %n event</source>
        <translation>
            <numerusform>Desplazar el inicio de %n evento</numerusform>
            <numerusform>Desplazar el inicio de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the start of {event}</source>
        <translation>Desplazar el inicio de {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the end of %n event</source>
        <translation>
            <numerusform>Desplazar el fin de %n evento</numerusform>
            <numerusform>Desplazar el fin de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the end of {event}</source>
        <translation>Desplazar el fin de {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge %n event</source>
        <translation>
            <numerusform>Desplazar %n evento</numerusform>
            <numerusform>Desplazar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge {event}</source>
        <translation>Desplazar {event}</translation>
    </message>
    <message>
        <source>Set the times of {event}</source>
        <translation>Fijar los tiempos de {event}</translation>
    </message>
    <message numerus="yes">
        <source>Split %n event</source>
        <translation>
            <numerusform>Dividir %n evento</numerusform>
            <numerusform>Dividir %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Split {event}</source>
        <translation>Dividir {event}</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event</source>
        <translation>
            <numerusform>Combinar %n evento</numerusform>
            <numerusform>Combinar %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n event to {label}</source>
        <translation>
            <numerusform>Reetiquetar %n evento como {label}</numerusform>
            <numerusform>Reetiquetar %n eventos como {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel {event} to {label}</source>
        <translation>Reetiquetar {event} como {label}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event</source>
        <translation>
            <numerusform>Eliminar %n evento</numerusform>
            <numerusform>Eliminar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {event}</source>
        <translation>Eliminar {event}</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n event</source>
        <translation>
            <numerusform>Duplicar %n evento</numerusform>
            <numerusform>Duplicar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {event}</source>
        <translation>Duplicar {event}</translation>
    </message>
    <message>
        <source>Comment on the record</source>
        <translation>Comentar la grabación</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n event</source>
        <translation>
            <numerusform>Comentar %n evento</numerusform>
            <numerusform>Comentar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on {event}</source>
        <translation>Comentar {event}</translation>
    </message>
    <message>
        <source>Derive the record&apos;s label</source>
        <translation>Derivar la etiqueta de la grabación</translation>
    </message>
    <message>
        <source>Mark the record as uncertain</source>
        <translation>Marcar la grabación como dudosa</translation>
    </message>
    <message>
        <source>Mark the record as certain</source>
        <translation>Marcar la grabación como segura</translation>
    </message>
    <message>
        <source>Mark the record {label}</source>
        <translation>Marcar la grabación como {label}</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Marcar como no revisada</translation>
    </message>
    <message>
        <source>Mark as {label} and reviewed</source>
        <translation>Marcar como {label} y revisada</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as uncertain</source>
        <translation>
            <numerusform>Marcar %n evento como dudoso</numerusform>
            <numerusform>Marcar %n eventos como dudosos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as uncertain</source>
        <translation>Marcar {event} como dudoso</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as certain</source>
        <translation>
            <numerusform>Marcar %n evento como seguro</numerusform>
            <numerusform>Marcar %n eventos como seguros</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as certain</source>
        <translation>Marcar {event} como seguro</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal as {label}</source>
        <translation>
            <numerusform>Aceptar %n propuesta como {label}</numerusform>
            <numerusform>Aceptar %n propuestas como {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal</source>
        <translation>
            <numerusform>Aceptar %n propuesta</numerusform>
            <numerusform>Aceptar %n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept {event} as {label}</source>
        <translation>Aceptar {event} como {label}</translation>
    </message>
    <message>
        <source>Accept {event}</source>
        <translation>Aceptar {event}</translation>
    </message>
    <message>
        <source>Correct {event}</source>
        <translation>Corregir {event}</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal</source>
        <translation>
            <numerusform>Rechazar %n propuesta</numerusform>
            <numerusform>Rechazar %n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject {event}</source>
        <translation>Rechazar {event}</translation>
    </message>
    <message>
        <source>Take over what both agree on</source>
        <translation>Tomar aquello en lo que ambos coinciden</translation>
    </message>
    <message>
        <source>Decide by oneself</source>
        <translation>Decidir por cuenta propia</translation>
    </message>
    <message>
        <source>Decide for both</source>
        <translation>Decidir a favor de ambos</translation>
    </message>
    <message>
        <source>Decide for A</source>
        <translation>Decidir a favor de A</translation>
    </message>
    <message>
        <source>Decide for B</source>
        <translation>Decidir a favor de B</translation>
    </message>
    <message>
        <source>Restore the beginning</source>
        <translation>Restaurar el principio</translation>
    </message>
    <message>
        <source>Restore what was after “{edit}”</source>
        <translation>Restaurar lo que había tras «{edit}»</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Restaurar la revisión {number}</translation>
    </message>
    <message>
        <source>Restore a mark and what was merged into it</source>
        <translation>Restaurar una marca y lo que se combinó con ella</translation>
    </message>
    <message>
        <source>Restore a mark</source>
        <translation>Restaurar una marca</translation>
    </message>
    <message>
        <source>Restore {event} and what was merged into it</source>
        <translation>Restaurar {event} y lo que se combinó con él</translation>
    </message>
    <message>
        <source>Restore {event}</source>
        <translation>Restaurar {event}</translation>
    </message>
    <message>
        <source>Take a mark away again</source>
        <translation>Volver a quitar una marca</translation>
    </message>
    <message>
        <source>Take {event} away again</source>
        <translation>Volver a quitar {event}</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n mark</source>
        <translation>
            <numerusform>Recuperar %n marca</numerusform>
            <numerusform>Recuperar %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back a proposal</source>
        <translation>Recuperar una propuesta</translation>
    </message>
    <message>
        <source>Bring back {event}</source>
        <translation>Recuperar {event}</translation>
    </message>
    <message>
        <source>Accept another sound file</source>
        <translation>Aceptar otro archivo de sonido</translation>
    </message>
    <message>
        <source>Import {label}</source>
        <translation>Importar {label}</translation>
    </message>
    <message>
        <source>Undo “{edit}”</source>
        <translation>Deshacer «{edit}»</translation>
    </message>
    <message>
        <source>Marked before the study was opened</source>
        <translation>Marcado antes de abrir el estudio</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within an event.</source>
        <translation>En {time:.2f} s, donde está el cursor, no hay nada que dividir: no está dentro de un evento.</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within the selected event ({start:.2f} to {end:.2f} s).</source>
        <translation>En {time:.2f} s, donde está el cursor, no hay nada que dividir: no está dentro del evento seleccionado ({start:.2f} a {end:.2f} s).</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within any of the selected events.</source>
        <translation>En {time:.2f} s, donde está el cursor, no hay nada que dividir: no está dentro de ninguno de los eventos seleccionados.</translation>
    </message>
    <message>
        <source>There is no free room here: events of one layer lie side by side.</source>
        <translation>Aquí no hay sitio libre: los eventos de una misma capa van uno junto a otro.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>No hay ningún evento seleccionado.</translation>
    </message>
    <message>
        <source>Click one, or go to it with Tab.</source>
        <translation>Haga clic en uno, o vaya a él con Tabulador.</translation>
    </message>
    <message>
        <source>{event} has room from {start:.3f} s to {end:.3f} s only.</source>
        <extracomment>Borders nearer than this touch; and where an event stands among others.</extracomment>
        <translation>{event} solo tiene sitio de {start:.3f} s a {end:.3f} s.</translation>
    </message>
    <message>
        <source>An event lasts {seconds} s at least.</source>
        <translation>Un evento dura al menos {seconds} s.</translation>
    </message>
    <message>
        <source>Click in the event where it is to be split, or press S while it plays.</source>
        <extracomment>What numbers with three decimals may be off by.</extracomment>
        <translation>Haga clic en el evento donde se deba dividir, o pulse S mientras suena.</translation>
    </message>
    <message>
        <source>Merging takes two events or more.</source>
        <translation>Para combinar hacen falta dos eventos o más.</translation>
    </message>
    <message>
        <source>Select them with Shift+click.</source>
        <translation>Selecciónelos con Mayúsculas+clic.</translation>
    </message>
    <message>
        <source>Events of different layers cannot be merged.</source>
        <translation>No se pueden combinar eventos de capas distintas.</translation>
    </message>
    <message>
        <source>Another event lies between those that are selected.</source>
        <translation>Entre los seleccionados hay otro evento.</translation>
    </message>
    <message>
        <source>Select it too, or delete it first.</source>
        <translation>Selecciónelo también, o elimínelo antes.</translation>
    </message>
    <message>
        <source>{types} and {last} are different types, and are not merged.</source>
        <translation>{types} y {last} son tipos distintos y no se combinan.</translation>
    </message>
    <message>
        <source>Give them one type first.</source>
        <translation>Deles antes un solo tipo.</translation>
    </message>
    <message>
        <source>{label} is no label of the selected events&apos; layer.</source>
        <translation>{label} no es una etiqueta de la capa de los eventos seleccionados.</translation>
    </message>
    <message>
        <source>No room is left for a copy of {event}.</source>
        <translation>No queda sitio para una copia de {event}.</translation>
    </message>
    <message>
        <source>Nothing is marked, and the recording has no label.</source>
        <translation>No hay nada marcado, y la grabación no tiene etiqueta.</translation>
    </message>
    <message>
        <source>Choose its label first.</source>
        <translation>Elija antes su etiqueta.</translation>
    </message>
    <message>
        <source>nobody has annotated it.</source>
        <extracomment>The folders of a tree that ``prs-studio train`` reads.</extracomment>
        <translation>nadie la ha anotado.</translation>
    </message>
    <message numerus="yes">
        <source>1 left out: nobody has annotated it.</source>
        <translation>
            <numerusform>1 omitida: nadie la ha anotado.</numerusform>
            <numerusform>%n omitidas: nadie las ha anotado.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>{count} omitidas: {reason}</translation>
    </message>
    <message>
        <source>it has no record label: no event is marked, and none was chosen.</source>
        <extracomment>Why a recording is not in a tree, which is there to teach and to judge by.</extracomment>
        <translation>no tiene etiqueta de grabación: no hay ningún evento marcado, y no se eligió ninguna.</translation>
    </message>
    <message>
        <source>patient (a number), age, sex or site are not known.</source>
        <translation>no se conocen el paciente (un número), la edad, el sexo o el foco.</translation>
    </message>
    <message>
        <source>another recording has the same name.</source>
        <translation>otra grabación tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>{count} of the {all} files are there already, such as “{name}”.</source>
        <translation>{count} de los {all} archivos ya existen, como «{name}».</translation>
    </message>
    <message>
        <source>Choose an empty folder, or say that they may be overwritten.</source>
        <translation>Elija una carpeta vacía, o diga que se pueden sobrescribir.</translation>
    </message>
    <message>
        <source>{file}, {place}</source>
        <extracomment>File name endings that a folder is searched for. Reading goes by content, not by name.</extracomment>
        <translation>{file}, {place}</translation>
    </message>
    <message>
        <source>“{name}” is about the same recording: import them one after the other.</source>
        <translation>«{name}» trata de la misma grabación: impórtelos uno tras otro.</translation>
    </message>
    <message>
        <source>No recording of the study has this name.</source>
        <translation>Ninguna grabación del estudio tiene este nombre.</translation>
    </message>
    <message>
        <source>{count} recordings of the study have this name. Put the file beside the right one.</source>
        <translation>{count} grabaciones del estudio tienen este nombre. Ponga el archivo junto a la correcta.</translation>
    </message>
    <message>
        <source>{event}, {start:.2f} to {end:.2f} s</source>
        <translation>{event}, {start:.2f} a {end:.2f} s</translation>
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
        <translation>{mark}, se quita: el archivo no lo tiene.</translation>
    </message>
    <message>
        <source>It is not marked as reviewed: nothing is marked in it, and nobody chose its label.</source>
        <translation>No se marca como revisada: no hay nada marcado en ella y nadie eligió su etiqueta.</translation>
    </message>
    <message>
        <source>{mark}, is left out: it reaches beyond the end of the recording</source>
        <translation>{mark}, se omite: llega más allá del final de la grabación</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, in the file</source>
        <translation>{mark}, se omite: se solapa con {other}, en el archivo</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, which is there already</source>
        <translation>{mark}, se omite: se solapa con {other}, que ya está ahí</translation>
    </message>
    <message>
        <source>The recording&apos;s label stays {label}; the file says {other}.</source>
        <translation>La etiqueta de la grabación sigue siendo {label}; el archivo dice {other}.</translation>
    </message>
    <message>
        <source>The comment on the recording stays; the file has another.</source>
        <translation>El comentario de la grabación se queda; el archivo tiene otro.</translation>
    </message>
    <message>
        <source>its file holds another sound now than the one that was annotated.</source>
        <translation>su archivo contiene ahora un sonido distinto del que se anotó.</translation>
    </message>
    <message>
        <source>{name} has not finished it.</source>
        <translation>{name} no la ha terminado.</translation>
    </message>
    <message>
        <source>The study has no reader “{name}”.</source>
        <translation>El estudio no tiene ningún lector «{name}».</translation>
    </message>
    <message>
        <source>It has {readers}.</source>
        <translation>Tiene {readers}.</translation>
    </message>
    <message>
        <source>It has none yet.</source>
        <translation>Aún no tiene ninguno.</translation>
    </message>
    <message>
        <source>The study has {count} readers.</source>
        <translation>El estudio tiene {count} lectores.</translation>
    </message>
    <message>
        <source>Name one with --reader: {readers}.</source>
        <translation>Indique uno con --reader: {readers}.</translation>
    </message>
    <message>
        <source>{file} does not exist, or vanished while it was being read.</source>
        <translation>{file} no existe, o desapareció mientras se leía.</translation>
    </message>
    <message>
        <source>Check the name, or that the drive is still there.</source>
        <translation>Compruebe el nombre, o que la unidad siga ahí.</translation>
    </message>
    <message>
        <source>{file} may not be read or written.</source>
        <translation>{file} no se puede leer o escribir por falta de permiso.</translation>
    </message>
    <message>
        <source>Ask for the right to it, or choose another folder.</source>
        <translation>Pida el permiso para ello, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full.</source>
        <translation>{file} no se puede escribir: el disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio y reinténtelo.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is read-only.</source>
        <translation>{file} no se puede escribir: el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} is a folder where a file is wanted.</source>
        <translation>{file} es una carpeta donde se necesita un archivo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is wanted.</source>
        <translation>{file} es un archivo donde se necesita una carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>{file} cannot be used: the name is too long.</source>
        <translation>{file} no se puede usar: el nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>{file} is a link that leads back to itself.</source>
        <translation>{file} es un enlace que lleva a sí mismo.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Indique el archivo mismo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: the drive reports an error.</source>
        <translation>{file} no se puede leer: la unidad informa de un error.</translation>
    </message>
    <message>
        <source>Copy the file from its source again.</source>
        <translation>Copie de nuevo el archivo desde su origen.</translation>
    </message>
    <message>
        <source>There is not enough memory for {subject}.</source>
        <translation>No hay memoria suficiente para {subject}.</translation>
    </message>
    <message>
        <source>Close other programs, or cut the recording in parts.</source>
        <translation>Cierre otros programas, o divida la grabación en partes.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {subject}: {error}</source>
        <translation>Algo inesperado falló con {subject}: {error}</translation>
    </message>
    <message>
        <source>The log says more; please report it.</source>
        <translation>El registro dice más; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Line {number} is no label and was left out: “{text}”.</source>
        <translation>La línea {number} no es una etiqueta y se omitió: «{text}».</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>Where people keep the label: Raven lets them name the column.</extracomment>
        <translation>línea {number}</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n label were not kept: events here have none.</source>
        <translation>
            <numerusform>Los límites de frecuencia de %n etiqueta no se conservaron: aquí los eventos no los tienen.</numerusform>
            <numerusform>Los límites de frecuencia de %n etiquetas no se conservaron: aquí los eventos no los tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <extracomment>What `prs-studio analyse` and the window write of a model&apos;s proposals (prs_core.commands.tables).</extracomment>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>Expected is a header line: {columns}</source>
        <translation>Se espera una línea de cabecera: {columns}</translation>
    </message>
    <message>
        <source>This table holds what a model heard, not what a person marked.</source>
        <translation>Esta tabla contiene lo que oyó un modelo, no lo que marcó una persona.</translation>
    </message>
    <message>
        <source>Accept its proposals in the window.</source>
        <translation>Acepte sus propuestas en la ventana.</translation>
    </message>
    <message>
        <source>The table is damaged near line {number}.</source>
        <translation>La tabla está dañada cerca de la línea {number}.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The table&apos;s header does not name a start, an end and a label.</source>
        <translation>La cabecera de la tabla no indica un inicio, un fin y una etiqueta.</translation>
    </message>
    <message>
        <source>Expected is {columns}.</source>
        <translation>Se espera {columns}.</translation>
    </message>
    <message>
        <source>The table has times in seconds and in milliseconds.</source>
        <translation>La tabla tiene tiempos en segundos y en milisegundos.</translation>
    </message>
    <message>
        <source>Give all in one unit.</source>
        <translation>Dé todos en una sola unidad.</translation>
    </message>
    <message>
        <source>The header does not say whether times are seconds (start_s) or milliseconds (start_ms): seconds.</source>
        <translation>La cabecera no dice si los tiempos son segundos (start_s) o milisegundos (start_ms): segundos.</translation>
    </message>
    <message>
        <source>These columns were not used: {names}.</source>
        <translation>Estas columnas no se usaron: {names}.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <extracomment>A recording with an hour of breaths is a thousandth of this.</extracomment>
        <translation>Se conocen {names}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Export the annotation again.</source>
        <translation>Exporte de nuevo la anotación.</translation>
    </message>
    <message>
        <source>This is a sound file, no annotation.</source>
        <translation>Esto es un archivo de sonido, no una anotación.</translation>
    </message>
    <message>
        <source>This is no annotation in a known format, or its beginning is damaged.</source>
        <translation>Esto no es una anotación en un formato conocido, o su principio está dañado.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Esto no es un archivo corriente.</translation>
    </message>
    <message>
        <source>Choose an annotation file.</source>
        <translation>Elija un archivo de anotación.</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>El archivo no está (o ya no).</translation>
    </message>
    <message>
        <source>Was it moved or renamed?</source>
        <translation>¿Se movió o se renombró?</translation>
    </message>
    <message>
        <source>The file may not be read by you.</source>
        <translation>No tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it.</source>
        <translation>Pida permiso, o cópielo.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>No se puede leer el archivo ({reason}).</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The file is bigger than {size} MB.</source>
        <translation>El archivo es mayor de {size} MB.</translation>
    </message>
    <message>
        <source>It cannot be an annotation.</source>
        <translation>No puede ser una anotación.</translation>
    </message>
    <message numerus="yes">
        <source>marks without a label, once</source>
        <extracomment>No recording has more; a file that claims to is something else. Nobody reads more; of the rest the number is told. What a person calls them; prs_core.label_words says it. How a file of each ends. Reading goes by content.</extracomment>
        <translation>
            <numerusform>marcas sin etiqueta, una vez</numerusform>
            <numerusform>marcas sin etiqueta, %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”, once</source>
        <translation>
            <numerusform>«{text}», una vez</numerusform>
            <numerusform>«{text}», %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds more than {most} marks.</source>
        <extracomment>What stands for texts that the reader of a file explained: a label, or None to leave such marks out. What every format&apos;s module offers for reading: bytes, the recording&apos;s length where known, the mapping.</extracomment>
        <translation>El archivo contiene más de {most} marcas.</translation>
    </message>
    <message>
        <source>Is it an annotation at all?</source>
        <translation>¿Es siquiera una anotación?</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: letters beyond plain English may be wrong in its comments.</source>
        <translation>El archivo no está en UTF-8: las letras con acento y otras pueden ser erróneas en sus comentarios.</translation>
    </message>
    <message>
        <source>The file is about a recording of {told:.2f} s, this one lasts {length:.2f} s: is it the right one?</source>
        <translation>El archivo trata de una grabación de {told:.2f} s, esta dura {length:.2f} s: ¿es la correcta?</translation>
    </message>
    <message>
        <source>{mark} has no usable start or end and was left out.</source>
        <translation>{mark} no tiene un inicio o un fin utilizable y se omitió.</translation>
    </message>
    <message>
        <source>{mark} ends before it starts and was left out.</source>
        <translation>{mark} termina antes de empezar y se omitió.</translation>
    </message>
    <message>
        <source>{mark} lies outside the recording and was left out.</source>
        <translation>{mark} está fuera de la grabación y se omitió.</translation>
    </message>
    <message>
        <source>{mark} reaches beyond the recording and was cut to it: {start:.2f} to {end:.2f} s.</source>
        <translation>{mark} llega más allá de la grabación y se recortó a ella: {start:.2f} a {end:.2f} s.</translation>
    </message>
    <message>
        <source>{mark} has no length and was left out.</source>
        <translation>{mark} no tiene duración y se omitió.</translation>
    </message>
    <message>
        <source>{mark} is shorter than {length:.0f} ms and was left out.</source>
        <translation>{mark} dura menos de {length:.0f} ms y se omitió.</translation>
    </message>
    <message>
        <source>What is said of the recording as a whole a second time (“{text}”) was left out.</source>
        <translation>Lo que se dice por segunda vez de la grabación entera («{text}») se omitió.</translation>
    </message>
    <message>
        <source>“{text}” is no label for a whole recording and was left out.</source>
        <translation>«{text}» no es una etiqueta para una grabación entera y se omitió.</translation>
    </message>
    <message>
        <source>“{text}” was left out, as you asked ({count}).</source>
        <translation>«{text}» se omitió, como usted pidió ({count}).</translation>
    </message>
    <message>
        <source>And {count} more of the kind.</source>
        <translation>Y {count} más de la misma clase.</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n selection were not kept: events here have none.</source>
        <translation>
            <numerusform>Los límites de frecuencia de %n selección no se conservaron: aquí los eventos no los tienen.</numerusform>
            <numerusform>Los límites de frecuencia de %n selecciones no se conservaron: aquí los eventos no los tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no selection table of Raven&apos;s.</source>
        <translation>Esto no es una tabla de selección de Raven.</translation>
    </message>
    <message>
        <source>Expected are the columns Begin Time (s) and End Time (s).</source>
        <translation>Se esperan las columnas Begin Time (s) y End Time (s).</translation>
    </message>
    <message>
        <source>The selection table has no column with the labels.</source>
        <translation>La tabla de selección no tiene ninguna columna con las etiquetas.</translation>
    </message>
    <message>
        <source>In Raven, add a column called Annotation.</source>
        <translation>En Raven, añada una columna llamada Annotation.</translation>
    </message>
    <message>
        <source>Export the annotation again, or correct the file in a text editor.</source>
        <extracomment>What to do about a damaged annotation.</extracomment>
        <translation>Exporte de nuevo la anotación, o corrija el archivo en un editor de texto.</translation>
    </message>
    <message>
        <source>The annotation “{name}” is not there (any more).</source>
        <translation>La anotación «{name}» no está (o ya no).</translation>
    </message>
    <message>
        <source>The annotation “{name}” cannot be read ({reason}).</source>
        <translation>No se puede leer la anotación «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>There is no list of events.</source>
        <translation>No hay lista de eventos.</translation>
    </message>
    <message>
        <source>{count} events begin before the one before them has ended; they were kept as they are.</source>
        <translation>{count} eventos empiezan antes de que termine el anterior; se conservaron como están.</translation>
    </message>
    <message>
        <source>This is not a JSON file, or it is damaged.</source>
        <translation>Esto no es un archivo JSON, o está dañado.</translation>
    </message>
    <message>
        <source>This JSON holds no SPRSound annotation.</source>
        <translation>Este JSON no contiene ninguna anotación de SPRSound.</translation>
    </message>
    <message>
        <source>Expected are record_annotation and event_annotation.</source>
        <translation>Se esperan record_annotation y event_annotation.</translation>
    </message>
    <message>
        <source>There is no label for the whole recording.</source>
        <extracomment>Where the official annotations spell a type otherwise than the challenge does.</extracomment>
        <translation>No hay etiqueta para la grabación entera.</translation>
    </message>
    <message>
        <source>The annotation has two labels for the recording that contradict each other.</source>
        <translation>La anotación tiene dos etiquetas para la grabación que se contradicen.</translation>
    </message>
    <message>
        <source>The events are not a list.</source>
        <translation>Los eventos no son una lista.</translation>
    </message>
    <message>
        <source>Event {number} is not a set of start, end and type.</source>
        <translation>El evento {number} no es un conjunto de inicio, fin y tipo.</translation>
    </message>
    <message>
        <source>Event {number} has no type.</source>
        <translation>El evento {number} no tiene tipo.</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Evento {number}</translation>
    </message>
    <message>
        <source>Event {number} ({event}) has no usable start or end and was left out.</source>
        <translation>El evento {number} ({event}) no tiene un inicio o un fin utilizable y se omitió.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) ends before it starts and was left out.</source>
        <translation>El evento {number} ({event}) termina antes de empezar y se omitió.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) lies outside the recording and was left out.</source>
        <translation>El evento {number} ({event}) está fuera de la grabación y se omitió.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) reaches beyond the recording and was cut to it.</source>
        <translation>El evento {number} ({event}) llega más allá de la grabación y se recortó a ella.</translation>
    </message>
    <message>
        <source>{where}: its {name} is not a number of milliseconds.</source>
        <translation>{where}: su {name} no es un número de milisegundos.</translation>
    </message>
    <message>
        <source>{where}: its {name}, {value!r}, is not a number of milliseconds.</source>
        <translation>{where}: su {name}, {value!r}, no es un número de milisegundos.</translation>
    </message>
    <message>
        <source>The label for the whole recording is no text.</source>
        <translation>La etiqueta de la grabación entera no es un texto.</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>evento {number}</translation>
    </message>
    <message>
        <source>phase {number}</source>
        <translation>fase {number}</translation>
    </message>
    <message>
        <source>artefact {number}</source>
        <translation>artefacto {number}</translation>
    </message>
    <message>
        <source>{place} is not a set of start, end and type.</source>
        <translation>{place} no es un conjunto de inicio, fin y tipo.</translation>
    </message>
    <message>
        <source>{place}: its type is no text.</source>
        <translation>{place}: su tipo no es un texto.</translation>
    </message>
    <message>
        <source>{place}: “{flag}” is neither yes nor no; read as not uncertain.</source>
        <translation>{place}: «{flag}» no es ni sí ni no; se leyó como no dudoso.</translation>
    </message>
    <message>
        <source>The table holds the events of {count} recordings.</source>
        <translation>La tabla contiene los eventos de {count} grabaciones.</translation>
    </message>
    <message>
        <source>Export one table for each recording.</source>
        <translation>Exporte una tabla por grabación.</translation>
    </message>
    <message>
        <source>Save it in Praat again, by “Save as text file”.</source>
        <translation>Guárdelo de nuevo en Praat, con «Save as text file».</translation>
    </message>
    <message>
        <source>The TextGrid ends too early: it is damaged.</source>
        <translation>El TextGrid termina demasiado pronto: está dañado.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>un recuento</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: “{text}” stands where {wanted} is wanted.</source>
        <translation>El TextGrid está dañado: aparece «{text}» donde hace falta {wanted}.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a text is never closed.</source>
        <translation>El TextGrid está dañado: un texto nunca se cierra.</translation>
    </message>
    <message>
        <source>This is a binary TextGrid.</source>
        <translation>Esto es un TextGrid binario.</translation>
    </message>
    <message>
        <source>This is no text file of Praat&apos;s.</source>
        <translation>Esto no es un archivo de texto de Praat.</translation>
    </message>
    <message>
        <source>This file of Praat&apos;s holds a {kind}, no TextGrid.</source>
        <translation>Este archivo de Praat contiene {kind}, no un TextGrid.</translation>
    </message>
    <message>
        <source>Save the TextGrid instead.</source>
        <translation>Guarde en su lugar el TextGrid.</translation>
    </message>
    <message>
        <source>The TextGrid begins at {time:.2f} s; its times are read as times in the whole recording.</source>
        <translation>El TextGrid empieza en {time:.2f} s; sus tiempos se leen como tiempos de la grabación entera.</translation>
    </message>
    <message>
        <source>The {count} points of tier {number} (“{name}”) were left out: events have a start and an end.</source>
        <translation>Los {count} puntos del nivel {number} («{name}») se omitieron: los eventos tienen inicio y fin.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a tier of the kind “{kind}” is unknown.</source>
        <translation>El TextGrid está dañado: se desconoce un nivel de la clase «{kind}».</translation>
    </message>
    <message>
        <source>interval {index} of tier {number} (“{name}”)</source>
        <translation>intervalo {index} del nivel {number} («{name}»)</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <extracomment>What stands for the recording as a whole where a layer is named.</extracomment>
        <translation>Esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Export the annotation again, as text.</source>
        <translation>Exporte de nuevo la anotación, como texto.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>marked</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>{event} {start:.3f} to {end:.3f} s</source>
        <translation>{event} {start:.3f} a {end:.3f} s</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>rejected: {proposal}</source>
        <translation>rechazada: {proposal}</translation>
    </message>
    <message>
        <source>record {label} by hand</source>
        <translation>etiqueta de grabación {label}, a mano</translation>
    </message>
    <message>
        <source>record label from the events</source>
        <translation>etiqueta de grabación según los eventos</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>{model} proposed {event} {start:.3f} to {end:.3f} s, {percent:.0f} %</source>
        <translation>{model} propuso {event} {start:.3f} a {end:.3f} s, {percent:.0f} %</translation>
    </message>
    <message>
        <source>Nothing that this took away is missing now.</source>
        <translation>Nada de lo que esto quitó falta ahora.</translation>
    </message>
    <message>
        <source>The card of {name} describes no known network ({reason}).</source>
        <extracomment>Windows judged at once: enough to keep a core busy, few enough for flat memory. Logits of each network: the types; the window classes, then the types in the window&apos;s centre.</extracomment>
        <translation>La ficha de {name} no describe ninguna red conocida ({reason}).</translation>
    </message>
    <message>
        <source>The card of {name} describes a network of other inputs or outputs.</source>
        <translation>La ficha de {name} describe una red con otras entradas o salidas.</translation>
    </message>
    <message>
        <source>The card of {name} gives the frame-level head to none or the wrong network.</source>
        <translation>La ficha de {name} no asigna la cabeza por tramas a ninguna red, o la asigna a la equivocada.</translation>
    </message>
    <message>
        <source>Coarse Crackle</source>
        <translation>Crepitante grueso</translation>
    </message>
    <message>
        <source>Fine Crackle</source>
        <translation>Crepitante fino</translation>
    </message>
    <message>
        <source>Wheeze &amp; Crackle</source>
        <translation>Sibilancia y crepitante</translation>
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
        <translation>CAS y DAS</translation>
    </message>
    <message>
        <source>Poor Quality</source>
        <comment>label of a recording</comment>
        <translation>Mala calidad</translation>
    </message>
    <message>
        <source>Adventitious</source>
        <comment>label: with added sounds</comment>
        <translation>Adventicio</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Cualquier evento</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiración</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Espiración</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Llanto</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>heart sounds</comment>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Other artefact</source>
        <translation>Otro artefacto</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>phases</source>
        <comment>of breathing</comment>
        <translation>fases</translation>
    </message>
    <message>
        <source>artefacts</source>
        <translation>artefactos</translation>
    </message>
    <message>
        <source>left posterior</source>
        <comment>place on the chest</comment>
        <translation>posterior izquierdo</translation>
    </message>
    <message>
        <source>left lateral</source>
        <comment>place on the chest</comment>
        <translation>lateral izquierdo</translation>
    </message>
    <message>
        <source>right posterior</source>
        <comment>place on the chest</comment>
        <translation>posterior derecho</translation>
    </message>
    <message>
        <source>right lateral</source>
        <comment>place on the chest</comment>
        <translation>lateral derecho</translation>
    </message>
    <message>
        <source>SPRSound annotation</source>
        <translation>Anotación de SPRSound</translation>
    </message>
    <message>
        <source>Audacity label track</source>
        <translation>Pista de etiquetas de Audacity</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>Raven selection table</source>
        <translation>Tabla de selección de Raven</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>only one marked it</source>
        <comment>disagreement</comment>
        <translation>solo uno lo marcó</translation>
    </message>
    <message>
        <source>other type</source>
        <comment>disagreement</comment>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>other borders</source>
        <comment>disagreement</comment>
        <translation>otros bordes</translation>
    </message>
    <message>
        <source>record label</source>
        <comment>disagreement</comment>
        <translation>etiqueta de grabación</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <comment>recording</comment>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>recording</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>recording</comment>
        <translation>revisada</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of reader</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>consensus</source>
        <comment>kind of reader</comment>
        <translation>consenso</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>masculino</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>femenino</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>modelo {id}</translation>
    </message>
    <message>
        <source>Consensus of {a} and {b}</source>
        <translation>Consenso de {a} y {b}</translation>
    </message>
    <message>
        <source>Unsure: {labels}</source>
        <translation>Dudoso: {labels}</translation>
    </message>
    <message>
        <source>any of the labels</source>
        <translation>cualquiera de las etiquetas</translation>
    </message>
    <message>
        <source>perhaps {label}</source>
        <translation>quizá {label}</translation>
    </message>
    <message>
        <source>{labels} or {last}</source>
        <translation>{labels} o {last}</translation>
    </message>
    <message>
        <source>Unknown event type {text!r}.</source>
        <extracomment>Where the stethoscope was, by SPRSound&apos;s names. p5 to p8 occur in later releases, whose documents do not agree on it. What a sliding window may hold, judged multi-label: any of the seven types, poor quality, or nothing.</extracomment>
        <translation>Tipo de evento desconocido {text!r}.</translation>
    </message>
    <message>
        <source>Known types: {names}.</source>
        <translation>Tipos conocidos: {names}.</translation>
    </message>
    <message>
        <source>Unknown record label {text!r}.</source>
        <translation>Etiqueta de grabación desconocida {text!r}.</translation>
    </message>
    <message>
        <source>Known labels: {names}.</source>
        <translation>Etiquetas conocidas: {names}.</translation>
    </message>
    <message>
        <source>The weights do not fit the network described in the card (first difference: {part}).</source>
        <translation>Los pesos no encajan con la red descrita en la ficha (primera diferencia: {part}).</translation>
    </message>
    <message>
        <source>The weights do not fit the card: {part} is {shape}.</source>
        <translation>Los pesos no encajan con la ficha: {part} es {shape}.</translation>
    </message>
    <message>
        <source>The first line names the columns: name, patient, site, age, sex; ages are in years.</source>
        <extracomment>The columns of a table and what else they are called. Only the name must be there.</extracomment>
        <translation>La primera línea nombra las columnas: name, patient, site, age, sex; las edades son en años.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a table of recordings.</source>
        <translation>«{name}» es demasiado grande para una tabla de grabaciones.</translation>
    </message>
    <message>
        <source>“{name}” is no text in UTF-8.</source>
        <translation>«{name}» no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”.</source>
        <translation>Guarde la tabla como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>Esto no es una tabla.</translation>
    </message>
    <message>
        <source>Line {line}: this recording stands in the table twice, differently.</source>
        <translation>Línea {line}: esta grabación está dos veces en la tabla, de forma distinta.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a table.</source>
        <translation>La línea {line} no es una línea de una tabla.</translation>
    </message>
    <message>
        <source>Two columns of the table say the {column}.</source>
        <translation>Dos columnas de la tabla indican «{column}».</translation>
    </message>
    <message>
        <source>The table does not say which column is what.</source>
        <translation>La tabla no dice qué columna es cuál.</translation>
    </message>
    <message>
        <source>Line {line}: the recording&apos;s name is missing.</source>
        <translation>Línea {line}: falta el nombre de la grabación.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” is no sex.</source>
        <translation>Línea {line}: «{cell}» no es un sexo.</translation>
    </message>
    <message>
        <source>Write male or female, or leave it empty.</source>
        <translation>Escriba male o female, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no age in years.</source>
        <translation>Línea {line}: «{text}» no es una edad en años.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5.</source>
        <translation>Escriba un número como 2.5.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. {how}</source>
        <extracomment>Kinds of samples that numpy holds without loss, and as what: rewritten, they are the same bit for bit.</extracomment>
        <translation>«{name}» está dañado. {how}</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <extracomment>Full scale is 1; whatever holds more than this (or is not finite) is damage, not sound.</extracomment>
        <translation>No hay sonido.</translation>
    </message>
    <message>
        <source>Record again.</source>
        <translation>Grabe de nuevo.</translation>
    </message>
    <message>
        <source>The recording is very short ({seconds:.2f} s).</source>
        <translation>La grabación es muy corta ({seconds:.2f} s).</translation>
    </message>
    <message>
        <source>Record at least one whole breath, better 15 s.</source>
        <translation>Grabe al menos una respiración completa, mejor 15 s.</translation>
    </message>
    <message>
        <source>The file uses a scale of its own (peak {level:+.0f} dBFS): level and clipping are unknown.</source>
        <translation>El archivo usa una escala propia (pico {level:+.0f} dBFS): se desconocen el nivel y la saturación.</translation>
    </message>
    <message>
        <source>Export it again as 16-bit WAV to have them checked.</source>
        <translation>Expórtelo de nuevo como WAV de 16 bits para que se comprueben.</translation>
    </message>
    <message>
        <source>For {seconds:.1f} s there is no signal at all.</source>
        <translation>Durante {seconds:.1f} s no hay señal alguna.</translation>
    </message>
    <message>
        <source>Too loud: the sound is clipped.</source>
        <extracomment>A fault is told for so long after it was heard, and begins to be told once so much was heard.</extracomment>
        <translation>Demasiado fuerte: el sonido está saturado.</translation>
    </message>
    <message>
        <source>Lower the gain.</source>
        <translation>Baje la ganancia.</translation>
    </message>
    <message>
        <source>Very quiet.</source>
        <translation>Muy bajo.</translation>
    </message>
    <message>
        <source>Press the chestpiece on, or raise the gain.</source>
        <translation>Apriete la pieza torácica o suba la ganancia.</translation>
    </message>
    <message>
        <source>Talking or crying?</source>
        <translation>¿Habla o llanto?</translation>
    </message>
    <message>
        <source>Wait for a quiet moment, or ask for silence.</source>
        <translation>Espere un momento tranquilo o pida silencio.</translation>
    </message>
    <message>
        <source>Knocks or rubbing.</source>
        <translation>Golpes o roces.</translation>
    </message>
    <message>
        <source>Hold the chestpiece still.</source>
        <translation>Mantenga quieta la pieza torácica.</translation>
    </message>
    <message>
        <source>No sound.</source>
        <translation>Sin sonido.</translation>
    </message>
    <message>
        <source>Is the stethoscope switched on, unmuted and connected?</source>
        <translation>¿Está el fonendoscopio encendido, conectado y sin silenciar?</translation>
    </message>
    <message>
        <source>The signal does not move.</source>
        <translation>La señal no se mueve.</translation>
    </message>
    <message>
        <source>Check the cable or the wireless connection.</source>
        <translation>Compruebe el cable o la conexión inalámbrica.</translation>
    </message>
    <message>
        <source>The signal drops out.</source>
        <translation>La señal se interrumpe.</translation>
    </message>
    <message>
        <source>The signal is off centre.</source>
        <translation>La señal está descentrada.</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed for judging.</source>
        <translation>La grabadora puede estar defectuosa; el desplazamiento se elimina para juzgar.</translation>
    </message>
    <message>
        <source>Knocks or rubbing of the chestpiece in {percent:.0f} % of the recording.</source>
        <translation>Golpes o roces de la pieza torácica en el {percent:.0f} % de la grabación.</translation>
    </message>
    <message>
        <source>Hold the chestpiece still and press it on evenly.</source>
        <translation>Mantenga quieta la pieza torácica y apriétela de forma uniforme.</translation>
    </message>
    <message>
        <source>Check that the stethoscope is switched on and connected, then record again.</source>
        <translation>Compruebe que el fonendoscopio está encendido y conectado, y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The signal does not move: nothing was recorded.</source>
        <translation>La señal no se mueve: no se grabó nada.</translation>
    </message>
    <message>
        <source>The recording is silent.</source>
        <translation>La grabación está en silencio.</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.0f} %): it was too loud for the recorder.</source>
        <translation>La grabación está saturada ({percent:.0f} %): fue demasiado fuerte para la grabadora.</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.2g} % of the samples): it was too loud for the recorder.</source>
        <translation>La grabación está saturada ({percent:.2g} % de las muestras): fue demasiado fuerte para la grabadora.</translation>
    </message>
    <message>
        <source>Lower the recorder&apos;s gain and record again.</source>
        <translation>Baje la ganancia de la grabadora y grabe de nuevo.</translation>
    </message>
    <message>
        <source>Breathing is very quiet in this recording; faint sounds may be missed.</source>
        <translation>La respiración es muy débil en esta grabación; los sonidos tenues pueden pasar inadvertidos.</translation>
    </message>
    <message>
        <source>Press the chestpiece on, and raise the recorder&apos;s gain.</source>
        <translation>Apriete la pieza torácica y suba la ganancia de la grabadora.</translation>
    </message>
    <message>
        <source>The signal is off centre by {percent:.0f} % of full scale.</source>
        <translation>La señal está descentrada un {percent:.0f} % de la plena escala.</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed here.</source>
        <translation>La grabadora puede estar defectuosa; aquí se elimina el desplazamiento.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>«{path}» no está.</translation>
    </message>
    <message>
        <source>Check the spelling of the name.</source>
        <translation>Compruebe cómo está escrito el nombre.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no recordings.</source>
        <translation>La carpeta «{folder}» no contiene grabaciones.</translation>
    </message>
    <message>
        <source>Looked for {endings}.</source>
        <translation>Se buscaron {endings}.</translation>
    </message>
    <message>
        <source>A soft rustle without tones or clicks, heard through the whole of breathing in and fading early in breathing out. Most of it lies between 100 and 200 Hz; little is left above 1000 Hz.</source>
        <extracomment>Wherever such a sound is offered, this is said of it.</extracomment>
        <translation>Un murmullo suave sin tonos ni chasquidos, que se oye durante toda la inspiración y se apaga al principio de la espiración. La mayor parte está entre 100 y 200 Hz; queda poco por encima de 1000 Hz.</translation>
    </message>
    <message>
        <source>A low, snoring tone of 0.1 s or more, about 150 Hz and below 300 Hz, often fluttering and rich in overtones. It comes from secretions in the larger airways and may change with coughing.</source>
        <translation>Un tono grave, como un ronquido, de 0,1 s o más, de unos 150 Hz y por debajo de 300 Hz, a menudo vibrante y rico en armónicos. Procede de secreciones en las vías aéreas mayores y puede cambiar con la tos.</translation>
    </message>
    <message>
        <source>A musical, nearly pure tone of 0.1 s or more, mostly above 300 to 400 Hz and mostly while breathing out. It comes from narrowed airways.</source>
        <translation>Un tono musical, casi puro, de 0,1 s o más, sobre todo por encima de 300 a 400 Hz y sobre todo en la espiración. Procede de vías aéreas estrechadas.</translation>
    </message>
    <message>
        <source>A loud, harsh tone, strongest about 500 Hz and above, mostly while breathing in and louder over the neck than over the chest. It comes from a narrow larynx or trachea.</source>
        <translation>Un tono fuerte y áspero, más intenso en torno a 500 Hz y por encima, sobre todo en la inspiración y más fuerte en el cuello que en el tórax. Procede de una laringe o tráquea estrecha.</translation>
    </message>
    <message>
        <source>Single low pops of some 10 to 15 ms, early in breathing in and in breathing out. On the expanded waveform the first deflection takes about 1.5 ms, two cycles about 10 ms.</source>
        <translation>Estallidos graves aislados de unos 10 a 15 ms, al principio de la inspiración y en la espiración. En la onda expandida la primera deflexión dura unos 1,5 ms, y dos ciclos unos 10 ms.</translation>
    </message>
    <message>
        <source>Many short, high clicks of some 5 ms, late in breathing in, like hair rubbed between fingers. On the expanded waveform the first deflection takes about 0.7 ms, two cycles about 5 ms.</source>
        <translation>Muchos chasquidos cortos y agudos de unos 5 ms, al final de la inspiración, como cabello frotado entre los dedos. En la onda expandida la primera deflexión dura unos 0,7 ms, y dos ciclos unos 5 ms.</translation>
    </message>
    <message>
        <source>A wheeze and crackles within one event: both definitions are met, one after the other or at the same time.</source>
        <translation>Una sibilancia y crepitantes dentro de un mismo evento: se cumplen ambas definiciones, una tras otra o a la vez.</translation>
    </message>
    <message>
        <source>Only files that PRS Studio exported can be imported.</source>
        <extracomment>A model has some 24 MB; nine members of the largest networks that a card may describe stay far below. Weights hardly shrink and JSON to a tenth; only a bomb grows like this.</extracomment>
        <translation>Solo se pueden importar archivos exportados por PRS Studio.</translation>
    </message>
    <message>
        <source>Copy the file from its source again, or have it exported again.</source>
        <translation>Copie de nuevo el archivo desde su origen, o haga que lo exporten otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model.</source>
        <translation>«{name}» no es un modelo exportado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» está dañado.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”.</source>
        <translation>No hay memoria suficiente para leer «{name}».</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas y reinténtelo.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>«{name}» está cifrado.</translation>
    </message>
    <message>
        <source>Have it exported again.</source>
        <translation>Haga que lo exporten de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” says that it is “{told}”, but holds “{found}”.</source>
        <translation>«{name}» dice ser «{told}», pero contiene «{found}».</translation>
    </message>
    <message>
        <source>The model has a file that its card does not know: {file}.</source>
        <translation>El modelo tiene un archivo que su ficha no conoce: {file}.</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} files, far more than a model has.</source>
        <translation>«{name}» contiene {count:,} archivos, muchos más de los que tiene un modelo.</translation>
    </message>
    <message>
        <source>“{name}” holds a file that wants to be written outside of its folder.</source>
        <translation>«{name}» contiene un archivo que quiere escribirse fuera de su carpeta.</translation>
    </message>
    <message>
        <source>“{name}” holds a link instead of a file.</source>
        <translation>«{name}» contiene un enlace en vez de un archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds “{file}”, which is neither safetensors nor JSON.</source>
        <translation>«{name}» contiene «{file}», que no es ni safetensors ni JSON.</translation>
    </message>
    <message>
        <source>“{name}” holds {file} twice.</source>
        <translation>«{name}» contiene {file} dos veces.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than a model has.</source>
        <translation>«{name}» ocuparía al descomprimirse mucho más que un modelo.</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model: it has no {file}.</source>
        <translation>«{name}» no es un modelo exportado: no tiene {file}.</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is damaged.</source>
        <translation>El manifiesto de «{name}» está dañado.</translation>
    </message>
    <message>
        <source>“{name}” has format {version!r}; only {known} is known.</source>
        <translation>«{name}» tiene el formato {version!r}; solo se conoce {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio.</source>
        <translation>Actualice PRS Studio.</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is incomplete or damaged ({reason}).</source>
        <translation>El manifiesto de «{name}» está incompleto o dañado ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is there and not in the manifest.</source>
        <translation>«{name}» no es como dice su manifiesto: {file} está y no figura en el manifiesto.</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is missing.</source>
        <translation>«{name}» no es como dice su manifiesto: falta {file}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {file} is not as long as it was.</source>
        <translation>«{name}» está dañado: {file} no tiene la longitud que tenía.</translation>
    </message>
    <message>
        <source>There is not enough space for the model on the disk.</source>
        <translation>No hay espacio suficiente en el disco para el modelo.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it says.</source>
        <translation>«{name}» ocuparía al descomprimirse mucho más de lo que dice.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the checksum of {file} is wrong.</source>
        <translation>«{name}» está dañado: la suma de comprobación de {file} es errónea.</translation>
    </message>
    <message>
        <source>{problem} The model that ships with PRS Studio, {model}, is used instead.</source>
        <extracomment>Where the models lie, for those who want them elsewhere: on a shared drive, say.</extracomment>
        <translation>{problem} Se usa en su lugar el modelo incluido con PRS Studio, {model}.</translation>
    </message>
    <message>
        <source>the texts of a model&apos;s entry have up to 200 letters, none of them hidden</source>
        <extracomment>Ids name folders, on every system. Files of a model: nothing in them is ever executed or unpickled. Windows gives these names to devices, whatever follows a dot.</extracomment>
        <translation>los textos de la entrada de un modelo tienen hasta 200 letras, ninguna oculta</translation>
    </message>
    <message>
        <source>the note on a model has up to {count} letters, none of them hidden</source>
        <translation>la nota sobre un modelo tiene hasta {count} letras, ninguna oculta</translation>
    </message>
    <message>
        <source>The model cannot be kept: {reason}.</source>
        <translation>No se puede guardar el modelo: {reason}.</translation>
    </message>
    <message>
        <source>Another PRS Studio is just working on the models of this computer.</source>
        <extracomment>What folders are called that are not finished. Nothing reads them; a kill may leave one behind, the next work on the registry takes it away.</extracomment>
        <translation>Otro PRS Studio está trabajando en este momento con los modelos de este ordenador.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Reinténtelo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The model that was in use stays in use.</source>
        <extracomment>What the bundled model may be called beside its id, which changes with the program.</extracomment>
        <translation>El modelo que estaba en uso sigue en uso.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>No hay ningún modelo «{model}».</translation>
    </message>
    <message>
        <source>“prs-studio models list” names all that there are.</source>
        <translation>«prs-studio models list» nombra todos los que hay.</translation>
    </message>
    <message>
        <source>The entry is of “{model}”, the model is “{other}”.</source>
        <translation>La entrada es de «{model}», el modelo es «{other}».</translation>
    </message>
    <message>
        <source>It can be used all the same, if you confirm that.</source>
        <translation>Se puede usar de todos modos, si usted lo confirma.</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>No hay ningún modelo anterior al que volver.</translation>
    </message>
    <message>
        <source>“{model}” was never in use.</source>
        <translation>«{model}» nunca estuvo en uso.</translation>
    </message>
    <message>
        <source>Choose it as a new model instead.</source>
        <translation>Elíjalo en su lugar como modelo nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be written down of the model that ships.</source>
        <translation>No se puede anotar nada del modelo incluido.</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>Eso no se puede guardar: {reason}.</translation>
    </message>
    <message>
        <source>The model “{model}” is here already.</source>
        <translation>El modelo «{model}» ya está aquí.</translation>
    </message>
    <message>
        <source>There is another model of the id “{model}” here.</source>
        <translation>Aquí hay otro modelo con el id «{model}».</translation>
    </message>
    <message>
        <source>It is kept; the new one was not taken in.</source>
        <translation>Se conserva; el nuevo no se incorporó.</translation>
    </message>
    <message>
        <source>The entry of the model “{name}” is damaged ({reason}).</source>
        <translation>La entrada del modelo «{name}» está dañada ({reason}).</translation>
    </message>
    <message>
        <source>The folder “{name}” holds the entry of another model.</source>
        <translation>La carpeta «{name}» contiene la entrada de otro modelo.</translation>
    </message>
    <message>
        <source>The model “{model}” is incomplete: {file} is missing.</source>
        <translation>El modelo «{model}» está incompleto: falta {file}.</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” cannot be read.</source>
        <translation>No se puede leer {file} del modelo «{model}».</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” is damaged or was exchanged.</source>
        <translation>{file} del modelo «{model}» está dañado o se cambió.</translation>
    </message>
    <message>
        <source>The folder of the model “{model}” holds another one.</source>
        <translation>La carpeta del modelo «{model}» contiene otro.</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read ({reason}).</source>
        <translation>No se puede leer qué modelo se eligió ({reason}).</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read: its file is damaged.</source>
        <translation>No se puede leer qué modelo se eligió: su archivo está dañado.</translation>
    </message>
    <message>
        <source>The models were last used by a newer PRS Studio.</source>
        <translation>Los modelos se usaron por última vez con un PRS Studio más nuevo.</translation>
    </message>
    <message>
        <source>It was better than the model in use, on the patients who judged both.</source>
        <extracomment>Nothing is said of whom the models learnt from: of a foreign one nobody knows.</extracomment>
        <translation>Fue mejor que el modelo en uso con los pacientes con los que se juzgaron ambos.</translation>
    </message>
    <message>
        <source>It was worse than the model in use, on the patients who judged both.</source>
        <translation>Fue peor que el modelo en uso con los pacientes con los que se juzgaron ambos.</translation>
    </message>
    <message>
        <source>The patients who judged both cannot tell whether it is better than the model in use.</source>
        <translation>Los pacientes con los que se juzgaron ambos no permiten saber si es mejor que el modelo en uso.</translation>
    </message>
    <message>
        <source>It was never judged here: nobody knows whether it is better than the model in use.</source>
        <translation>Nunca se ha juzgado aquí: nadie sabe si es mejor que el modelo en uso.</translation>
    </message>
    <message>
        <source>It was judged against another model than the one that is in use now.</source>
        <translation>Se juzgó frente a un modelo distinto del que está ahora en uso.</translation>
    </message>
    <message>
        <source>The model that ships with the program.</source>
        <translation>El modelo incluido con el programa.</translation>
    </message>
    <message>
        <source>It was in use before.</source>
        <translation>Estuvo en uso antes.</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Solo para investigación. No es un producto sanitario.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: fr, de, es, pt, zh-CN</comment>
        <extracomment>What a screen reader takes the text for.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Events marked by the reader. N normal, R rhonchi, W wheeze, S stridor, CC coarse crackle, FC fine crackle, W+C wheeze &amp; crackle.</source>
        <translation>Eventos marcados por el lector. N normal, R roncus, S sibilancia, E estridor, CG crepitante grueso, CF crepitante fino, S+C sibilancia y crepitante.</translation>
    </message>
    <message>
        <source>Lung sounds of a patient</source>
        <translation>Sonidos pulmonares de un paciente</translation>
    </message>
    <message>
        <source>Lung sound recording</source>
        <translation>Grabación de sonido pulmonar</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Paciente {number}</translation>
    </message>
    <message>
        <source>Patient not known</source>
        <translation>Paciente desconocido</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>age, sex, or who a patient is</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{age:g} years</source>
        <translation>{age:g} años</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Los más dudosos primero</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Por debajo del 50 %</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>Del 50 al 80 %</translation>
    </message>
    <message>
        <source>80 % and more</source>
        <translation>80 % y más</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>disagreement</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Between readers</source>
        <translation>Entre lectores</translation>
    </message>
    <message>
        <source>With the model</source>
        <comment>disagreement</comment>
        <translation>Con el modelo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no disagreement</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>quality</comment>
        <translation>Buena</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Con avisos</translation>
    </message>
    <message>
        <source>Not fit</source>
        <comment>quality</comment>
        <translation>No apta</translation>
    </message>
    <message>
        <source>{verdict}, confidence {percent:.0f} %</source>
        <translation>{verdict}, confianza {percent:.0f} %</translation>
    </message>
    <message>
        <source>quality warning</source>
        <translation>aviso de calidad</translation>
    </message>
    <message>
        <source>quality good</source>
        <translation>calidad buena</translation>
    </message>
    <message>
        <source>your label {label}</source>
        <translation>su etiqueta {label}</translation>
    </message>
    <message>
        <source>label {label} by {reader}</source>
        <translation>etiqueta {label} de {reader}</translation>
    </message>
    <message>
        <source>readers disagree</source>
        <translation>los lectores discrepan</translation>
    </message>
    <message>
        <source>differs from the model</source>
        <translation>difiere del modelo</translation>
    </message>
    <message>
        <source>marked uncertain</source>
        <translation>marcada como dudosa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} recordings has not been read by a person: nothing is counted there.</source>
        <translation>
            <numerusform>%n de {all} grabaciones no la ha leído ninguna persona: allí no se cuenta nada.</numerusform>
            <numerusform>%n de {all} grabaciones no las ha leído ninguna persona: allí no se cuenta nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <comment>filter</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What each is called, and its choice for who cannot see where it stands.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Filter by confidence</source>
        <translation>Filtrar por confianza</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>Filter by disagreement</source>
        <translation>Filtrar por discrepancia</translation>
    </message>
    <message>
        <source>Filter by patient</source>
        <translation>Filtrar por paciente</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Filter by site</source>
        <translation>Filtrar por foco</translation>
    </message>
    <message>
        <source>Filter by quality</source>
        <translation>Filtrar por calidad</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Filter by annotator</source>
        <translation>Filtrar por anotador</translation>
    </message>
    <message>
        <source>Filters of the worklist</source>
        <extracomment>What is said by others, or by models.</extracomment>
        <translation>Filtros de la lista de trabajo</translation>
    </message>
    <message>
        <source>Clear these filters</source>
        <translation>Borrar estos filtros</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>Adventitious events</source>
        <translation>Eventos adventicios</translation>
    </message>
    <message>
        <source>Wheeze share</source>
        <translation>Proporción de sibilancias</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no label</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{label} (from events)</source>
        <translation>{label} (de los eventos)</translation>
    </message>
    <message>
        <source>{label} (by hand, events differ)</source>
        <translation>{label} (a mano, los eventos difieren)</translation>
    </message>
    <message>
        <source>{label} (by hand)</source>
        <translation>{label} (a mano)</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobada</translation>
    </message>
    <message>
        <source>unfit</source>
        <translation>no apta</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>ningún aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings per chest site</source>
        <translation>Hallazgos por foco del tórax</translation>
    </message>
    <message>
        <source>no events marked</source>
        <translation>ningún evento marcado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of an event</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of an event</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an event</comment>
        <extracomment>What came of a proposal, or that there was none.</extracomment>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a proposal</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a proposal</comment>
        <translation>corregido</translation>
    </message>
    <message>
        <source>the reader</source>
        <extracomment>What a cell&apos;s editor begins with.</extracomment>
        <translation>el lector</translation>
    </message>
    <message>
        <source>Proposed by {model} with {percent}; nobody decided yet.</source>
        <translation>Propuesto por {model} con {percent}; nadie ha decidido todavía.</translation>
    </message>
    <message>
        <source>Marked by {reader}.</source>
        <translation>Marcado por {reader}.</translation>
    </message>
    <message>
        <source>Accepted by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>Aceptado por {reader}; {model} propuso {label}, {start:.3f} a {end:.3f} s, {percent}.</translation>
    </message>
    <message>
        <source>Corrected by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>Corregido por {reader}; {model} propuso {label}, {start:.3f} a {end:.3f} s, {percent}.</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Recordings of one site are added up. What was not read counts as recorded, with nothing found.</source>
        <translation>Las grabaciones de un mismo foco se suman. Lo no leído cuenta como grabado, sin hallazgos.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>view of the chest</comment>
        <extracomment>Where each site is, where its words begin or end, and on which side of it they stand.</extracomment>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>view of the chest</comment>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Chest diagram. {findings}</source>
        <translation>Diagrama del tórax. {findings}</translation>
    </message>
    <message>
        <source>site not known</source>
        <translation>foco desconocido</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no grabado</translation>
    </message>
    <message numerus="yes">
        <source>%n recording</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The fonts for PDF are missing.</source>
        <extracomment>Parts of the names of fonts that hold many letters, best first: they are looked into before all others.</extracomment>
        <translation>Faltan las fuentes para PDF.</translation>
    </message>
    <message>
        <source>Install PRS Studio again, or write the report as HTML.</source>
        <translation>Instale PRS Studio de nuevo, o escriba el informe como HTML.</translation>
    </message>
    <message>
        <source>{start:.1f} to {end:.1f} s of the recording, {count} events marked: {events}</source>
        <translation>{start:.1f} a {end:.1f} s de la grabación, {count} eventos marcados: {events}</translation>
    </message>
    <message>
        <source>{event} {start:.2f} to {end:.2f} s</source>
        <translation>{event} {start:.2f} a {end:.2f} s</translation>
    </message>
    <message>
        <source>The sound was not at hand when this report was made.</source>
        <translation>El sonido no estaba disponible cuando se creó este informe.</translation>
    </message>
    <message>
        <source>Model proposes</source>
        <translation>El modelo propone</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>of breathing</comment>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of the model</comment>
        <translation>Ventanas</translation>
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
        <translation>El estudio no tiene grabaciones de este paciente.</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows whom it has.</source>
        <translation>«prs-studio study list» muestra a quién tiene.</translation>
    </message>
    <message>
        <source>The study has {count} recordings of this name.</source>
        <translation>El estudio tiene {count} grabaciones con este nombre.</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>Dé la ruta completa.</translation>
    </message>
    <message>
        <source>The study has no recording of this name.</source>
        <translation>El estudio no tiene ninguna grabación con este nombre.</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows what it has.</source>
        <translation>«prs-studio study list» muestra lo que tiene.</translation>
    </message>
    <message>
        <source>The sound file has changed since it was read: marks and sound may not belong together.</source>
        <translation>El archivo de sonido ha cambiado desde que se leyó: las marcas y el sonido pueden no corresponderse.</translation>
    </message>
    <message>
        <source>{count} different letters could not be printed: this computer has no font for them. They stand as □. The report as HTML has them.</source>
        <translation>{count} letras distintas no se pudieron imprimir: este ordenador no tiene fuente para ellas. Aparecen como □. El informe en HTML las tiene.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Comment on the recording</source>
        <extracomment>More rows than these make a report that nobody reads; how many are left out is said.</extracomment>
        <translation>Comentario sobre la grabación</translation>
    </message>
    <message>
        <source>The reader marked this recording as reviewed, but marked nothing and chose no label: nothing is decided.</source>
        <translation>El lector marcó esta grabación como revisada, pero no marcó nada ni eligió etiqueta: no hay nada decidido.</translation>
    </message>
    <message>
        <source>No person has read this recording yet. What follows are the model&apos;s proposals, which nobody has checked.</source>
        <translation>Ninguna persona ha leído todavía esta grabación. Lo que sigue son propuestas del modelo, que nadie ha comprobado.</translation>
    </message>
    <message>
        <source>The reader has not marked this recording as reviewed: its reading may be incomplete.</source>
        <translation>El lector no ha marcado esta grabación como revisada: su lectura puede estar incompleta.</translation>
    </message>
    <message>
        <source>The label given by hand, {label}, does not follow from the events, which say {derived}.</source>
        <translation>La etiqueta dada a mano, {label}, no se sigue de los eventos, que dicen {derived}.</translation>
    </message>
    <message>
        <source>The reader was uncertain about this recording.</source>
        <translation>El lector dudaba de esta grabación.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>{share} of the recording&apos;s time</source>
        <translation>{share} del tiempo de la grabación</translation>
    </message>
    <message>
        <source>{drawn} drawn by hand, {accepted} proposals accepted, {changed} changed; {rejected} proposals rejected</source>
        <translation>{drawn} dibujados a mano, {accepted} propuestas aceptadas, {changed} modificadas; {rejected} propuestas rechazadas</translation>
    </message>
    <message>
        <source>{count} marked, {seconds:.1f} s</source>
        <translation>{count} marcados, {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{label}, given by hand</source>
        <translation>{label}, dada a mano</translation>
    </message>
    <message>
        <source>{label}, follows from the events</source>
        <translation>{label}, según los eventos</translation>
    </message>
    <message>
        <source>not checked: the recording was not analysed</source>
        <translation>no comprobada: la grabación no se analizó</translation>
    </message>
    <message>
        <source>nothing found by the automatic check</source>
        <translation>la comprobación automática no encontró nada</translation>
    </message>
    <message>
        <source>Brown strokes at the waveform&apos;s border: it is louder there than the lane shows.</source>
        <translation>Trazos marrones en el borde de la forma de onda: ahí el sonido es más fuerte de lo que muestra la pista.</translation>
    </message>
    <message>
        <source>Spectrogram: 0 to 2 kHz, darker is louder.</source>
        <translation>Espectrograma: 0 a 2 kHz, más oscuro es más fuerte.</translation>
    </message>
    <message>
        <source>Windows and dashed boxes: what the model says, not checked by a person unless marked below.</source>
        <translation>Ventanas y recuadros discontinuos: lo que dice el modelo, no comprobado por una persona salvo que se marque debajo.</translation>
    </message>
    <message>
        <source>Events: the reader&apos;s; a dashed border and “?” mean uncertain.</source>
        <translation>Eventos: los del lector; un borde discontinuo y «?» significan dudoso.</translation>
    </message>
    <message>
        <source>Noted while it was recorded</source>
        <translation>Anotado durante la grabación</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Time per class</source>
        <translation>Tiempo por clase</translation>
    </message>
    <message>
        <source>No events were marked.</source>
        <translation>No se marcó ningún evento.</translation>
    </message>
    <message>
        <source>All adventitious</source>
        <translation>Todos los adventicios</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Share of the recording</source>
        <translation>Proporción de la grabación</translation>
    </message>
    <message>
        <source>Time that several events cover counts once.</source>
        <translation>El tiempo que cubren varios eventos cuenta una vez.</translation>
    </message>
    <message>
        <source>of them uncertain</source>
        <translation>de ellos dudosos</translation>
    </message>
    <message>
        <source>Findings per phase of breathing</source>
        <translation>Hallazgos por fase respiratoria</translation>
    </message>
    <message>
        <source>Neither marked</source>
        <comment>phase of breathing</comment>
        <translation>Sin fase marcada</translation>
    </message>
    <message>
        <source>{phase} ({seconds:.1f} s)</source>
        <translation>{phase} ({seconds:.1f} s)</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>sin eventos</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Share of the phase</source>
        <translation>Proporción de la fase</translation>
    </message>
    <message>
        <source>An event counts in every phase that it touches, its time in the phase where it sounds.</source>
        <translation>Un evento cuenta en toda fase que toca; su tiempo, en la fase en que suena.</translation>
    </message>
    <message>
        <source>{event} (uncertain)</source>
        <translation>{event} (dudoso)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>Inicio (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>Fin (s)</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>how an event came to be</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>{count} more events are not listed here; all of them are counted above.</source>
        <translation>{count} eventos más no se listan aquí; todos cuentan arriba.</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>how an event came to be</comment>
        <translation>a mano</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how an event came to be: as the model proposed it</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>how an event came to be: from a proposal</comment>
        <translation>modificado</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Lo que dice el modelo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no event</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versión {version}</translation>
    </message>
    <message>
        <source>Record label</source>
        <extracomment>The thresholds are taken times 2 to the power of the slider&apos;s value over this.</extracomment>
        <translation>Etiqueta de la grabación</translation>
    </message>
    <message>
        <source>The paper&apos;s rule</source>
        <translation>La regla del artículo</translation>
    </message>
    <message>
        <source>Events proposed</source>
        <translation>Eventos propuestos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>A prediction is no finding: it counts in none of the numbers above unless a person accepted it.</source>
        <translation>Una predicción no es un hallazgo: no cuenta en ninguno de los números de arriba, salvo que una persona la aceptara.</translation>
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
        <translation>Es</translation>
    </message>
    <message>
        <source>Cry</source>
        <comment>short for crying</comment>
        <translation>Llan</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>short for movement</comment>
        <translation>Mov</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another artefact</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Events lie here already.</source>
        <extracomment>An event that covers more than this much of a proposal decides it, whatever it was made of. A decision on one proposal holds for those of its model and type that share this much of their union: what another threshold or hop proposes differs by a few milliseconds.</extracomment>
        <translation>Aquí ya hay eventos.</translation>
    </message>
    <message>
        <source>Reject the proposal, or make room for it first.</source>
        <translation>Rechace la propuesta, o haga antes sitio para ella.</translation>
    </message>
    <message>
        <source>No proposal is selected.</source>
        <translation>No hay ninguna propuesta seleccionada.</translation>
    </message>
    <message>
        <source>This is not an analysis by PRS Studio.</source>
        <translation>Esto no es un análisis de PRS Studio.</translation>
    </message>
    <message>
        <source>Analyse the recording again.</source>
        <translation>Analice de nuevo la grabación.</translation>
    </message>
    <message>
        <source>This analysis has version {version!r}; this program reads {known}.</source>
        <translation>Este análisis tiene la versión {version!r}; este programa lee {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio, or analyse the recording again.</source>
        <translation>Actualice PRS Studio, o analice de nuevo la grabación.</translation>
    </message>
    <message>
        <source>This analysis is incomplete or damaged ({reason}).</source>
        <translation>Este análisis está incompleto o dañado ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” holds the sound that was annotated: there is nothing to accept.</source>
        <translation>«{name}» contiene el sonido que se anotó: no hay nada que aceptar.</translation>
    </message>
    <message>
        <source>On {date} another sound file was accepted for what was annotated on the former one.</source>
        <translation>El {date} se aceptó otro archivo de sonido para lo anotado en el anterior.</translation>
    </message>
    <message numerus="yes">
        <source>On {date} another sound file was accepted for what was annotated on the former one, and one mark beyond its end cut or taken away.</source>
        <translation>
            <numerusform>El {date} se aceptó otro archivo de sonido para lo anotado en el anterior, y una marca más allá de su final se recortó o se quitó.</numerusform>
            <numerusform>El {date} se aceptó otro archivo de sonido para lo anotado en el anterior, y %n marcas más allá de su final se recortaron o se quitaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not in the study (any more).</source>
        <translation>Esta grabación no está en el estudio (o ya no).</translation>
    </message>
    <message>
        <source>An analysis in the study is damaged.</source>
        <translation>Un análisis del estudio está dañado.</translation>
    </message>
    <message>
        <source>A study cannot be its own backup.</source>
        <translation>Un estudio no puede ser su propia copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Se está haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Studies (*.prs-study)</source>
        <translation>Estudios (*.prs-study)</translation>
    </message>
    <message>
        <source>The last edits are not saved yet, and would be missing from a backup.</source>
        <translation>Los últimos cambios aún no están guardados, y faltarían en una copia de seguridad.</translation>
    </message>
    <message>
        <source>Backing up the study …</source>
        <translation>Haciendo la copia de seguridad del estudio …</translation>
    </message>
    <message>
        <source>The study is backed up, complete and checked: {place} ({size}). It opens like any other study.</source>
        <translation>La copia de seguridad del estudio está hecha, completa y comprobada: {place} ({size}). Se abre como cualquier otro estudio.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The backup “{name}”</source>
        <translation>La copia de seguridad «{name}»</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>El estudio está como estaba.</translation>
    </message>
    <message>
        <source>This system shows no folders.</source>
        <translation>Este sistema no muestra carpetas.</translation>
    </message>
    <message>
        <source>The backup is in {folder}.</source>
        <translation>La copia de seguridad está en {folder}.</translation>
    </message>
    <message>
        <source>{subject} could not be written without errors.</source>
        <translation>{subject} no se pudo escribir sin errores.</translation>
    </message>
    <message>
        <source>Choose another drive.</source>
        <translation>Elija otra unidad.</translation>
    </message>
    <message>
        <source>Read blind under another name.</source>
        <translation>Lea a ciegas con otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is no person, and cannot read blind.</source>
        <translation>«{name}» no es una persona y no puede leer a ciegas.</translation>
    </message>
    <message>
        <source>{name} has read blind in this study, and seen the others since.</source>
        <translation>{name} ha leído a ciegas en este estudio, y desde entonces ha visto a los demás.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has annotated %n recording of this study seeing the others.</source>
        <translation>
            <numerusform>{name} ha anotado %n grabación de este estudio viendo a los demás.</numerusform>
            <numerusform>{name} ha anotado %n grabaciones de este estudio viendo a los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reader is not in the study.</source>
        <translation>Este lector no está en el estudio.</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or make a new one.</source>
        <extracomment>How long to wait for another program&apos;s write, in seconds.</extracomment>
        <translation>Elija un estudio de PRS Studio, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>{subject} was closed by another program while it was written.</source>
        <extracomment>In a sentence, why nothing can be written; &quot;&quot; where it can.</extracomment>
        <translation>{subject}: otro programa cerró el estudio mientras se escribía.</translation>
    </message>
    <message>
        <source>Look whether what you did is there; if not, do it again.</source>
        <translation>Mire si lo que hizo está ahí; si no, hágalo de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is not where it was: it was moved, removed or replaced, or its drive disconnected.</source>
        <translation>{subject} no está donde estaba: se movió, se quitó o se sustituyó, o se desconectó su unidad.</translation>
    </message>
    <message>
        <source>Put it back or connect the drive, then open the study again. What was saved before is in it.</source>
        <translation>Devuélvalo a su sitio o conecte la unidad, y abra de nuevo el estudio. Lo guardado antes está en él.</translation>
    </message>
    <message>
        <source>The study has no name.</source>
        <translation>El estudio no tiene nombre.</translation>
    </message>
    <message>
        <source>The study “{name}”</source>
        <translation>El estudio «{name}»</translation>
    </message>
    <message>
        <source>the file, its folder {folder} or the disk is read-only</source>
        <translation>el archivo, su carpeta {folder} o el disco es de solo lectura</translation>
    </message>
    <message>
        <source>{subject} is not there (any more).</source>
        <translation>{subject} no está (o ya no).</translation>
    </message>
    <message>
        <source>the folder {folder} is read-only</source>
        <extracomment>What SQLite says where it may read and not write.</extracomment>
        <translation>la carpeta {folder} es de solo lectura</translation>
    </message>
    <message>
        <source>{subject} cannot be made: {reason}.</source>
        <translation>{subject} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened ({reason}).</source>
        <translation>{subject} no se puede abrir ({reason}).</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject}: no contiene nada.</translation>
    </message>
    <message>
        <source>“{name}” is no study, or is damaged.</source>
        <translation>«{name}» no es un estudio, o está dañado.</translation>
    </message>
    <message>
        <source>The study&apos;s address is not one that can be understood.</source>
        <translation>La dirección del estudio no se puede entender.</translation>
    </message>
    <message>
        <source>Studies cannot be kept in “{name}”.</source>
        <translation>No se pueden guardar estudios en «{name}».</translation>
    </message>
    <message>
        <source>What speaks with database servers is not installed here.</source>
        <translation>Aquí no está instalado lo que habla con servidores de bases de datos.</translation>
    </message>
    <message>
        <source>It looks like this: postgresql+psycopg://USER@SERVER/DATABASE</source>
        <translation>Tiene este aspecto: postgresql+psycopg://USER@SERVER/DATABASE</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: this recording was changed elsewhere meanwhile.</source>
        <translation>«{edit}» no se guardó: esta grabación se modificó entretanto en otro lugar.</translation>
    </message>
    <message>
        <source>There is no revision {number}.</source>
        <translation>No hay ninguna revisión {number}.</translation>
    </message>
    <message>
        <source>The latest one is {number}.</source>
        <translation>La última es la {number}.</translation>
    </message>
    <message>
        <source>An annotation in the study is damaged.</source>
        <translation>Una anotación del estudio está dañada.</translation>
    </message>
    <message>
        <source>Run “prs-studio study check”, and open a backup of the study.</source>
        <translation>Ejecute «prs-studio study check» y abra una copia de seguridad del estudio.</translation>
    </message>
    <message>
        <source>“{name}” is just being written.</source>
        <translation>«{name}» se está escribiendo en este momento.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then add it again.</source>
        <translation>Espere a que termine y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>“{shown}” has a name that is not text.</source>
        <translation>«{shown}» tiene un nombre que no es texto.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Cambie el nombre del archivo o de su carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read.</source>
        <translation>«{name}» no está donde estaba, o no se puede leer.</translation>
    </message>
    <message>
        <source>Connect its drive, or look for the study&apos;s recordings in another folder.</source>
        <translation>Conecte su unidad, o busque las grabaciones del estudio en otra carpeta.</translation>
    </message>
    <message>
        <source>{subject} holds no study: it is another program&apos;s database, or damaged.</source>
        <extracomment>In the header of every study&apos;s SQLite file: &quot;PRSS&quot;. Other programs&apos; files have other numbers, or none. Alembic&apos;s scripts, which it reads as files.</extracomment>
        <translation>{subject} no contiene un estudio: es la base de datos de otro programa, o hay daños.</translation>
    </message>
    <message>
        <source>{subject} is no study, or is damaged.</source>
        <translation>{subject} no es un estudio, o hay daños.</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or a backup of it.</source>
        <translation>Elija un estudio de PRS Studio, o una copia de seguridad de él.</translation>
    </message>
    <message>
        <source>{subject} is not there.</source>
        <translation>{subject} no está.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer version of PRS Studio.</source>
        <translation>{subject}: se creó con una versión más nueva de PRS Studio.</translation>
    </message>
    <message>
        <source>Update PRS Studio to open it. It was left as it is.</source>
        <translation>Actualice PRS Studio para abrirlo. Quedó como estaba.</translation>
    </message>
    <message>
        <source>{subject} is of an older version, and has to be brought up to date before it can be opened; but {reason}</source>
        <translation>{subject} es de una versión anterior y hay que actualizar su formato antes de poder abrirlo; pero {reason}</translation>
    </message>
    <message>
        <source>Copy the study to a folder in which you may write, and open the copy.</source>
        <translation>Copie el estudio a una carpeta en la que pueda escribir, y abra la copia.</translation>
    </message>
    <message>
        <source>To work in it, ask for the right to write there, or make a copy elsewhere (File, Back up the study) and open that.</source>
        <translation>Para trabajar en él, pida permiso para escribir allí, o haga una copia en otro lugar (Archivo, Copia de seguridad del estudio) y ábrala.</translation>
    </message>
    <message>
        <source>the file {file} is read-only</source>
        <translation>el archivo {file} es de solo lectura</translation>
    </message>
    <message>
        <source>{subject} can only be looked at: {reason}.</source>
        <translation>{subject} solo se puede consultar: {reason}.</translation>
    </message>
    <message>
        <source>A reader&apos;s name has one to 200 letters that can be printed.</source>
        <translation>El nombre de un lector tiene de una a 200 letras imprimibles.</translation>
    </message>
    <message>
        <source>{reason} “{name}” has not read in it and cannot join.</source>
        <translation>{reason} «{name}» no ha leído en él y no puede incorporarse.</translation>
    </message>
    <message>
        <source>Give the name of somebody who has: {names}.</source>
        <translation>Dé el nombre de alguien que sí: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a {kind} in this study.</source>
        <translation>«{name}» es el nombre de un lector de otra clase ({kind}) en este estudio.</translation>
    </message>
    <message>
        <source>The file holds another sound than was annotated: say first whether the annotations hold for it.</source>
        <translation>El archivo contiene otro sonido que el anotado: diga primero si las anotaciones valen para él.</translation>
    </message>
    <message>
        <source>The marks that you see were made on another sound of this name; what the model says is of the one that you hear. Until this is answered, nothing is edited here, and the recording teaches nothing and is not exported.

Accept it if it is the same recording nevertheless: cut, cleaned, converted. All readers&apos; annotations stay, with a remark on the recording; marks beyond its end are cut. Otherwise look for the former file, which is known by what it holds, or leave it.</source>
        <translation>Las marcas que ve se hicieron en otro sonido de este nombre; lo que dice el modelo es del que oye. Hasta que se responda a esto, aquí no se edita nada, y la grabación no enseña nada ni se exporta.

Acéptelo si es, con todo, la misma grabación: recortada, limpiada, convertida. Todas las anotaciones de los lectores se conservan, con una observación en la grabación; las marcas más allá de su final se recortan. Si no, busque el archivo anterior, que se reconoce por lo que contiene, o déjelo.</translation>
    </message>
    <message>
        <source>The sound is accepted; the annotations stay, with a remark on the recording.</source>
        <translation>El sonido se ha aceptado; las anotaciones se conservan, con una observación en la grabación.</translation>
    </message>
    <message>
        <source>{label} {start:.2f} to {end:.2f} s</source>
        <translation>{label} {start:.2f} a {end:.2f} s</translation>
    </message>
    <message numerus="yes">
        <source>{marks} and %n more</source>
        <translation>
            <numerusform>{marks} y %n más</numerusform>
            <numerusform>{marks} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound is accepted. It ends sooner, and what lay beyond its end was cut or taken away: {marks}. The other annotations stay, with a remark on the recording; the history tells what there was.</source>
        <translation>El sonido se ha aceptado. Termina antes, y lo que había más allá de su final se recortó o se quitó: {marks}. Las demás anotaciones se conservan, con una observación en la grabación; el historial dice lo que había.</translation>
    </message>
    <message>
        <source>The file holds another sound by now. Nothing was marked yet: it is taken as it is.</source>
        <translation>El archivo contiene ahora otro sonido. Aún no había nada marcado: se toma como está.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>“{name}” was changed since it was annotated: it is no longer the same sound.</source>
        <translation>«{name}» se modificó desde que se anotó: ya no es el mismo sonido.</translation>
    </message>
    <message>
        <source>What now …</source>
        <translation>Qué hacer ahora …</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read. Connect its drive, or look for it elsewhere.</source>
        <translation>«{name}» no está donde estaba, o no se puede leer. Conecte su unidad, o búsquela en otro lugar.</translation>
    </message>
    <message>
        <source>Find it …</source>
        <translation>Buscarla …</translation>
    </message>
    <message>
        <source>Another sound</source>
        <translation>Otro sonido</translation>
    </message>
    <message>
        <source>“{name}” holds another sound than was annotated.</source>
        <translation>«{name}» contiene otro sonido que el anotado.</translation>
    </message>
    <message>
        <source>&amp;Accept this sound</source>
        <translation>&amp;Aceptar este sonido</translation>
    </message>
    <message>
        <source>&amp;Find the former file …</source>
        <translation>&amp;Buscar el archivo anterior …</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>Where may “{name}” be?</source>
        <translation>¿Dónde puede estar «{name}»?</translation>
    </message>
    <message>
        <source>The sound that was annotated is not in “{name}”.</source>
        <translation>El sonido que se anotó no está en «{name}».</translation>
    </message>
    <message>
        <source>Look elsewhere …</source>
        <translation>Buscar en otro lugar …</translation>
    </message>
    <message numerus="yes">
        <source>Found, with %n more of the study.</source>
        <translation>
            <numerusform>Encontrada, con %n más del estudio.</numerusform>
            <numerusform>Encontrada, con %n más del estudio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Encontrada.</translation>
    </message>
    <message>
        <source>Put the former file back; or, if the annotations hold for this one, too, accept it in its place: in the window, or by “prs-studio study accept”.</source>
        <translation>Devuelva el archivo anterior; o, si las anotaciones valen también para este, acéptelo en su lugar: en la ventana, o con «prs-studio study accept».</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the file, its folder or the disk is read-only.</source>
        <extracomment>What happened to a subject, and what to do.</extracomment>
        <translation>{subject} no se puede escribir: el archivo, su carpeta o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the study to another folder.</source>
        <translation>Pida permiso para escribir allí, o copie el estudio a otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.</source>
        <translation>El disco está lleno: {subject} no se pudo escribir.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is safe; nothing was half written.</source>
        <translation>Libere espacio y reinténtelo. Lo guardado antes está a salvo; nada quedó a medio escribir.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened.</source>
        <translation>{subject} no se puede abrir.</translation>
    </message>
    <message>
        <source>Is its folder still there, its drive connected, and may you write in it?</source>
        <translation>¿Sigue ahí su carpeta, está conectada su unidad, y puede usted escribir en ella?</translation>
    </message>
    <message>
        <source>The drive with {subject} reports an error, or was disconnected.</source>
        <translation>La unidad con {subject} informa de un error, o se desconectó.</translation>
    </message>
    <message>
        <source>Connect it again, or free some space, then open the study again. What was saved before is safe; nothing was half written.</source>
        <translation>Conéctela de nuevo, o libere espacio, y abra otra vez el estudio. Lo guardado antes está a salvo; nada quedó a medio escribir.</translation>
    </message>
    <message>
        <source>{subject} is damaged.</source>
        <translation>{subject}: hay daños.</translation>
    </message>
    <message>
        <source>Open a backup of it, and have the drive checked.</source>
        <translation>Abra una copia de seguridad, y haga revisar la unidad.</translation>
    </message>
    <message>
        <source>Another program is writing to {subject} and does not finish.</source>
        <translation>Otro programa está escribiendo en {subject} y no termina.</translation>
    </message>
    <message>
        <source>Wait for it, or close it; then try again.</source>
        <translation>Espere a que termine, o ciérrelo; luego reinténtelo.</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is full: {subject} could not be written.</source>
        <translation>El disco del servidor de bases de datos está lleno: {subject} no se pudo escribir.</translation>
    </message>
    <message>
        <source>Tell its administrator. What was saved before is safe; nothing was half written.</source>
        <translation>Avise a su administrador. Lo guardado antes está a salvo; nada quedó a medio escribir.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the database is read-only.</source>
        <translation>{subject} no se puede escribir: la base de datos es de solo lectura.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The database server does not let this user work with {subject}.</source>
        <translation>El servidor de bases de datos no deja a este usuario trabajar con {subject}.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to it.</source>
        <translation>Pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>The server has no such database: {subject}.</source>
        <translation>El servidor no tiene esa base de datos: {subject}.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrator to make it.</source>
        <translation>Compruebe la dirección, o pida a su administrador que la cree.</translation>
    </message>
    <message>
        <source>The database server refuses this user or password for {subject}.</source>
        <translation>El servidor de bases de datos rechaza este usuario o esta contraseña para {subject}.</translation>
    </message>
    <message>
        <source>Check the address of the study.</source>
        <translation>Compruebe la dirección del estudio.</translation>
    </message>
    <message>
        <source>{subject} is damaged, says the database server.</source>
        <translation>El servidor de bases de datos informa de daños: {subject}.</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>Avise a su administrador.</translation>
    </message>
    <message>
        <source>{trouble} Its folder is {folder}.</source>
        <translation>{trouble} Su carpeta es {folder}.</translation>
    </message>
    <message>
        <source>{subject} cannot be used ({reason}).</source>
        <translation>{subject} no se puede usar ({reason}).</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or the connection to it was lost: {subject}.</source>
        <translation>No se puede acceder al servidor de bases de datos, o se perdió la conexión con él: {subject}.</translation>
    </message>
    <message>
        <source>Check the network and the server, then look at the recording again before you repeat what you did. What was saved before is safe; nothing was half written.</source>
        <translation>Compruebe la red y el servidor, y mire de nuevo la grabación antes de repetir lo que hizo. Lo guardado antes está a salvo; nada quedó a medio escribir.</translation>
    </message>
    <message>
        <source>“{name}” could not be turned into FLAC ({reason}).</source>
        <translation>«{name}» no se pudo convertir a FLAC ({reason}).</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Queda como está.</translation>
    </message>
    <message>
        <source>“{flac}” does not hold what “{wav}” does.</source>
        <translation>«{flac}» no contiene lo mismo que «{wav}».</translation>
    </message>
    <message>
        <source>The WAV file is kept.</source>
        <translation>El archivo WAV se conserva.</translation>
    </message>
    <message>
        <source>“{name}” is not a take of this program.</source>
        <translation>«{name}» no es una toma de este programa.</translation>
    </message>
    <message>
        <source>Open it like any other recording.</source>
        <translation>Ábralo como cualquier otra grabación.</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noted while recording</comment>
        <extracomment>Seconds of the recording, words, and whether something is missing there. A description of a sound that is longer or shorter than this says is another&apos;s.</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Unplugged: {seconds:.1f} s missing</source>
        <translation>Desconectado: faltan {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Paused: {seconds:.1f} s missing</source>
        <translation>En pausa: faltan {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Interrupted: {seconds:.1f} s missing</source>
        <translation>Interrumpido: faltan {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{cause}: {seconds:.1f} s missing</source>
        <translation>{cause}: faltan {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation>{count} muestras perdidas</translation>
    </message>
    <message>
        <source>Some frames lost</source>
        <translation>Algunas muestras perdidas</translation>
    </message>
    <message>
        <source>“{name}” is being recorded.</source>
        <translation>«{name}» se está grabando.</translation>
    </message>
    <message>
        <source>“{name}” is not laid out like SPRSound.</source>
        <extracomment>Folders of sound and of annotations: the official layout, and the public repository&apos;s names.</extracomment>
        <translation>«{name}» no tiene la estructura de SPRSound.</translation>
    </message>
    <message>
        <source>Choose the folder that holds train_wav (the sounds) and train_json (their annotations).</source>
        <translation>Elija la carpeta que contiene train_wav (los sonidos) y train_json (sus anotaciones).</translation>
    </message>
    <message>
        <source>Nothing in “{name}” can be used.</source>
        <translation>Nada de «{name}» se puede usar.</translation>
    </message>
    <message>
        <source>Each annotation needs a sound file of its name and a label.</source>
        <translation>Cada anotación necesita un archivo de sonido con su nombre y una etiqueta.</translation>
    </message>
    <message>
        <source>Only one marked it</source>
        <translation>Solo uno lo marcó</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Otro tipo</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>Otros bordes</translation>
    </message>
    <message>
        <source>Another record label</source>
        <translation>Otra etiqueta de grabación</translation>
    </message>
    <message>
        <source>own …</source>
        <translation>propia …</translation>
    </message>
    <message>
        <source>as the events say</source>
        <translation>como dicen los eventos</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>ningún evento</translation>
    </message>
    <message>
        <source>mean borders</source>
        <translation>bordes medios</translation>
    </message>
    <message>
        <source>{label}, {seconds:.2f} s</source>
        <translation>{label}, {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Arbitraje</translation>
    </message>
    <message>
        <source>The disagreement</source>
        <translation>La discrepancia</translation>
    </message>
    <message>
        <source>Decided disagreements</source>
        <translation>Discrepancias decididas</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the adjudication</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the adjudication</source>
        <translation>Terminar el arbitraje</translation>
    </message>
    <message>
        <source>End the adjudication; what was decided is kept</source>
        <translation>Terminar el arbitraje; lo decidido se conserva</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>disagreement</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>disagreement</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>Reproducir enseguida</translation>
    </message>
    <message>
        <source>Play each disagreement as soon as it is shown</source>
        <translation>Reproducir cada discrepancia en cuanto se muestra</translation>
    </message>
    <message>
        <source>{decided:,} of {all:,} decided · {settled:,} of {recordings:,} recordings</source>
        <translation>{decided:,} de {all:,} decididas · {settled:,} de {recordings:,} grabaciones</translation>
    </message>
    <message>
        <source>Not read by both</source>
        <translation>No leída por ambos</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Ninguna discrepancia</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other}</source>
        <comment>readers</comment>
        <translation>
            <numerusform>{one} y {other}</numerusform>
            <numerusform>{one} y {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {number} of {all} here</source>
        <translation>{kind} · {number} de {all} aquí</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a disagreement</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>decided: {label}</source>
        <translation>decidida: {label}</translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s · {state}</source>
        <translation>{start:.2f} a {end:.2f} s · {state}</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>readings of an event</comment>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>reading of an event</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>decision</comment>
        <translation>Propia</translation>
    </message>
    <message>
        <source>{action}: not possible here</source>
        <translation>{action}: aquí no es posible</translation>
    </message>
    <message>
        <source>Decide: {name}, {label}</source>
        <translation>Decidir: {name}, {label}</translation>
    </message>
    <message>
        <source>Decide: {name}</source>
        <translation>Decidir: {name}</translation>
    </message>
    <message>
        <source>Blind reading</source>
        <translation>Lectura a ciegas</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown. What you mark is kept as read blind.</source>
        <translation>No se muestra lo que otros marcaron ni lo que dice el modelo. Lo que usted marque se guarda como leído a ciegas.</translation>
    </message>
    <message>
        <source>You had seen this recording with proposals or others&apos; readings before: it is marked so.</source>
        <translation>Usted ya había visto esta grabación con propuestas o con lecturas de otros: queda marcado así.</translation>
    </message>
    <message>
        <source>End blind reading …</source>
        <translation>Terminar la lectura a ciegas …</translation>
    </message>
    <message>
        <source>End blind reading</source>
        <translation>Terminar la lectura a ciegas</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Tipo del evento</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Comment on the event</source>
        <translation>Comentario sobre el evento</translation>
    </message>
    <message>
        <source>CAS: continuous adventitious sounds: wheeze, rhonchi, stridor.</source>
        <translation>CAS: sonidos adventicios continuos: sibilancias, roncus, estridor.</translation>
    </message>
    <message>
        <source>Normal is more probable: the model would rather say once too often that something is there.</source>
        <translation>Normal es más probable: el modelo prefiere avisar una vez de más de que hay algo.</translation>
    </message>
    <message>
        <source>DAS: discontinuous adventitious sounds: fine and coarse crackles.</source>
        <translation>DAS: sonidos adventicios discontinuos: crepitantes finos y gruesos.</translation>
    </message>
    <message>
        <source>Breath sounds without added sounds</source>
        <translation>Ruidos respiratorios sin sonidos adventicios</translation>
    </message>
    <message>
        <source>Normal: nothing but breath sounds was heard.</source>
        <translation>Normal: solo se oyeron ruidos respiratorios.</translation>
    </message>
    <message>
        <source>Continuous added sounds</source>
        <translation>Sonidos adventicios continuos</translation>
    </message>
    <message>
        <source>Discontinuous added sounds</source>
        <translation>Sonidos adventicios discontinuos</translation>
    </message>
    <message>
        <source>Continuous and discontinuous added sounds</source>
        <translation>Sonidos adventicios continuos y discontinuos</translation>
    </message>
    <message>
        <source>Not fit to be judged</source>
        <translation>No apta para juzgarse</translation>
    </message>
    <message>
        <source>Poor Quality: noise, crying or contact sounds hide the breath sounds. Record again if you can.</source>
        <translation>Mala calidad: el ruido, el llanto o los ruidos de contacto ocultan los ruidos respiratorios. Grabe de nuevo si puede.</translation>
    </message>
    <message>
        <source>Unsure: the recording resembles none of the labels as the model knows them; {label} is only its best guess.
Look and listen for yourself.</source>
        <translation>Dudoso: la grabación no se parece a ninguna de las etiquetas tal como las conoce el modelo; {label} es solo su mejor conjetura.
Mire y escuche usted mismo.</translation>
    </message>
    <message>
        <source>Unsure: {label} is the model&apos;s best guess, but it cannot rule out {others}.
Look and listen for yourself. The model&apos;s card says how often the true label is among those named.</source>
        <translation>Dudoso: {label} es la mejor conjetura del modelo, pero no puede descartar {others}.
Mire y escuche usted mismo. La ficha del modelo dice con qué frecuencia la etiqueta verdadera está entre las nombradas.</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {last}</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{several} y {last}</numerusform>
            <numerusform>{several} y {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <source>Shown once this is answered or dismissed</source>
        <translation>Se muestra cuando este se responda o se descarte</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Speed of playback (comma: slower, full stop: faster)</source>
        <translation>Velocidad de reproducción (coma: más lento, punto: más rápido)</translation>
    </message>
    <message>
        <source>Pre-roll: playing begins so much before the selection (R)</source>
        <translation>Margen previo: la reproducción empieza tanto antes de la selección (R)</translation>
    </message>
    <message>
        <source>Listening filter (B)</source>
        <translation>Filtro de escucha (B)</translation>
    </message>
    <message>
        <source>Lower corner of the band-pass</source>
        <translation>Límite inferior del pasabanda</translation>
    </message>
    <message>
        <source>Upper corner of the band-pass</source>
        <translation>Límite superior del pasabanda</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidad: {speed}</translation>
    </message>
    <message>
        <source>Pre-roll {length}</source>
        <translation>Margen previo {length}</translation>
    </message>
    <message>
        <source>Pre-roll none</source>
        <translation>Sin margen previo</translation>
    </message>
    <message>
        <source>Listening filter: {filter}</source>
        <translation>Filtro de escucha: {filter}</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>Grabación en directo</translation>
    </message>
    <message>
        <source>Follow the sound again</source>
        <translation>Seguir de nuevo el sonido</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button&apos;s words, and what it does.</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Progress of the analyses</source>
        <translation>Progreso de los análisis</translation>
    </message>
    <message>
        <source>Cancel the analyses that still wait or run</source>
        <translation>Cancelar los análisis que aún esperan o están en marcha</translation>
    </message>
    <message>
        <source>Cancel analyses</source>
        <translation>Cancelar análisis</translation>
    </message>
    <message>
        <source>Pause analyses</source>
        <translation>Pausar análisis</translation>
    </message>
    <message>
        <source>Paused at {number:,} of {all:,}</source>
        <translation>En pausa en {number:,} de {all:,}</translation>
    </message>
    <message>
        <source>Analysing {number:,} of {all:,}</source>
        <translation>Analizando {number:,} de {all:,}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Starting the model …</source>
        <translation>Iniciando el modelo …</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Modelo listo</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Seguir analizando</translation>
    </message>
    <message>
        <source>Pause the analyses; what is opened is analysed still</source>
        <translation>Pausar los análisis; lo que se abre se sigue analizando</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
    <message>
        <source>No other recording of this patient is open. Open their folder, or say whose recordings they are by a table.</source>
        <translation>No hay otra grabación abierta de este paciente. Abra su carpeta, o diga de quién son las grabaciones con una tabla.</translation>
    </message>
    <message>
        <source>Whose recording this is, nobody said: a table can (File menu), or a name like PATIENT_AGE_SEX_SITE_NUMBER.</source>
        <translation>Nadie ha dicho de quién es esta grabación: puede hacerlo una tabla (menú Archivo), o un nombre como PATIENT_AGE_SEX_SITE_NUMBER.</translation>
    </message>
    <message>
        <source>Space plays the upper one, Shift+Space the lower one · N, P another recording below · X swaps · Esc closes</source>
        <translation>Espacio reproduce la superior, Mayúsculas+Espacio la inferior · N, P otra grabación debajo · X intercambia · Escape cierra</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lugar desconocido</translation>
    </message>
    <message>
        <source>Stop the upper recording</source>
        <translation>Detener la grabación superior</translation>
    </message>
    <message>
        <source>Play the upper recording</source>
        <translation>Reproducir la grabación superior</translation>
    </message>
    <message>
        <source>Stop the lower recording</source>
        <translation>Detener la grabación inferior</translation>
    </message>
    <message>
        <source>Play the lower recording</source>
        <translation>Reproducir la grabación inferior</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>reading the sound …</source>
        <translation>leyendo el sonido …</translation>
    </message>
    <message>
        <source>Left and right side by side</source>
        <translation>Lado izquierdo y derecho, uno junto a otro</translation>
    </message>
    <message>
        <source>Which recording is shown below</source>
        <translation>Qué grabación se muestra debajo</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Open the lower recording, and show this one below it (X)</source>
        <translation>Abrir la grabación inferior, y mostrar esta debajo (X)</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>No hay ninguna grabación abierta.</translation>
    </message>
    <message>
        <source>Who is reading? Every decision is kept with the name of who made it.</source>
        <translation>¿Quién lee? Cada decisión se guarda con el nombre de quien la tomó.</translation>
    </message>
    <message>
        <source>Whose reading do you want to see? Nothing is kept in a study that can only be looked at.</source>
        <translation>¿Qué lectura quiere ver? En un estudio que solo se puede consultar no se guarda nada.</translation>
    </message>
    <message>
        <source>Not saved: open or make a study</source>
        <translation>No guardado: abra o cree un estudio</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>¿Quién lee?</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Whose reading do you want to see?</source>
        <translation>¿Qué lectura quiere ver?</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>Si todo está guardado</translation>
    </message>
    <message>
        <source>Who is reading; click to change</source>
        <translation>Quién lee; haga clic para cambiar</translation>
    </message>
    <message>
        <source>Opening the study …</source>
        <translation>Abriendo el estudio …</translation>
    </message>
    <message numerus="yes">
        <source>%n edit not saved yet</source>
        <translation>
            <numerusform>%n cambio aún sin guardar</numerusform>
            <numerusform>%n cambios aún sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: to be looked at</source>
        <translation>Solo lectura: para consultar</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>No hay ningún estudio abierto</translation>
    </message>
    <message>
        <source>To mark something, say who is reading</source>
        <translation>Para marcar algo, diga quién lee</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <translation>Lector: {name}</translation>
    </message>
    <message>
        <source>Reader: ?</source>
        <translation>Lector: ?</translation>
    </message>
    <message>
        <source>Reading the sound …</source>
        <translation>Leyendo el sonido …</translation>
    </message>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>Solo para investigación, no es un producto sanitario</translation>
    </message>
    <message>
        <source>A synthesised demo sound: no person was recorded.</source>
        <translation>Un sonido sintetizado de demostración: no se grabó a ninguna persona.</translation>
    </message>
    <message>
        <source>The paper&apos;s rule: two consecutive windows of the same added sound make the recording positive, only poor windows make it Poor Quality. The label above comes from a classifier over all windows.</source>
        <translation>La regla del artículo: dos ventanas consecutivas con el mismo sonido adventicio hacen positiva la grabación; solo si todas las ventanas son malas es de mala calidad. La etiqueta de arriba procede de un clasificador sobre todas las ventanas.</translation>
    </message>
    <message>
        <source>Verdict on the recording</source>
        <translation>Veredicto sobre la grabación</translation>
    </message>
    <message>
        <source>Verdict of the paper&apos;s rule</source>
        <translation>Veredicto de la regla del artículo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown.</source>
        <translation>No se muestra lo que otros marcaron ni lo que dice el modelo.</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Ninguna grabación abierta</translation>
    </message>
    <message>
        <source>Open a file or a folder, or drop one on the window.</source>
        <translation>Abra un archivo o una carpeta, o suelte uno en la ventana.</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>This recording could not be judged.</source>
        <translation>No se pudo juzgar esta grabación.</translation>
    </message>
    <message>
        <source>No analysis</source>
        <translation>Sin análisis</translation>
    </message>
    <message>
        <source>The model is not available; the recording can be seen and heard.</source>
        <translation>El modelo no está disponible; la grabación se puede ver y oír.</translation>
    </message>
    <message>
        <source>The recording can be seen and heard meanwhile.</source>
        <translation>Entretanto, la grabación se puede ver y oír.</translation>
    </message>
    <message>
        <source>Listening … {percent}</source>
        <translation>Escuchando … {percent}</translation>
    </message>
    <message>
        <source>The model judges window after window.</source>
        <translation>El modelo juzga ventana tras ventana.</translation>
    </message>
    <message>
        <source>The analysis begins in a moment.</source>
        <translation>El análisis comienza en un momento.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>{percent} de seguridad</translation>
    </message>
    <message>
        <source>How probable the model finds {label} for the whole recording.</source>
        <translation>Cuán probable considera el modelo {label} para la grabación entera.</translation>
    </message>
    <message>
        <source>The paper&apos;s rule agrees</source>
        <translation>La regla del artículo coincide</translation>
    </message>
    <message>
        <source>The paper&apos;s rule says {label}</source>
        <translation>La regla del artículo dice {label}</translation>
    </message>
    <message>
        <source>Model: {name} {version}</source>
        <translation>Modelo: {name} {version}</translation>
    </message>
    <message>
        <source>Model: …</source>
        <translation>Modelo: …</translation>
    </message>
    <message>
        <source>By {model} (not in use)</source>
        <translation>Por {model} (no en uso)</translation>
    </message>
    <message>
        <source>Model: not available</source>
        <translation>Modelo: no disponible</translation>
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
        <translation>Se hizo para ser {label}.</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears that.</source>
        <translation>Se hizo para ser {label}; el modelo lo oye.</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears {heard}, a miss.</source>
        <translation>Se hizo para ser {label}; el modelo oye {heard}, un fallo.</translation>
    </message>
    <message>
        <source>Sign of the record label</source>
        <translation>Signo de la etiqueta de la grabación</translation>
    </message>
    <message>
        <source>Probability of each record label</source>
        <translation>Probabilidad de cada etiqueta de grabación</translation>
    </message>
    <message>
        <source>How probable the model finds each label of the whole recording:
{labels}</source>
        <translation>Cuán probable considera el modelo cada etiqueta de la grabación entera:
{labels}</translation>
    </message>
    <message>
        <source>Poor</source>
        <comment>quality, for little room</comment>
        <translation>Mala</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>El último minuto</translation>
    </message>
    <message>
        <source>The last minute, window by window: how probable continuous (CAS) and discontinuous (DAS) added sounds and poor quality were. The line below is the verdict on the recording as it was then; pale while unsure.</source>
        <translation>El último minuto, ventana por ventana: cuán probables fueron los sonidos adventicios continuos (CAS), los discontinuos (DAS) y la mala calidad. La línea de abajo es el veredicto sobre la grabación tal como era entonces; pálida mientras es dudoso.</translation>
    </message>
    <message>
        <source>{name} {percent:.0f} %</source>
        <translation>{name} {percent:.0f} %</translation>
    </message>
    <message>
        <source>At most, in the last minute: {numbers}</source>
        <translation>Como máximo, en el último minuto: {numbers}</translation>
    </message>
    <message>
        <source>Why no lanes are shown</source>
        <translation>Por qué no se muestran pistas</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>&amp;Buscarla …</translation>
    </message>
    <message>
        <source>Look for the recording in another folder: it is known by what it holds</source>
        <translation>Buscar la grabación en otra carpeta: se reconoce por lo que contiene</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>{percent} sure · {meaning}</source>
        <translation>{percent} de seguridad · {meaning}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Orders that say something of what others or models found. From and below which confidence, by what the filter calls it.</extracomment>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Drop lung sounds here</source>
        <translation>Suelte aquí sonidos pulmonares</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF files, or a folder of them</source>
        <translation>Archivos WAV, FLAC, OGG, MP3 y AIFF, o una carpeta de ellos</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Abrir archivos …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Abrir una carpeta …</translation>
    </message>
    <message>
        <source>Open the demo study</source>
        <translation>Abrir el estudio de demostración</translation>
    </message>
    <message>
        <source>{notice}. Everything stays on this computer.</source>
        <translation>{notice}. Todo permanece en este ordenador.</translation>
    </message>
    <message>
        <source>synthesised</source>
        <comment>a recording</comment>
        <translation>sintetizada</translation>
    </message>
    <message>
        <source>nothing marked yet</source>
        <extracomment>While many recordings are analysed, the order is brought up to date no more often than this. With more ranges of rows than this that come or go, the view is told to look at everything anew.</extracomment>
        <translation>nada marcado todavía</translation>
    </message>
    <message>
        <source>Yours now: 1 to 7 set its type, arrows or the mouse its borders.</source>
        <translation>Ahora es suyo: de 1 a 7 fijan su tipo; las flechas o el ratón, sus bordes.</translation>
    </message>
    <message>
        <source>Nothing is left in this consensus: choose its record label, then mark it as reviewed.</source>
        <translation>No queda nada en este consenso: elija su etiqueta de grabación y márquela como revisada.</translation>
    </message>
    <message>
        <source>There is no further disagreement.</source>
        <translation>No hay más discrepancias.</translation>
    </message>
    <message>
        <source>There is no earlier disagreement.</source>
        <translation>No hay discrepancias anteriores.</translation>
    </message>
    <message>
        <source>Every disagreement is decided.</source>
        <translation>Todas las discrepancias están decididas.</translation>
    </message>
    <message>
        <source>A recording that both read is not in the worklist.</source>
        <translation>Una grabación que ambos leyeron no está en la lista de trabajo.</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>Cierre el estudio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Say first who is reading</source>
        <translation>Diga antes quién lee</translation>
    </message>
    <message>
        <source>Not while reading blind</source>
        <translation>No durante la lectura a ciegas</translation>
    </message>
    <message>
        <source>End the adjudication first</source>
        <translation>Termine antes el arbitraje</translation>
    </message>
    <message>
        <source>You will see neither what others marked nor what the model says, in no list and no report, until you end it, also after the program was closed. Everything you mark meanwhile is kept as read blind. It can be ended at any time, but not begun again under this name.</source>
        <translation>Usted no verá lo que otros marcaron ni lo que dice el modelo, en ninguna lista ni informe, hasta que la termine, tampoco después de cerrar el programa. Todo lo que marque entretanto se guarda como leído a ciegas. Se puede terminar en cualquier momento, pero no comenzar de nuevo con este nombre.</translation>
    </message>
    <message>
        <source>What others marked and what the model says will be shown from now on. What you marked so far stays marked as read blind; what you change afterwards does not. You cannot read blind again under this name.</source>
        <translation>Desde ahora se mostrará lo que otros marcaron y lo que dice el modelo. Lo que marcó hasta ahora sigue como leído a ciegas; lo que cambie después, no. No puede volver a leer a ciegas con este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>In this study you have already seen one recording with the model&apos;s verdict or proposals or others&apos; readings, be it in the worklist alone. What you mark there will be kept as read blind but seen before, and agreement says of how many that holds. </source>
        <translation>
            <numerusform>En este estudio usted ya ha visto una grabación con el veredicto o las propuestas del modelo o con lecturas de otros, aunque solo sea en la lista de trabajo. Lo que marque en ella se guardará como leído a ciegas pero visto antes, y la concordancia dice para cuántas vale eso. </numerusform>
            <numerusform>En este estudio usted ya ha visto %n grabaciones con el veredicto o las propuestas del modelo o con lecturas de otros, aunque solo sea en la lista de trabajo. Lo que marque en ellas se guardará como leído a ciegas pero visto antes, y la concordancia dice para cuántas vale eso. </numerusform>
        </translation>
    </message>
    <message>
        <source>You read blind already</source>
        <translation>Usted ya lee a ciegas</translation>
    </message>
    <message>
        <source>Read blind as {name}?</source>
        <translation>¿Leer a ciegas como {name}?</translation>
    </message>
    <message>
        <source>Read blind</source>
        <translation>Leer a ciegas</translation>
    </message>
    <message>
        <source>End the blind reading of {name}?</source>
        <translation>¿Terminar la lectura a ciegas de {name}?</translation>
    </message>
    <message>
        <source>{name} reads blind.</source>
        <translation>{name} lee a ciegas.</translation>
    </message>
    <message>
        <source>{name} reads blind. End the blind reading, or close the study, before somebody else reads.</source>
        <translation>{name} lee a ciegas. Termine la lectura a ciegas, o cierre el estudio, antes de que lea otra persona.</translation>
    </message>
    <message>
        <source>The adjudication is under way.</source>
        <translation>El arbitraje está en curso.</translation>
    </message>
    <message>
        <source>End it before somebody else reads.</source>
        <translation>Termínelo antes de que lea otra persona.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Deciding: {name}</source>
        <translation>Decide: {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recording, to be analysed</comment>
        <extracomment>What is said of it.</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>working</source>
        <comment>analysis of a recording</comment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <comment>analysis of a recording</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>analysis of a recording</comment>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>{years:.3g} y</source>
        <translation>{years:.3g} a</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} m</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>niña</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>niño</translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>{years:.3g} years</source>
        <translation>{years:.3g} años</translation>
    </message>
    <message>
        <source>There is nobody to compare with.</source>
        <translation>No hay nadie con quien comparar.</translation>
    </message>
    <message>
        <source>{a} and {b} have read no recording in common.</source>
        <translation>{a} y {b} no han leído ninguna grabación en común.</translation>
    </message>
    <message>
        <source>Choose two others.</source>
        <translation>Elija otros dos.</translation>
    </message>
    <message>
        <source>It cannot be both: decide for one of them, or for something else.</source>
        <extracomment>Two marks that share less than this of their union are two findings, not one with other borders: neighbours touch.</extracomment>
        <translation>No pueden ser ambas: decida a favor de una de ellas, o de otra cosa.</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s in the consensus.</source>
        <translation>{event} se solaparía con {other} en {time:.2f} s en el consenso.</translation>
    </message>
    <message>
        <source>Decide that one otherwise first, or mark an event of your own.</source>
        <translation>Decida antes ese de otro modo, o marque un evento propio.</translation>
    </message>
    <message>
        <source>Nothing is left of {event} beside what the consensus already holds.</source>
        <translation>No queda nada de {event} aparte de lo que el consenso ya contiene.</translation>
    </message>
    <message>
        <source>neither reader marked any</source>
        <extracomment>Share of the union from which two marks are of one event. Borders that are closer count as the same. Names of the scopes, and the types that each takes together.</extracomment>
        <translation>ningún lector marcó nada</translation>
    </message>
    <message>
        <source>both marked all of the time</source>
        <translation>ambos marcaron todo el tiempo</translation>
    </message>
    <message>
        <source>no recording was read by both</source>
        <translation>ninguna grabación fue leída por ambos</translation>
    </message>
    <message>
        <source>fewer than {least} patients ({count})</source>
        <extracomment>From fewer patients, drawing patients gives intervals that are too narrow: none is given. More draws than this without a value, and the value hangs on a few patients: no interval is given.</extracomment>
        <translation>menos de {least} pacientes ({count})</translation>
    </message>
    <message>
        <source>too rare: undefined in more than {share:.0%} of the draws of patients</source>
        <translation>demasiado raro: indefinido en más del {share:.0%} de los sorteos de pacientes</translation>
    </message>
    <message>
        <source>no patient differs from the others in this</source>
        <translation>ningún paciente difiere de los demás en esto</translation>
    </message>
    <message>
        <source>No recording of this study was analysed.</source>
        <translation>Ninguna grabación de este estudio se ha analizado.</translation>
    </message>
    <message>
        <source>“prs-studio analyse PATH --study STUDY” does it.</source>
        <translation>«prs-studio analyse PATH --study STUDY» lo hace.</translation>
    </message>
    <message>
        <source>A reader is named twice.</source>
        <translation>Un lector está nombrado dos veces.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>Nombre a cada uno una vez.</translation>
    </message>
    <message>
        <source>Read blind: {readers} recordings.</source>
        <translation>Leídas a ciegas: {readers} grabaciones.</translation>
    </message>
    <message numerus="yes">
        <source>{name} {blind:,} of {begun:,}</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{name} {blind:,} de {begun:,}</numerusform>
            <numerusform>{name} {blind:,} de {begun:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {blind:,} of {begun:,} ({seen:,} of them seen before)</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{name} {blind:,} de {begun:,} ({seen:,} de ella vista antes)</numerusform>
            <numerusform>{name} {blind:,} de {begun:,} ({seen:,} de ellas vistas antes)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has read nothing in this study.</source>
        <translation>«{name}» no ha leído nada en este estudio.</translation>
    </message>
    <message>
        <source>Who has: {readers}.</source>
        <translation>Quién sí: {readers}.</translation>
    </message>
    <message>
        <source>Who has: nobody.</source>
        <translation>Quién sí: nadie.</translation>
    </message>
    <message>
        <source>both used one and the same label only: there is no chance agreement to exceed</source>
        <translation>ambos usaron una sola y misma etiqueta: no hay concordancia por azar que superar</translation>
    </message>
    <message>
        <source>neither reader used this label</source>
        <translation>ningún lector usó esta etiqueta</translation>
    </message>
    <message>
        <source>both gave every recording this label</source>
        <translation>ambos dieron esta etiqueta a todas las grabaciones</translation>
    </message>
    <message>
        <source>“{name}” is neither .json nor .csv.</source>
        <translation>«{name}» no es ni .json ni .csv.</translation>
    </message>
    <message>
        <source>Name the file with one of these endings.</source>
        <translation>Nombre el archivo con una de estas terminaciones.</translation>
    </message>
    <message numerus="yes">
        <source>1 recording of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>1 grabación de {patients} leída por ambos</numerusform>
            <numerusform>1 grabación de {patients} leída por ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} recordings of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>{count:,} grabación de {patients} leída por ambos</numerusform>
            <numerusform>{count:,} grabaciones de {patients} leídas por ambos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <comment>recordings of 1 patient</comment>
        <translation>1 paciente</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} patients</source>
        <comment>recordings of 2 patients</comment>
        <translation>
            <numerusform>{count:,} paciente</numerusform>
            <numerusform>{count:,} pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders: no event was marked by both</source>
        <translation>Bordes: ningún evento fue marcado por ambos</translation>
    </message>
    <message>
        <source>Borders, B minus A: start {start:+.0f} ms (off by {start_off:.0f}), end {end:+.0f} ms (off by {end_off:.0f}); both within {limit:.0f} ms: {share:.0%}</source>
        <translation>Bordes, B menos A: inicio {start:+.0f} ms (desvío {start_off:.0f}), fin {end:+.0f} ms (desvío {end_off:.0f}); ambos dentro de {limit:.0f} ms: {share:.0%}</translation>
    </message>
    <message numerus="yes">
        <source>{value:.2f} ({low:.2f} to {high:.2f})</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>{value:.2f} ({low:.2f} a {high:.2f})</numerusform>
            <numerusform>{value:.2f} ({low:.2f} a {high:.2f})</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal infant</source>
        <comment>a demo recording</comment>
        <translation>Lactante normal</translation>
    </message>
    <message>
        <source>Normal schoolchild</source>
        <comment>a demo recording</comment>
        <translation>Escolar normal</translation>
    </message>
    <message>
        <source>Fine crackles</source>
        <comment>a demo recording</comment>
        <translation>Crepitantes finos</translation>
    </message>
    <message>
        <source>Coarse crackles</source>
        <comment>a demo recording</comment>
        <translation>Crepitantes gruesos</translation>
    </message>
    <message>
        <source>Wheeze and crackles</source>
        <comment>a demo recording</comment>
        <translation>Sibilancia y crepitantes</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>a demo recording</comment>
        <translation>Mala calidad</translation>
    </message>
    <message>
        <source>Vesicular breathing of an infant, quick and light.</source>
        <translation>Respiración vesicular de un lactante, rápida y ligera.</translation>
    </message>
    <message>
        <source>Calm vesicular breathing at eight years.</source>
        <translation>Respiración vesicular tranquila a los ocho años.</translation>
    </message>
    <message>
        <source>A wheeze above 400 Hz in most expirations.</source>
        <translation>Una sibilancia por encima de 400 Hz en la mayoría de las espiraciones.</translation>
    </message>
    <message>
        <source>Rhonchi, low and rich in harmonics, in expiration.</source>
        <translation>Roncus, graves y ricos en armónicos, en la espiración.</translation>
    </message>
    <message>
        <source>Stridor in inspiration, loud, strongest about 500 Hz.</source>
        <translation>Estridor en la inspiración, fuerte, más intenso en torno a 500 Hz.</translation>
    </message>
    <message>
        <source>Fine crackles late in inspiration.</source>
        <translation>Crepitantes finos al final de la inspiración.</translation>
    </message>
    <message>
        <source>Coarse crackles in both phases.</source>
        <translation>Crepitantes gruesos en ambas fases.</translation>
    </message>
    <message>
        <source>Fine crackles, then a wheeze.</source>
        <translation>Crepitantes finos, luego una sibilancia.</translation>
    </message>
    <message>
        <source>Rubbing, crying and a voice, overloaded.</source>
        <translation>Roces, llanto y una voz, saturado.</translation>
    </message>
    <message>
        <source>the same sound is there with other labels, or as another patient&apos;s</source>
        <translation>el mismo sonido está con otras etiquetas, o como de otro paciente</translation>
    </message>
    <message>
        <source>the same sound is there under another name</source>
        <translation>el mismo sonido está con otro nombre</translation>
    </message>
    <message>
        <source>The comparison of the two models is damaged ({reason}).</source>
        <extracomment>A figure that fewer patients stand behind has no interval, and nothing is decided by it. The name of the row that decides. Among what is told ``about`` a comparison: ids of the models of which nobody knows whom they were trained on.</extracomment>
        <translation>La comparación de los dos modelos está dañada ({reason}).</translation>
    </message>
    <message>
        <source>Compare them again.</source>
        <translation>Compárelos de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is a study that is open here.</source>
        <translation>«{name}» es un estudio que está abierto aquí.</translation>
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
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>doce</translation>
    </message>
    <message numerus="yes">
        <source>{number} {event} event: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} evento de {event}: muy pocos para aprender.</numerusform>
            <numerusform>{number} eventos de {event}: muy pocos para aprender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {events} {event} events are of {number} patient: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>Los {events} eventos de {event} son todos de {number} paciente: muy pocos para aprender.</numerusform>
            <numerusform>Los {events} eventos de {event} son todos de {number} pacientes: muy pocos para aprender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} patient: what is learnt may hold for them alone.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} paciente: lo que se aprenda quizá valga solo para él.</numerusform>
            <numerusform>{number} pacientes: lo que se aprenda quizá valga solo para ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: {reason}.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} grabación omitida: {reason}.</numerusform>
            <numerusform>{number} grabaciones omitidas: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: begun, but not marked as reviewed.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} grabación omitida: comenzada, pero no marcada como revisada.</numerusform>
            <numerusform>{number} grabaciones omitidas: comenzadas, pero no marcadas como revisadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording labelled by hand otherwise than the events say: the label given by hand counts.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} grabación etiquetada a mano de forma distinta a lo que dicen los eventos: cuenta la etiqueta dada a mano.</numerusform>
            <numerusform>{number} grabaciones etiquetadas a mano de forma distinta a lo que dicen los eventos: cuenta la etiqueta dada a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is marked, and nobody chose a label</source>
        <extracomment>Fewer events of a type, or events of fewer patients, teach the patient rather than the type. From nothing, fewer patients or events make a model that is worth nothing. Events of two readers that share more of the shorter one than this are meant to be the same.</extracomment>
        <translation>no hay nada marcado, y nadie eligió una etiqueta</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the file holds another sound than was annotated</source>
        <translation>el archivo contiene otro sonido que el anotado</translation>
    </message>
    <message>
        <source>the readers contradict each other</source>
        <translation>los lectores se contradicen</translation>
    </message>
    <message>
        <source>There is no reviewed recording to learn from.</source>
        <translation>No hay ninguna grabación revisada de la que aprender.</translation>
    </message>
    <message>
        <source>Review some recordings and mark them as reviewed. A part of the patients is kept for judging only.</source>
        <translation>Revise algunas grabaciones y márquelas como revisadas. Una parte de los pacientes se reserva solo para juzgar.</translation>
    </message>
    <message>
        <source>None of the reviewed recordings holds an event.</source>
        <translation>Ninguna de las grabaciones revisadas contiene un evento.</translation>
    </message>
    <message>
        <source>Mark what is heard in them.</source>
        <translation>Marque lo que se oye en ellas.</translation>
    </message>
    <message>
        <source>All events are of one type ({event}): there is nothing to tell apart.</source>
        <translation>Todos los eventos son de un solo tipo ({event}): no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>Review recordings with other sounds as well.</source>
        <translation>Revise también grabaciones con otros sonidos.</translation>
    </message>
    <message>
        <source>All reviewed recordings are of one patient: the model would learn this patient, not the sounds.</source>
        <translation>Todas las grabaciones revisadas son de un solo paciente: el modelo aprendería a este paciente, no los sonidos.</translation>
    </message>
    <message>
        <source>Review recordings of others, or say whose recordings they are.</source>
        <translation>Revise grabaciones de otros, o diga de quién son las grabaciones.</translation>
    </message>
    <message numerus="yes">
        <source>{patients} and {events} are too few to train a model from nothing.</source>
        <comment>“5 patients” and “1 event”</comment>
        <translation>
            <numerusform>{patients} y {events} son muy pocos para entrenar un modelo desde cero.</numerusform>
            <numerusform>{patients} y {events} son muy pocos para entrenar un modelo desde cero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refine the present one instead: from nothing it takes {patients} patients and {events} events at least.</source>
        <translation>Refine en su lugar el actual: desde cero hacen falta al menos {patients} pacientes y {events} eventos.</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>of a licence</comment>
        <translation>véase su texto</translation>
    </message>
    <message>
        <source>The new model is not there any more: it was decided about elsewhere.</source>
        <translation>El modelo nuevo ya no está: se decidió sobre él en otro lugar.</translation>
    </message>
    <message>
        <source>The retraining {id} has no {file}.</source>
        <extracomment>Arrays: &quot;embedding&quot; (clips, 2) float32, &quot;labels&quot; and &quot;answers&quot; (clips,) int64, &quot;confusion&quot; (7, 7) int64 (rows: true). Where jobs are kept, instead of the user&apos;s data folder. A worker says at least this often that it is alive, in seconds; one that is silent for ten times as long is not. In these the worker is at work, or was until it was killed. From these nothing goes on. A failed job can be started again: it goes on where it failed.</extracomment>
        <translation>El reentrenamiento {id} no tiene {file}.</translation>
    </message>
    <message>
        <source>{file} of the retraining {id} cannot be used ({reason}).</source>
        <translation>No se puede usar {file} del reentrenamiento {id} ({reason}).</translation>
    </message>
    <message>
        <source>Begin a new retraining.</source>
        <translation>Comience un reentrenamiento nuevo.</translation>
    </message>
    <message>
        <source>This retraining is at work already, in another process.</source>
        <translation>Este reentrenamiento ya está en marcha, en otro proceso.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({reason}).</source>
        <translation>«{name}» está dañado ({reason}).</translation>
    </message>
    <message>
        <source>The sound itself can be opened.</source>
        <translation>El sonido en sí se puede abrir.</translation>
    </message>
    <message>
        <source>The disk is full: recording “{name}” has stopped, and what was recorded is kept.</source>
        <extracomment>A recording ends here rather than at the last byte: the description of the take, the study and the system need some.</extracomment>
        <translation>El disco está lleno: la grabación de «{name}» se ha detenido, y lo grabado se conserva.</translation>
    </message>
    <message>
        <source>Free some space, or record to another drive.</source>
        <translation>Libere espacio, o grabe en otra unidad.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was moved or renamed: recording has stopped.</source>
        <translation>«{name}», o su carpeta, se movió o se renombró: la grabación se ha detenido.</translation>
    </message>
    <message>
        <source>What was recorded is in it. Open it from where it is now.</source>
        <translation>Lo grabado está en él. Ábralo desde donde está ahora.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed while it was recorded: recording has stopped.</source>
        <translation>«{name}», o su carpeta, se eliminó mientras se grababa: la grabación se ha detenido.</translation>
    </message>
    <message>
        <source>What was recorded was saved again, in “{folder}”.</source>
        <translation>Lo grabado se guardó de nuevo, en «{folder}».</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed and cannot be written again: the recording is lost.</source>
        <translation>«{name}», o su carpeta, se eliminó y no se puede escribir de nuevo: la grabación se ha perdido.</translation>
    </message>
    <message>
        <source>Choose another folder for recordings, then record again.</source>
        <translation>Elija otra carpeta para las grabaciones y grabe de nuevo.</translation>
    </message>
    <message>
        <source>There is a recording named “{name}” already.</source>
        <translation>Ya hay una grabación llamada «{name}».</translation>
    </message>
    <message>
        <source>There is too little room on this drive for a recording. Nothing was recorded.</source>
        <translation>Hay muy poco espacio en esta unidad para una grabación. No se grabó nada.</translation>
    </message>
    <message>
        <source>The sound is kept; it is put in order when the program starts next.</source>
        <translation>El sonido se conserva; se pone en orden la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>the model</source>
        <extracomment>Progress is told no more often than this: a window redraws no faster, and a pipe need not be flooded. How long a job may go on after the window has gone before the process ends itself, whatever it is stuck in.</extracomment>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <extracomment>Folders of sound and of annotations of each split: the official layout, then the names of the public repository (which keeps them in a folder BioCAS2022).</extracomment>
        <translation>No hay ninguna carpeta {name}.</translation>
    </message>
    <message>
        <source>Name the folder that holds train_wav and train_json.</source>
        <translation>Indique la carpeta que contiene train_wav y train_json.</translation>
    </message>
    <message>
        <source>The {split} split is not in {folder}.</source>
        <translation>La partición {split} no está en {folder}.</translation>
    </message>
    <message>
        <source>Expected the official layout, with the annotations in {names}.</source>
        <translation>Se espera la estructura oficial, con las anotaciones en {names}.</translation>
    </message>
    <message>
        <source>Nothing in the {split} split of {folder} can be used.</source>
        <translation>Nada de la partición {split} de {folder} se puede usar.</translation>
    </message>
    <message>
        <source>{stem}: There is no annotation for this sound file.</source>
        <translation>{stem}: no hay anotación para este archivo de sonido.</translation>
    </message>
    <message>
        <source>{count} recordings of the {split} split are in {folder} more than once, {name} among them.</source>
        <translation>{count} grabaciones de la partición {split} están más de una vez en {folder}, entre ellas {name}.</translation>
    </message>
    <message>
        <source>Keep one layout of the data set in this folder.</source>
        <translation>Deje en esta carpeta una sola estructura del conjunto de datos.</translation>
    </message>
    <message>
        <source>The file name does not tell the patient.</source>
        <translation>El nombre del archivo no indica el paciente.</translation>
    </message>
    <message>
        <source>Expected PATIENT_AGE_SEX_SITE_RECORDING.</source>
        <translation>Se espera PATIENT_AGE_SEX_SITE_RECORDING.</translation>
    </message>
    <message>
        <source>There is no sound file for this annotation.</source>
        <translation>No hay archivo de sonido para esta anotación.</translation>
    </message>
    <message>
        <source>The annotation has no record label.</source>
        <translation>La anotación no tiene etiqueta de grabación.</translation>
    </message>
    <message>
        <source>{events} of its events are too short to hear or judge.</source>
        <translation>{events} de sus eventos son demasiado cortos para oírse o juzgarse.</translation>
    </message>
    <message>
        <source>{count} patients are too few for {folds} patient-grouped folds.</source>
        <translation>{count} pacientes son muy pocos para {folds} pliegues agrupados por paciente.</translation>
    </message>
    <message>
        <source>There is no reviewed recording of a held-out patient to judge by.</source>
        <translation>No hay ninguna grabación revisada de un paciente reservado con la que juzgar.</translation>
    </message>
    <message>
        <source>It leaves more edits per recording.</source>
        <translation>Deja más correcciones por grabación.</translation>
    </message>
    <message>
        <source>The total Score is better ({numbers}), but it leaves more edits per recording.</source>
        <translation>La puntuación total es mejor ({numbers}), pero deja más correcciones por grabación.</translation>
    </message>
    <message>
        <source>The total Score is better: {numbers}.</source>
        <translation>La puntuación total es mejor: {numbers}.</translation>
    </message>
    <message>
        <source>The total Score is worse: {numbers}.</source>
        <translation>La puntuación total es peor: {numbers}.</translation>
    </message>
    <message>
        <source>{reason} But the new model may have learnt from the very patients who judge.</source>
        <translation>{reason} Pero el modelo nuevo puede haber aprendido justo de los pacientes que juzgan.</translation>
    </message>
    <message>
        <source>Too few patients can tell: {least} with normal and {least} with adventitious sounds are needed; of the rarer of the two there are only {count}.</source>
        <translation>Muy pocos pacientes permiten saberlo: se necesitan {least} con sonidos normales y {least} con sonidos adventicios; del menos frecuente de los dos solo hay {count}.</translation>
    </message>
    <message>
        <source>There is no difference between the total Scores: {numbers}.</source>
        <translation>No hay diferencia entre las puntuaciones totales: {numbers}.</translation>
    </message>
    <message>
        <source>Chance may be what separates the total Scores: {numbers}.</source>
        <translation>Puede ser el azar lo que separa las puntuaciones totales: {numbers}.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>ningún número</translation>
    </message>
    <message>
        <source>{now:.3f} after {before:.3f}, difference {change:+.3f}, 95 % interval {low:+.3f} to {high:+.3f}</source>
        <translation>{now:.3f} tras {before:.3f}, diferencia {change:+.3f}, intervalo del 95 % {low:+.3f} a {high:+.3f}</translation>
    </message>
    <message>
        <source>F of found events, adventitious</source>
        <comment>a score</comment>
        <extracomment>Sums over recordings by the names of the columns, (n,) each. What stands for a task in rows and columns.</extracomment>
        <translation>F de eventos encontrados, adventicios</translation>
    </message>
    <message>
        <source>F of found events, all</source>
        <comment>a score</comment>
        <translation>F de eventos encontrados, todos</translation>
    </message>
    <message>
        <source>Edits left per recording</source>
        <translation>Correcciones restantes por grabación</translation>
    </message>
    <message>
        <source>Total Score</source>
        <translation>Puntuación total</translation>
    </message>
    <message>
        <source>Total Score (of tasks {tasks} only)</source>
        <translation>Puntuación total (solo de las tareas {tasks})</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Adventitious called exactly right (sensitivity)</source>
        <translation>Adventicios nombrados con exactitud (sensibilidad)</translation>
    </message>
    <message>
        <source>Normal called Normal (specificity)</source>
        <translation>Normal llamado Normal (especificidad)</translation>
    </message>
    <message>
        <source>{label}: sensitivity</source>
        <translation>{label}: sensibilidad</translation>
    </message>
    <message>
        <source>{label}: specificity</source>
        <translation>{label}: especificidad</translation>
    </message>
    <message>
        <source>It is not known which patients {model} {version} was trained on.</source>
        <translation>No se sabe con qué pacientes se entrenó {model} {version}.</translation>
    </message>
    <message>
        <source>{count} recordings of held-out patients do not count: one of the models was trained on these patients.</source>
        <translation>{count} grabaciones de pacientes reservados no cuentan: uno de los modelos se entrenó con estos pacientes.</translation>
    </message>
    <message>
        <source>only {count} patients</source>
        <extracomment>How rarely chance alone may look like a difference in one direction. A number that so many of the draws lack has no interval.</extracomment>
        <translation>solo {count} pacientes</translation>
    </message>
    <message>
        <source>no patients</source>
        <translation>ningún paciente</translation>
    </message>
    <message>
        <source>too few of it to compute</source>
        <translation>muy pocos para calcular</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>may be chance</source>
        <comment>a difference</comment>
        <translation>puede ser azar</translation>
    </message>
    <message>
        <source>Recordings left out because their sound is gone, damaged or another one now: {count}.</source>
        <extracomment>What was found in the study when a job began: it goes on with that, however the study changes meanwhile.</extracomment>
        <translation>Grabaciones omitidas porque su sonido ha desaparecido, está dañado o es ahora otro: {count}.</translation>
    </message>
    <message>
        <source>The file holds another sound than the one that was annotated.</source>
        <translation>El archivo contiene un sonido distinto del que se anotó.</translation>
    </message>
    <message>
        <source>What was chosen to learn from ({name}) cannot be read any more.</source>
        <translation>Lo que se eligió para aprender ({name}) ya no se puede leer.</translation>
    </message>
    <message>
        <source>What {model} remembers is incomplete ({part}: {reason}).</source>
        <extracomment>Of fewer patients nothing is kept. Directions of the spread that are kept of each class; the rest is taken as equal in all others, per coordinate.</extracomment>
        <translation>Lo que recuerda {model} está incompleto ({part}: {reason}).</translation>
    </message>
    <message>
        <source>What {model} remembers does not fit its networks ({part}).</source>
        <translation>Lo que recuerda {model} no encaja con sus redes ({part}).</translation>
    </message>
    <message>
        <source>All recordings have the same label: there is nothing to tell apart.</source>
        <translation>Todas las grabaciones tienen la misma etiqueta: no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>Add recordings.</source>
        <translation>Añada grabaciones.</translation>
    </message>
    <message>
        <source>There are events of fewer than two types: there is nothing to tell apart.</source>
        <translation>Hay eventos de menos de dos tipos: no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>The model in use is untouched.</source>
        <extracomment>Given back when the disk is full, so that this can be written down. A look at whether a job is at work takes its lock for a moment.</extracomment>
        <translation>El modelo en uso está intacto.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then go on: nothing that was learnt is lost.</source>
        <translation>Libere espacio y continúe: nada de lo aprendido se pierde.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Close other programs, then go on: nothing that was learnt is lost.</source>
        <translation>Cierre otros programas y continúe: nada de lo aprendido se pierde.</translation>
    </message>
    <message>
        <source>The training ran away: its loss is no number any more.</source>
        <translation>El entrenamiento se descontroló: su pérdida ya no es un número.</translation>
    </message>
    <message>
        <source>Begin a new one, with a lower learning rate.</source>
        <translation>Comience uno nuevo, con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Guide to &amp;this part</source>
        <translation>Guía de &amp;esta parte</translation>
    </message>
    <message>
        <source>What the guide says about what has the focus</source>
        <translation>Lo que dice la guía sobre lo que tiene el foco del teclado</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts …</source>
        <translation>&amp;Cambiar atajos …</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>Mostrar el archivo de &amp;registro</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>Guardar &amp;diagnóstico …</translation>
    </message>
    <message>
        <source>Save diagnostics for somebody who helps</source>
        <translation>Guardar un diagnóstico para quien ayude</translation>
    </message>
    <message>
        <source>&amp;About PRS Studio</source>
        <translation>&amp;Acerca de PRS Studio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The log file cannot be shown by this system.</source>
        <translation>Este sistema no puede mostrar el archivo de registro.</translation>
    </message>
    <message>
        <source>It is {place}.</source>
        <translation>Es {place}.</translation>
    </message>
    <message>
        <source>Help and preferences</source>
        <translation>Ayuda y preferencias</translation>
    </message>
    <message>
        <source>Say who is reading first: a study keeps every mark with the name of who made it.</source>
        <translation>Diga primero quién lee: un estudio guarda cada marca con el nombre de quien la hizo.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere and is being read anew: try again in a moment.</source>
        <extracomment>Steps that can be undone in one recording; more is never wanted, and would be kept for every recording.</extracomment>
        <translation>Esta grabación se cambió en otro lugar y se está leyendo de nuevo: reinténtelo en un momento.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere: it is shown as it is now.</source>
        <translation>Esta grabación se cambió en otro lugar: se muestra como está ahora.</translation>
    </message>
    <message numerus="yes">
        <source>This recording was changed elsewhere meanwhile. Your last edit was not saved.</source>
        <translation>
            <numerusform>Entretanto, esta grabación se cambió en otro lugar. Su último cambio no se guardó.</numerusform>
            <numerusform>Entretanto, esta grabación se cambió en otro lugar. Sus últimos %n cambios no se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it is now; repeat what is still wanted. A comment that you are typing stays.</source>
        <translation>Se muestra como está ahora; repita lo que aún desee. El comentario que esté escribiendo se conserva.</translation>
    </message>
    <message>
        <source>A proposal is an event of the lungs: give it one of their types.</source>
        <extracomment>What is drawn next, in each layer.</extracomment>
        <translation>Una propuesta es un evento de los pulmones: dele uno de sus tipos.</translation>
    </message>
    <message>
        <source>No open proposal is in view.</source>
        <translation>No hay ninguna propuesta abierta a la vista.</translation>
    </message>
    <message numerus="yes">
        <source>Reviewed, with one proposal left undecided: it stays proposed.</source>
        <translation>
            <numerusform>Revisada, con una propuesta sin decidir: sigue propuesta.</numerusform>
            <numerusform>Revisada, con %n propuestas sin decidir: siguen propuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s</source>
        <translation>{start:.2f} a {end:.2f} s</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s, {gaps} between them included.</source>
        <translation>Combinados en un solo evento de {label}, {start:.2f} a {end:.2f} s, con {gaps} entre ellos incluidos.</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s.</source>
        <translation>Combinados en un solo evento de {label}, {start:.2f} a {end:.2f} s.</translation>
    </message>
    <message>
        <source>This recording is not known.</source>
        <translation>No se conoce esta grabación.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere meanwhile.</source>
        <translation>Entretanto, esta grabación se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>Aún no se ha guardado: {reason}</translation>
    </message>
    <message>
        <source>Hold the key down as long as the event sounds.</source>
        <extracomment>What a border that is dragged sticks to is this near, in pixels. How far around a border pauses are looked for, in seconds.</extracomment>
        <translation>Mantenga pulsada la tecla mientras se oiga el evento.</translation>
    </message>
    <message>
        <source>{label} is drawn next.</source>
        <translation>Lo siguiente que se dibuja: {label}.</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the cursor is.</source>
        <translation>{edit} en {time:.2f} s, donde está el cursor.</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the sound was.</source>
        <translation>{edit} en {time:.2f} s, donde estaba el sonido.</translation>
    </message>
    <message>
        <source>There is not enough memory to begin.</source>
        <extracomment>In the job&apos;s folder: what the worker says where nothing else can tell any more, its last words among it. What the system, Python and the libraries say where there is no memory. DETACHED_PROCESS and CREATE_NEW_PROCESS_GROUP of Windows.</extracomment>
        <translation>No hay memoria suficiente para comenzar.</translation>
    </message>
    <message>
        <source>Close other programs, then resume it.</source>
        <translation>Cierre otros programas y reanúdelo después.</translation>
    </message>
    <message>
        <source>What learns was ended before it began.</source>
        <translation>Lo que aprende se terminó antes de comenzar.</translation>
    </message>
    <message>
        <source>Close other programs, for often memory is what is missing, then resume it. Its last words are in {file}.</source>
        <translation>Cierre otros programas, pues a menudo lo que falta es memoria, y reanúdelo después. Sus últimas palabras están en {file}.</translation>
    </message>
    <message>
        <source>A recording is being made for this study, or is on its way into it.</source>
        <translation>Se está haciendo una grabación para este estudio, o está de camino a él.</translation>
    </message>
    <message>
        <source>End the recording, wait until it is in the worklist, then try again.</source>
        <translation>Termine la grabación, espere a que esté en la lista de trabajo y reinténtelo.</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the worklist only: this study can only be looked at.</source>
        <translation>La grabación en curso estará solo en la lista de trabajo: este estudio solo se puede consultar.</translation>
    </message>
    <message>
        <source>Close the study to open or make another one.</source>
        <translation>Cierre el estudio para abrir o crear otro.</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the study “{title}”.</source>
        <translation>La grabación en curso estará en el estudio «{title}».</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Mantener apartada</translation>
    </message>
    <message>
        <source>A guided session was broken off. {session}</source>
        <translation>Se interrumpió una sesión guiada. {session}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con ella</translation>
    </message>
    <message>
        <source>Add when the study is open</source>
        <translation>Añadir cuando el estudio esté abierto</translation>
    </message>
    <message>
        <source>Add to the worklist</source>
        <translation>Añadir a la lista de trabajo</translation>
    </message>
    <message>
        <source>Add to the study</source>
        <translation>Añadir al estudio</translation>
    </message>
    <message>
        <source>the recordings&apos; folder</source>
        <extracomment>Forty looks a second: thirty frames are drawn even where some come late. How long the last windows of a take are waited for before it is saved without them.</extracomment>
        <translation>la carpeta de las grabaciones</translation>
    </message>
    <message>
        <source>A site is being recorded.</source>
        <translation>Se está grabando un foco.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo primero.</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la sesión</translation>
    </message>
    <message>
        <source>It howled: the microphone heard the headphones. It is silent now.</source>
        <translation>Se acopló: el micrófono oyó los auriculares. Ahora está en silencio.</translation>
    </message>
    <message>
        <source>Keep them apart, lower the volume, then listen again.</source>
        <translation>Sepárelos, baje el volumen y escuche de nuevo.</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>Use auriculares.</translation>
    </message>
    <message>
        <source>“{device}” is the microphone and the loudspeaker: it may howl.</source>
        <translation>«{device}» es el micrófono y el altavoz: puede acoplarse.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>En espera de un micrófono</translation>
    </message>
    <message>
        <source>Heard by “{device}”</source>
        <translation>Se oye con «{device}»</translation>
    </message>
    <message>
        <source>Silent for a moment: does it howl?</source>
        <translation>En silencio un momento: ¿se acopla?</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>No se oye</translation>
    </message>
    <message>
        <source>Nothing was recorded: no sound came.</source>
        <translation>No se grabó nada: no llegó ningún sonido.</translation>
    </message>
    <message>
        <source>Check the microphone, then record again.</source>
        <translation>Compruebe el micrófono y grabe de nuevo.</translation>
    </message>
    <message>
        <source>Stopped within a second: nothing was recorded.</source>
        <translation>Se detuvo antes de un segundo: no se grabó nada.</translation>
    </message>
    <message>
        <source>Record again, for longer.</source>
        <translation>Grabe de nuevo, durante más tiempo.</translation>
    </message>
    <message>
        <source>Set aside: {place}</source>
        <translation>Apartada: {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are in “{folder}”.</source>
        <translation>
            <numerusform>%n grabación está en «{folder}».</numerusform>
            <numerusform>%n grabaciones están en «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>what was left of a recording</source>
        <translation>lo que quedó de una grabación</translation>
    </message>
    <message numerus="yes">
        <source>{recordings}; and %n more</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{recordings}; y %n más</numerusform>
            <numerusform>{recordings}; y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A recording was not finished when the program ended: {recordings}.</source>
        <translation>
            <numerusform>Una grabación no había terminado cuando el programa se cerró: {recordings}.</numerusform>
            <numerusform>%n grabaciones no habían terminado cuando el programa se cerró: {recordings}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} minutos</translation>
    </message>
    <message>
        <source>patient {patient}</source>
        <translation>paciente {patient}</translation>
    </message>
    <message>
        <source>Called off: nothing was recorded.</source>
        <extracomment>The application&apos;s property that says that the system wants it to end.</extracomment>
        <translation>Cancelado: no se grabó nada.</translation>
    </message>
    <message>
        <source>A recording is being made: this one can be edited when it has ended.</source>
        <translation>Hay una grabación en curso: esta se podrá editar cuando termine.</translation>
    </message>
    <message>
        <source>The folder of the recordings cannot be shown by this system.</source>
        <translation>Este sistema no puede mostrar la carpeta de las grabaciones.</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>Hay una grabación en curso.</translation>
    </message>
    <message>
        <source>Stop it first; or close the window again: what was recorded is offered at the next start.</source>
        <translation>Deténgala primero; o cierre la ventana otra vez: lo grabado se ofrece en el próximo inicio.</translation>
    </message>
    <message>
        <source>The sound comes from another microphone now: “{device}”.</source>
        <translation>El sonido viene ahora de otro micrófono: «{device}».</translation>
    </message>
    <message>
        <source>The system changed it. If this is not the stethoscope, stop, and choose it in the recording panel.</source>
        <translation>El sistema lo ha cambiado. Si no es el estetoscopio, detenga y elíjalo en el panel de grabación.</translation>
    </message>
    <message>
        <source>Another microphone: {device}</source>
        <translation>Otro micrófono: {device}</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a site</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a site</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>passed over</source>
        <comment>a site</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>se está grabando</translation>
    </message>
    <message>
        <source>next</source>
        <comment>site</comment>
        <translation>siguiente</translation>
    </message>
    <message numerus="yes">
        <source>{site}, %n takes</source>
        <translation>
            <numerusform>{site}, %n toma</numerusform>
            <numerusform>{site}, %n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites of the session, seen from the back</source>
        <translation>Focos de la sesión, vistos desde atrás</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Microphone gone</source>
        <translation>Micrófono desconectado</translation>
    </message>
    <message>
        <source>Look for microphones again, after one was plugged in</source>
        <translation>Buscar micrófonos de nuevo, después de conectar uno</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Buscar micrófonos de nuevo</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Grabado hasta ahora</translation>
    </message>
    <message>
        <source>Put recordings into another folder</source>
        <translation>Guardar las grabaciones en otra carpeta</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Predeterminado: {device}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Micrófono predeterminado</translation>
    </message>
    <message>
        <source>{device} – not connected</source>
        <translation>{device} – no conectado</translation>
    </message>
    <message>
        <source>{state} · {frequency:g} kHz</source>
        <translation>{state} · {frequency:g} kHz</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>Room for {length} in “{folder}”</source>
        <translation>Espacio para {length} en «{folder}»</translation>
    </message>
    <message>
        <source>Only room for {length}!</source>
        <translation>¡Espacio solo para {length}!</translation>
    </message>
    <message>
        <source>{count:,} days</source>
        <translation>{count:,} días</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <extracomment>From here on it is well loud; and from here, close to too loud.</extracomment>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Level in dB below full scale. The light says that it was too loud; a click puts it out.</source>
        <translation>Nivel en dB por debajo de la plena escala. La luz indica que fue demasiado fuerte; un clic la apaga.</translation>
    </message>
    <message>
        <source>No microphone is open</source>
        <translation>No hay ningún micrófono abierto</translation>
    </message>
    <message>
        <source>too loud, peak {level} dB</source>
        <translation>demasiado fuerte, pico {level} dB</translation>
    </message>
    <message>
        <source>peak {level} dB</source>
        <translation>pico {level} dB</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Sesión guiada</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>How much of the site is recorded</source>
        <translation>Cuánto del foco está grabado</translation>
    </message>
    <message>
        <source>Sites of the session</source>
        <translation>Focos de la sesión</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Quitar este foco</translation>
    </message>
    <message>
        <source>Seconds for this site</source>
        <translation>Segundos para este foco</translation>
    </message>
    <message>
        <source>Another site, such as left front</source>
        <translation>Otro foco, por ejemplo anterior izquierdo</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Otro foco</translation>
    </message>
    <message>
        <source>Add this site</source>
        <translation>Añadir este foco</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Stop here and go on later, also after the program was closed</source>
        <translation>Detenerse aquí y continuar más tarde, también después de cerrar el programa</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count}</source>
        <comment>sites</comment>
        <translation>
            <numerusform>{done} de {count}</numerusform>
            <numerusform>{done} de {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>All sites are done.</source>
        <translation>Todos los focos están hechos.</translation>
    </message>
    <message>
        <source>Recording {site}</source>
        <translation>Grabando {site}</translation>
    </message>
    <message>
        <source>Once more: {site}</source>
        <translation>Otra vez: {site}</translation>
    </message>
    <message>
        <source>Next: {site}</source>
        <translation>Siguiente: {site}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s left</source>
        <translation>Quedan {seconds:.0f} s</translation>
    </message>
    <message>
        <source>A study cannot be read blind beside recordings that were marked without a study.</source>
        <translation>Un estudio no se puede leer a ciegas junto a grabaciones que se marcaron sin estudio.</translation>
    </message>
    <message>
        <source>Keep them in a study of their own (File, New study), or empty the worklist, first.</source>
        <translation>Guárdelas antes en un estudio propio (Archivo, Nuevo estudio), o vacíe la lista de trabajo.</translation>
    </message>
    <message>
        <source>End the blind reading, or close the study, first.</source>
        <translation>Termine antes la lectura a ciegas, o cierre el estudio.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more could not be added.</source>
        <translation>
            <numerusform>Y %n más no se pudo añadir.</numerusform>
            <numerusform>Y %n más no se pudieron añadir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names none of the open recordings.</source>
        <translation>«{name}» no nombra ninguna de las grabaciones abiertas.</translation>
    </message>
    <message>
        <source>Its column “name” should hold file names.</source>
        <translation>Su columna «name» debería contener nombres de archivo.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} recordings stand in the table.</source>
        <translation>{count:,} de {all:,} grabaciones figuran en la tabla.</translation>
    </message>
    <message>
        <source>Studies (*.prs-study);;All files (*)</source>
        <translation>Estudios (*.prs-study);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;All files (*)</source>
        <translation>Archivos de sonido (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>Open a study to read blind</source>
        <translation>Abrir un estudio para leer a ciegas</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Patients and sites from a table</source>
        <translation>Pacientes y focos de una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the analysis as {format}</source>
        <translation>Exportar el análisis como {format}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>As it is in the study now.</source>
        <translation>Como está ahora en el estudio.</translation>
    </message>
    <message>
        <source>The language changes when PRS Studio starts again.</source>
        <translation>El idioma cambiará cuando PRS Studio se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Some of what was learnt from was moved, changed or deleted meanwhile: it learns anew.</source>
        <extracomment>The loop&apos;s names of phases, and the job&apos;s.</extracomment>
        <translation>Parte de aquello de lo que se aprendía se movió, cambió o borró entretanto: se aprende de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>new patients of the same hospital</source>
        <translation>pacientes nuevos del mismo hospital</translation>
    </message>
    <message>
        <source>a test kept apart</source>
        <translation>una prueba reservada</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>examples it learnt from</source>
        <translation>ejemplos de los que aprendió</translation>
    </message>
    <message>
        <source>named rightly</source>
        <translation>bien nombrados</translation>
    </message>
    <message>
        <source>found, with its borders</source>
        <translation>encontrados, con sus bordes</translation>
    </message>
    <message>
        <source>{items} of {patients} patients</source>
        <translation>{items} de {patients} pacientes</translation>
    </message>
    <message>
        <source>tried on</source>
        <translation>probado en</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>added sounds noticed</source>
        <translation>sonidos adventicios advertidos</translation>
    </message>
    <message>
        <source>normal ones called Normal</source>
        <translation>normales reconocidas como tales</translation>
    </message>
    <message>
        <source>The model that came with the program is {name} {version}. It learnt from {items} recordings of {patients} patients.</source>
        <translation>El modelo incluido en el programa es {name} {version}. Aprendió de {items} grabaciones de {patients} pacientes.</translation>
    </message>
</context>
</TS>
