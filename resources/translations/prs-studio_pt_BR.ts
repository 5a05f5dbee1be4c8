<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálise</translation>
    </message>
    <message>
        <source>&amp;Hop between windows</source>
        <translation>Pa&amp;sso entre janelas</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>&amp;Outro …</translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation>Analisar de &amp;novo</translation>
    </message>
    <message>
        <source>Read and analyse it again</source>
        <translation>Ler e analisar de novo</translation>
    </message>
    <message>
        <source>&amp;Pause the analyses</source>
        <translation>&amp;Pausar as análises</translation>
    </message>
    <message>
        <source>&amp;Cancel all analyses</source>
        <translation>&amp;Cancelar todas as análises</translation>
    </message>
    <message>
        <source>&amp;Resume cancelled analyses</source>
        <translation>&amp;Retomar análises canceladas</translation>
    </message>
    <message>
        <source>&amp;Other … ({seconds:g} s)</source>
        <translation>&amp;Outro … ({seconds:g} s)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Breath &amp;phases</source>
        <translation>&amp;Fases respiratórias</translation>
    </message>
    <message>
        <source>&amp;Artefacts</source>
        <translation>&amp;Artefatos</translation>
    </message>
    <message>
        <source>Mark events</source>
        <translation>Marcar eventos</translation>
    </message>
    <message>
        <source>Mark breath phases</source>
        <translation>Marcar fases respiratórias</translation>
    </message>
    <message>
        <source>Mark artefacts</source>
        <translation>Marcar artefatos</translation>
    </message>
    <message>
        <source>Nudge the event earlier</source>
        <extracomment>By the key held with Left or Right: seconds, what the menu says and what the tool tip says.</extracomment>
        <translation>Adiantar o evento</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, earlier</source>
        <translation>Deslocar o evento 10 ms para antes</translation>
    </message>
    <message>
        <source>Nudge the event later</source>
        <translation>Atrasar o evento</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, later</source>
        <translation>Deslocar o evento 10 ms para depois</translation>
    </message>
    <message>
        <source>Nudge its start earlier</source>
        <translation>Adiantar o início</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, earlier</source>
        <translation>Deslocar o início 10 ms para antes</translation>
    </message>
    <message>
        <source>Nudge its start later</source>
        <translation>Atrasar o início</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, later</source>
        <translation>Deslocar o início 10 ms para depois</translation>
    </message>
    <message>
        <source>Nudge its end earlier</source>
        <translation>Adiantar o fim</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, earlier</source>
        <translation>Deslocar o fim 10 ms para antes</translation>
    </message>
    <message>
        <source>Nudge its end later</source>
        <translation>Atrasar o fim</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, later</source>
        <translation>Deslocar o fim 10 ms para depois</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Type {number}</source>
        <translation>Tipo {number}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Accept, and go on to the next</source>
        <translation>Aceitar e ir para o próximo</translation>
    </message>
    <message>
        <source>Accept all in &amp;view</source>
        <translation>Ac&amp;eitar tudo à vista</translation>
    </message>
    <message>
        <source>Accept all proposals in view</source>
        <translation>Aceitar todas as propostas à vista</translation>
    </message>
    <message>
        <source>Re&amp;ject or delete</source>
        <translation>Re&amp;jeitar ou excluir</translation>
    </message>
    <message>
        <source>Reject the proposal, delete the event</source>
        <translation>Rejeitar a proposta, excluir o evento</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Próximo evento</translation>
    </message>
    <message>
        <source>Next event or proposal</source>
        <translation>Próximo evento ou proposta</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Evento a&amp;nterior</translation>
    </message>
    <message>
        <source>Previous event or proposal</source>
        <translation>Evento ou proposta anterior</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Di&amp;vidir no cursor</translation>
    </message>
    <message>
        <source>Split the event at the cursor</source>
        <translation>Dividir o evento no cursor</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Mesclar os eventos selecionados</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Duplicate the selected events</source>
        <translation>Duplicar os eventos selecionados</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Select all events and proposals</source>
        <translation>Selecionar todos os eventos e propostas</translation>
    </message>
    <message>
        <source>&amp;Uncertain</source>
        <translation>&amp;Incerto</translation>
    </message>
    <message>
        <source>Mark as uncertain, or certain</source>
        <translation>Marcar como incerto ou certo</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentário</translation>
    </message>
    <message>
        <source>Write a comment on the event</source>
        <translation>Escrever um comentário sobre o evento</translation>
    </message>
    <message>
        <source>Snap to pa&amp;uses</source>
        <translation>Ajustar às pau&amp;sas</translation>
    </message>
    <message>
        <source>Borders stick to pauses, too</source>
        <translation>As bordas também aderem às pausas</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>&amp;Histórico …</translation>
    </message>
    <message>
        <source>History of the selected event, or of the recording</source>
        <translation>Histórico do evento selecionado ou da gravação</translation>
    </message>
    <message>
        <source>Poor &amp;Quality</source>
        <translation>Má &amp;qualidade</translation>
    </message>
    <message>
        <source>Mark the record Poor Quality, or not</source>
        <translation>Marcar ou desmarcar a gravação como Má qualidade</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Revisada</translation>
    </message>
    <message>
        <source>Mark the recording as reviewed</source>
        <translation>Marcar a gravação como revisada</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <comment>of an event</comment>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>Nud&amp;ge</source>
        <translation>Des&amp;locar</translation>
    </message>
    <message>
        <source>Mark in the &amp;layer</source>
        <translation>Marcar na &amp;camada</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>Pre&amp;ferências …</translation>
    </message>
    <message>
        <source>Events and proposals</source>
        <translation>Eventos e propostas</translation>
    </message>
    <message>
        <source>Changing events</source>
        <translation>Alterar eventos</translation>
    </message>
    <message>
        <source>Layers and record</source>
        <translation>Camadas e gravação</translation>
    </message>
    <message>
        <source>&amp;Import annotations …</source>
        <translation>&amp;Importar anotações …</translation>
    </message>
    <message>
        <source>E&amp;xport annotations …</source>
        <translation>E&amp;xportar anotações …</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>Re&amp;latório …</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <extracomment>Notes shown below one file; the rest is counted.</extracomment>
        <translation>Importar anotações</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exportar anotações</translation>
    </message>
    <message>
        <source>Report on the recording or its patient</source>
        <translation>Relatório da gravação ou do paciente</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir …</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Abrir gravações</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>Abrir &amp;pasta …</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>Abrir uma pasta de gravações</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>Abrir o estudo de &amp;demonstração</translation>
    </message>
    <message>
        <source>&amp;New study …</source>
        <translation>&amp;Novo estudo …</translation>
    </message>
    <message>
        <source>Open &amp;study …</source>
        <translation>Abrir &amp;estudo …</translation>
    </message>
    <message>
        <source>Close s&amp;tudy</source>
        <translation>Fec&amp;har estudo</translation>
    </message>
    <message>
        <source>&amp;Back up the study …</source>
        <translation>Fazer &amp;backup do estudo …</translation>
    </message>
    <message>
        <source>Back up the study</source>
        <translation>Fazer backup do estudo</translation>
    </message>
    <message>
        <source>&amp;Patients and sites from a table …</source>
        <translation>Pacien&amp;tes e focos de uma tabela …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recentes</translation>
    </message>
    <message>
        <source>Export analysis as &amp;JSON …</source>
        <translation>Exportar análise como &amp;JSON …</translation>
    </message>
    <message>
        <source>Export events as &amp;CSV …</source>
        <translation>Exportar eventos como &amp;CSV …</translation>
    </message>
    <message>
        <source>&amp;Empty the worklist</source>
        <translation>Esva&amp;ziar a lista de trabalho</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Esquecer estes</translation>
    </message>
    <message>
        <source>Everything in the study, in one file elsewhere</source>
        <translation>Tudo o que há no estudo, em um só arquivo, em outro lugar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Mais &amp;devagar</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Tocar mais devagar</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Mais &amp;rápido</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Tocar mais rápido</translation>
    </message>
    <message>
        <source>Keep the p&amp;itch</source>
        <translation>Ma&amp;nter a altura do som</translation>
    </message>
    <message>
        <source>&amp;Next pre-roll</source>
        <translation>&amp;Próxima pré-execução</translation>
    </message>
    <message>
        <source>More pre-roll before the selection</source>
        <translation>Mais pré-execução antes da seleção</translation>
    </message>
    <message>
        <source>&amp;Next filter</source>
        <translation>&amp;Próximo filtro</translation>
    </message>
    <message>
        <source>Next listening filter</source>
        <translation>Próximo filtro de escuta</translation>
    </message>
    <message>
        <source>&amp;Corners of the band-pass …</source>
        <translation>&amp;Cortes do passa-banda …</translation>
    </message>
    <message>
        <source>Show what is &amp;heard</source>
        <translation>Mostrar o que se &amp;ouve</translation>
    </message>
    <message>
        <source>Show what is heard, through the filter</source>
        <translation>Mostrar o que se ouve, através do filtro</translation>
    </message>
    <message>
        <source>&amp;Event types and reference sounds</source>
        <translation>Tipos de &amp;evento e sons de referência</translation>
    </message>
    <message>
        <source>Event types, with synthesised sounds</source>
        <translation>Tipos de evento, com sons sintetizados</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>&amp;Velocidade</translation>
    </message>
    <message>
        <source>P&amp;re-roll</source>
        <translation>Pré-e&amp;xecução</translation>
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
        <translation>Modelos: quais existem e qual está em uso</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Re&amp;produção</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Tocar</translation>
    </message>
    <message>
        <source>Play the selection, or from the cursor</source>
        <translation>Tocar a seleção ou a partir do cursor</translation>
    </message>
    <message>
        <source>&amp;Loop the selection</source>
        <translation>Repetir a se&amp;leção</translation>
    </message>
    <message>
        <source>Lou&amp;der</source>
        <translation>Mais &amp;alto</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Mais &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Automatic gain</source>
        <translation>&amp;Ganho automático</translation>
    </message>
    <message>
        <source>Automatic gain for each recording</source>
        <translation>Ganho automático para cada gravação</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>De ninguém</translation>
    </message>
    <message>
        <source>&amp;Open a study to read blind …</source>
        <translation>&amp;Abrir um estudo para leitura cega …</translation>
    </message>
    <message>
        <source>&amp;Read blind …</source>
        <translation>&amp;Leitura cega …</translation>
    </message>
    <message>
        <source>&amp;End blind reading …</source>
        <translation>&amp;Encerrar a leitura cega …</translation>
    </message>
    <message>
        <source>&amp;Beside mine</source>
        <translation>Ao lado da m&amp;inha</translation>
    </message>
    <message>
        <source>Other reading &amp;beside mine</source>
        <translation>O&amp;utra leitura ao lado da minha</translation>
    </message>
    <message>
        <source>Next reading beside mine</source>
        <translation>Próxima leitura ao lado da minha</translation>
    </message>
    <message>
        <source>&amp;Adjudicate …</source>
        <translation>Ad&amp;judicar …</translation>
    </message>
    <message>
        <source>En&amp;d the adjudication</source>
        <translation>En&amp;cerrar a adjudicação</translation>
    </message>
    <message>
        <source>&amp;Next disagreement</source>
        <translation>&amp;Próxima discordância</translation>
    </message>
    <message>
        <source>&amp;Previous disagreement</source>
        <translation>Discordância an&amp;terior</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Pró&amp;xima não decidida</translation>
    </message>
    <message>
        <source>Next undecided disagreement</source>
        <translation>Próxima discordância não decidida</translation>
    </message>
    <message>
        <source>Take the &amp;first</source>
        <translation>Ficar com o p&amp;rimeiro</translation>
    </message>
    <message>
        <source>Decide for the first</source>
        <translation>Decidir pelo primeiro</translation>
    </message>
    <message>
        <source>Take the &amp;second</source>
        <translation>Ficar com o &amp;segundo</translation>
    </message>
    <message>
        <source>Decide for the second</source>
        <translation>Decidir pelo segundo</translation>
    </message>
    <message>
        <source>Bo&amp;th</source>
        <comment>readings of an event</comment>
        <translation>A&amp;mbos</translation>
    </message>
    <message>
        <source>Decide for both together</source>
        <translation>Decidir por ambos juntos</translation>
    </message>
    <message>
        <source>Ne&amp;ither</source>
        <comment>reading of an event</comment>
        <translation>Nen&amp;hum</translation>
    </message>
    <message>
        <source>Decide for neither</source>
        <translation>Não decidir por nenhum</translation>
    </message>
    <message>
        <source>O&amp;wn …</source>
        <comment>decision</comment>
        <translation>Própri&amp;o …</translation>
    </message>
    <message>
        <source>Decide by an event or label of your own</source>
        <translation>Decidir com um evento ou rótulo próprio</translation>
    </message>
    <message>
        <source>A&amp;greement …</source>
        <translation>Concor&amp;dância …</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordância entre leitores</translation>
    </message>
    <message>
        <source>&amp;Look for others&apos; changes</source>
        <translation>&amp;Buscar alterações de outros</translation>
    </message>
    <message>
        <source>Look for what others changed</source>
        <translation>Buscar o que outros alteraram</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>&amp;Leitores</translation>
    </message>
    <message>
        <source>Nobody&apos;s reading beside yours.</source>
        <translation>Nenhuma leitura ao lado da sua.</translation>
    </message>
    <message>
        <source>{name} reading beside yours.</source>
        <translation>Leitura de {name} ao lado da sua.</translation>
    </message>
    <message>
        <source>Both readings are shown</source>
        <translation>As duas leituras são mostradas</translation>
    </message>
    <message>
        <source>You do not read blind</source>
        <translation>Você não está em leitura cega</translation>
    </message>
    <message>
        <source>Open a study first</source>
        <translation>Abra primeiro um estudo</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leitores</translation>
    </message>
    <message>
        <source>Recording &amp;panel</source>
        <translation>&amp;Painel de gravação</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Record from the microphone, or stop</source>
        <translation>Gravar do microfone ou parar</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <translation>Pa&amp;usar a gravação</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Pausar a gravação ou continuar</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Mark this moment of the recording</source>
        <translation>Marcar este momento da gravação</translation>
    </message>
    <message>
        <source>Stop and set &amp;aside</source>
        <translation>Parar e pôr de &amp;lado</translation>
    </message>
    <message>
        <source>Stop; what was recorded is set aside, not added</source>
        <translation>Parar; o que foi gravado é posto de lado, não adicionado</translation>
    </message>
    <message>
        <source>&amp;Show what is being recorded</source>
        <translation>Mo&amp;strar o que está sendo gravado</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the recordings</source>
        <translation>Abrir a pas&amp;ta das gravações</translation>
    </message>
    <message>
        <source>Listen by &amp;headphones</source>
        <translation>Ouvir com &amp;fones</translation>
    </message>
    <message>
        <source>Hear the microphone by headphones</source>
        <translation>Ouvir o microfone com fones de ouvido</translation>
    </message>
    <message>
        <source>&amp;Next site</source>
        <translation>Próximo f&amp;oco</translation>
    </message>
    <message>
        <source>Go to the next site</source>
        <translation>Ir para o próximo foco</translation>
    </message>
    <message>
        <source>Record the last site &amp;again</source>
        <translation>Gravar o último foco de &amp;novo</translation>
    </message>
    <message>
        <source>Record the last site again</source>
        <translation>Gravar o último foco de novo</translation>
    </message>
    <message>
        <source>Take what &amp;there is</source>
        <translation>Ficar com o que &amp;há</translation>
    </message>
    <message>
        <source>A short take will do</source>
        <translation>Uma tomada curta basta</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>site</comment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>It will do</source>
        <translation>Basta assim</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>menu</comment>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Parar a &amp;gravação</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>button: mark this moment</comment>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>heading</comment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Retrain the model from what was reviewed</source>
        <translation>Retreinar o modelo com o que foi revisado</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Retrain …</source>
        <translation>&amp;Retreinar …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>Everything that can be shown beside the lanes and hidden again.</extracomment>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Mostrar a gravação inteira</translation>
    </message>
    <message>
        <source>Go to the &amp;beginning</source>
        <translation>Ir para o &amp;início</translation>
    </message>
    <message>
        <source>Go to the &amp;end</source>
        <translation>Ir para o &amp;fim</translation>
    </message>
    <message>
        <source>&amp;Previous recording</source>
        <translation>Gravação a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next recording</source>
        <translation>&amp;Próxima gravação</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed recording</source>
        <translation>Próxima gravação não re&amp;visada</translation>
    </message>
    <message>
        <source>Next recording not reviewed yet</source>
        <translation>Próxima gravação ainda não revisada</translation>
    </message>
    <message>
        <source>Left and right side &amp;by side …</source>
        <translation>&amp;Lado esquerdo e direito juntos …</translation>
    </message>
    <message>
        <source>Left and right of this patient, side by side</source>
        <translation>Esquerda e direita deste paciente, lado a lado</translation>
    </message>
    <message>
        <source>&amp;Filter the worklist</source>
        <translation>Filtrar a li&amp;sta de trabalho</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Próximo pain&amp;el</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir para a próxima parte da janela</translation>
    </message>
    <message>
        <source>&amp;Events table</source>
        <translation>Ta&amp;bela de eventos</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>Lista de trabal&amp;ho</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>Fai&amp;xas</translation>
    </message>
    <message>
        <source>&amp;Spectrogram up to</source>
        <translation>Espectro&amp;grama até</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>A análise foi cancelada.</translation>
    </message>
    <message>
        <source>Choose “Try again” to analyse it after all.</source>
        <translation>Escolha “Tentar de novo” para analisá-la mesmo assim.</translation>
    </message>
    <message>
        <source>What both say of a recording is taken over into their consensus, a layer of its own in the study; you decide the rest, one thing after the other. The consensus keeps who decided what. Two readings are evidence of each other only where they were made blind, and whoever decides should be neither of the two.</source>
        <translation>O que ambos dizem de uma gravação passa para o consenso, uma camada própria no estudo; o resto você decide, um item após o outro. O consenso guarda quem decidiu o quê. Duas leituras só servem de evidência uma da outra se foram feitas às cegas, e quem decide não deve ser nenhum dos dois.</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Adjudicar</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;First reader:</source>
        <translation>&amp;Primeiro leitor:</translation>
    </message>
    <message>
        <source>&amp;Second reader:</source>
        <translation>&amp;Segundo leitor:</translation>
    </message>
    <message>
        <source>Decided by:</source>
        <translation>Decidido por:</translation>
    </message>
    <message>
        <source>Two readers, or one and the model, must have read something of this study.</source>
        <translation>Dois leitores, ou um e o modelo, precisam ter lido algo deste estudo.</translation>
    </message>
    <message>
        <source>Choose two different readers.</source>
        <translation>Escolha dois leitores diferentes.</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>o estudo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Quais dois</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar …</translation>
    </message>
    <message>
        <source>Readers to be compared</source>
        <translation>Leitores a comparar</translation>
    </message>
    <message>
        <source>Choose two readers at least, or one and the model.</source>
        <translation>Escolha pelo menos dois leitores, ou um e o modelo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>Exportar a concordância</translation>
    </message>
    <message>
        <source>JSON, everything (*.json)</source>
        <translation>JSON, tudo (*.json)</translation>
    </message>
    <message>
        <source>CSV, a number a row (*.csv)</source>
        <translation>CSV, um número por linha (*.csv)</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} foi salvo.</translation>
    </message>
    <message>
        <source>Your recordings: the program only reads them.</source>
        <translation>Suas gravações: o programa apenas as lê.</translation>
    </message>
    <message>
        <source>Every edit in a study: each was on the disk as it was made.</source>
        <translation>Cada edição em um estudo: todas foram gravadas no disco ao serem feitas.</translation>
    </message>
    <message>
        <source>What was being recorded: all that was heard is in its file.</source>
        <translation>O que estava sendo gravado: tudo o que se ouviu está no arquivo.</translation>
    </message>
    <message>
        <source>Edits without a study are still in this window, until it closes. File &gt; New study keeps them.</source>
        <translation>As edições sem estudo ainda estão nesta janela, até que ela se feche. Arquivo &gt; Novo estudo as conserva.</translation>
    </message>
    <message>
        <source>Only edits that were made without a study are lost.</source>
        <translation>Só se perdem as edições feitas sem estudo.</translation>
    </message>
    <message>
        <source>What is safe:</source>
        <translation>O que está seguro:</translation>
    </message>
    <message>
        <source>Details for those who mend the program</source>
        <translation>Detalhes para quem conserta o programa</translation>
    </message>
    <message>
        <source>Restart PRS Studio</source>
        <translation>Reiniciar o PRS Studio</translation>
    </message>
    <message>
        <source>Save diagnostics …</source>
        <translation>Salvar diagnóstico …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>SPRSound: sound and annotations, as training takes them</source>
        <translation>SPRSound: som e anotações, como o treinamento os usa</translation>
    </message>
    <message>
        <source>Audacity label tracks (.txt)</source>
        <translation>Faixas de rótulos do Audacity (.txt)</translation>
    </message>
    <message>
        <source>Praat TextGrids (.TextGrid)</source>
        <translation>TextGrids do Praat (.TextGrid)</translation>
    </message>
    <message>
        <source>Raven selection tables (.selections.txt)</source>
        <translation>Tabelas de seleção do Raven (.selections.txt)</translation>
    </message>
    <message>
        <source>CSV tables (.csv)</source>
        <translation>Tabelas CSV (.csv)</translation>
    </message>
    <message>
        <source>Patients get numbers made with a secret key, and ages become bands. Names, folders and comments are left out, and sound files hold nothing but sound. Whoever has the key can tell whose recordings they are: keep it, and give it to nobody. The same key gives a patient the same number in every export. What is spoken in a recording stays in it: listen before you share it.</source>
        <translation>Os pacientes recebem números feitos com uma chave secreta, e as idades viram faixas etárias. Nomes, pastas e comentários são omitidos, e os arquivos de som não contêm nada além de som. Quem tem a chave pode dizer de quem são as gravações: guarde-a e não a entregue a ninguém. A mesma chave dá ao paciente o mesmo número em todas as exportações. O que se fala em uma gravação permanece nela: ouça antes de compartilhar.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;All recordings</source>
        <translation>&amp;Todas as gravações</translation>
    </message>
    <message>
        <source>&amp;This recording ({title})</source>
        <translation>E&amp;sta gravação ({title})</translation>
    </message>
    <message>
        <source>&amp;This recording</source>
        <translation>E&amp;sta gravação</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>Anotações de quem</translation>
    </message>
    <message>
        <source>Only recordings marked as re&amp;viewed</source>
        <translation>Somente gravações marcadas como re&amp;visadas</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Pasta de destino da exportação</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there already</source>
        <translation>Substitui&amp;r arquivos já existentes</translation>
    </message>
    <message>
        <source>&amp;De-identify</source>
        <translation>&amp;Desidentificar</translation>
    </message>
    <message>
        <source>Make a &amp;new key, kept in</source>
        <translation>Criar uma &amp;nova chave, guardada em</translation>
    </message>
    <message>
        <source>Use the key of ear&amp;lier exports</source>
        <translation>Usar a chave de e&amp;xportações anteriores</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Arquivo da chave</translation>
    </message>
    <message>
        <source>Keep &amp;comments (they may hold names)</source>
        <translation>Manter &amp;comentários (podem conter nomes)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>O quê:</translation>
    </message>
    <message>
        <source>Annotations &amp;by:</source>
        <translation>&amp;Anotações de:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Chaves (*.key);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nobody has read anything yet.</source>
        <translation>Ninguém leu nada ainda.</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>Escolha uma pasta de destino da exportação.</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>Escolha um arquivo para a chave.</translation>
    </message>
    <message>
        <source>The key must not lie in the export: whoever has it knows whose recordings they are.</source>
        <translation>A chave não pode ficar na exportação: quem a tem sabe de quem são as gravações.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>Arquivo {suffix}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Annotations (*.json *.txt *.TextGrid *.csv *.tsv);;All files (*)</source>
        <translation>Anotações (*.json *.txt *.TextGrid *.csv *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>A importar</translation>
    </message>
    <message>
        <source>Keep it, and add what is new</source>
        <translation>Manter e adicionar o que é novo</translation>
    </message>
    <message>
        <source>Put the files&apos; marks in its place</source>
        <translation>Substituir pelas marcas dos arquivos</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Adicionar ar&amp;quivos …</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>Adicionar &amp;pasta …</translation>
    </message>
    <message>
        <source>Name of the reader whose annotations they are</source>
        <translation>Nome do leitor a quem pertencem as anotações</translation>
    </message>
    <message>
        <source>What becomes of what is marked already</source>
        <translation>O que acontece com o que já está marcado</translation>
    </message>
    <message>
        <source>These are finished readings: mark the recordings as re&amp;viewed</source>
        <translation>São leituras concluídas: marcar as gravações como re&amp;visadas</translation>
    </message>
    <message>
        <source>Only what is marked as reviewed is learnt from</source>
        <translation>Só se aprende com o que está marcado como revisado</translation>
    </message>
    <message>
        <source>Files and what is understood of them</source>
        <translation>Arquivos e o que se entende deles</translation>
    </message>
    <message>
        <source>SPRSound, Audacity, Praat, Raven, CSV. A file belongs to the recording whose name it begins with, whole words only (“a.json”, “a_labels.txt” for “a.wav”).</source>
        <translation>SPRSound, Audacity, Praat, Raven, CSV. Um arquivo pertence à gravação com cujo nome ele começa, somente palavras inteiras (“a.json”, “a_labels.txt” para “a.wav”).</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>&amp;Lido por:</translation>
    </message>
    <message>
        <source>What is marked &amp;already:</source>
        <translation>O que &amp;já está marcado:</translation>
    </message>
    <message>
        <source>Annotation files</source>
        <translation>Arquivos de anotações</translation>
    </message>
    <message>
        <source>A folder of annotation files</source>
        <translation>Uma pasta de arquivos de anotações</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>os arquivos</translation>
    </message>
    <message>
        <source>No annotation files here yet.</source>
        <translation>Ainda não há arquivos de anotações aqui.</translation>
    </message>
    <message>
        <source>Add annotation files, or a folder of them.</source>
        <translation>Adicione arquivos de anotações ou uma pasta deles.</translation>
    </message>
    <message>
        <source>Say what the labels mean that nobody here knows, or leave them out.</source>
        <translation>Diga o que significam os rótulos que ninguém aqui conhece, ou deixe-os de fora.</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>Não há nada novo nestes arquivos.</translation>
    </message>
    <message>
        <source>Say whose annotations they are.</source>
        <translation>Diga de quem são as anotações.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n file would be imported: {what}.</source>
        <translation>
            <numerusform>{ready} de %n arquivo seria importado: {what}.</numerusform>
            <numerusform>{ready} de %n arquivos seriam importados: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} cannot be.</source>
        <translation>{done} {count} não podem ser.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n alterada</numerusform>
            <numerusform>%n alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n removida</numerusform>
            <numerusform>%n removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n já existente</numerusform>
            <numerusform>%n já existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n deixada de fora</numerusform>
            <numerusform>%n deixadas de fora</numerusform>
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
        <translation>o rótulo ou o comentário da gravação</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be imported</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
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
        <translation>rótulo {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n não entendida</numerusform>
            <numerusform>%n não entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes do programa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Procurando …</translation>
    </message>
    <message>
        <source>The list of parts is missing. Install PRS Studio again.</source>
        <translation>Falta a lista das partes. Instale o PRS Studio de novo.</translation>
    </message>
    <message>
        <source>This part came without a text of its licence.</source>
        <translation>Esta parte veio sem o texto da licença.</translation>
    </message>
    <message>
        <source>Choose what it means …</source>
        <translation>Escolha o que significa …</translation>
    </message>
    <message>
        <source>Leave such marks out</source>
        <translation>Deixar essas marcas de fora</translation>
    </message>
    <message>
        <source>Labels that nobody here knows, and what they mean</source>
        <translation>Rótulos que ninguém aqui conhece e o que significam</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Rótulo desconhecido</translation>
    </message>
    <message>
        <source>First seen in</source>
        <translation>Visto primeiro em</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>an unknown label</comment>
        <translation>Significa</translation>
    </message>
    <message>
        <source>What {label} means</source>
        <translation>O que {label} significa</translation>
    </message>
    <message>
        <source>as it was settled last (consensus, or who reviewed last)</source>
        <translation>como foi decidido por último (consenso ou quem revisou por último)</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>HTML, for a browser</source>
        <translation>HTML, para um navegador</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>on a recording</comment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>&amp;Criar relatório</translation>
    </message>
    <message>
        <source>This &amp;recording ({title})</source>
        <translation>Esta &amp;gravação ({title})</translation>
    </message>
    <message>
        <source>All recordings of this &amp;patient</source>
        <translation>Todas as gravações deste &amp;paciente</translation>
    </message>
    <message>
        <source>The patient is not known</source>
        <translation>O paciente não é conhecido</translation>
    </message>
    <message>
        <source>As whom it was read</source>
        <translation>Segundo a leitura de quem</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Arquivo do relatório</translation>
    </message>
    <message>
        <source>Repl&amp;ace the file that is there already</source>
        <translation>&amp;Substituir o arquivo já existente</translation>
    </message>
    <message>
        <source>On:</source>
        <comment>what the report is on</comment>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>Read &amp;by:</source>
        <translation>&amp;Lido por:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Ar&amp;quivo:</translation>
    </message>
    <message>
        <source>Events, times, findings and pictures, with who read them. {notice}.</source>
        <translation>Eventos, tempos, achados e imagens, com quem os leu. {notice}.</translation>
    </message>
    <message>
        <source>All recordings of &amp;patient {patient}</source>
        <translation>Todas as gravações do &amp;paciente {patient}</translation>
    </message>
    <message>
        <source>{name} report</source>
        <translation>{name} relatório</translation>
    </message>
    <message>
        <source>Choose a file for the report.</source>
        <translation>Escolha um arquivo para o relatório.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in {ending}.</source>
        <translation>O nome do arquivo precisa terminar em {ending}.</translation>
    </message>
    <message>
        <source>This file is there already: choose another name, or say that it may be replaced.</source>
        <translation>Este arquivo já existe: escolha outro nome ou diga que ele pode ser substituído.</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <comment>the program: run from a folder</comment>
        <translation>(não instalado)</translation>
    </message>
    <message>
        <source>About PRS Studio</source>
        <translation>Sobre o PRS Studio</translation>
    </message>
    <message>
        <source>There is a history only in a study, which keeps every edit: open one, or make one (File, New study).</source>
        <translation>Só há histórico em um estudo, que guarda cada edição: abra um ou crie um (Arquivo, Novo estudo).</translation>
    </message>
    <message>
        <source>Only {event}</source>
        <translation>Apenas {event}</translation>
    </message>
    <message>
        <source>Only the selected event</source>
        <translation>Apenas o evento selecionado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History of the recording</source>
        <translation>Histórico da gravação</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>De que é o histórico</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>A gravação inteira</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Edições, a mais recente primeiro</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Somebody (blind)</source>
        <translation>Alguém (às cegas)</translation>
    </message>
    <message>
        <source>What was before, and after</source>
        <translation>O que havia antes e depois</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>&amp;Restaurar este estado</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>&amp;Trazer de volta o que foi excluído</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Histórico de</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Nada dito ainda</translation>
    </message>
    <message>
        <source>{name} (blind)</source>
        <translation>{name} (às cegas)</translation>
    </message>
    <message>
        <source>… and {count:,} more</source>
        <translation>… e mais {count:,}</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Já está assim.</translation>
    </message>
    <message>
        <source>Done: {edit}. Undo takes it back.</source>
        <translation>Feito: {edit}. Desfazer reverte.</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>ainda não carregado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Do not base a diagnosis or treatment on it.</source>
        <translation>Não baseie nele diagnóstico nem tratamento.</translation>
    </message>
    <message>
        <source>Opens children&apos;s lung sounds and shows what a neural network heard in them.</source>
        <translation>Abre sons pulmonares de crianças e mostra o que uma rede neural ouviu neles.</translation>
    </message>
    <message>
        <source>MIT licence; the parts that others made have their own. The model learnt from the SPRSound database (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</source>
        <translation>Licença MIT; as partes feitas por outros têm as suas próprias. O modelo aprendeu com o banco de dados SPRSound (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licenças …</translation>
    </message>
    <message>
        <source>Analysis hop</source>
        <translation>Passo da análise</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next.
Smaller is finer and slower.</source>
        <translation>Segundos entre uma janela de 3 s e a seguinte.
Menor é mais fino e mais lento.</translation>
    </message>
    <message>
        <source>Open the recordings first, or a study, that the annotations are about</source>
        <extracomment>Endings that annotation files have, as prs_core.exchange.importing.ANNOTATION_SUFFIXES.</extracomment>
        <translation>Abra primeiro as gravações, ou um estudo, a que as anotações se referem</translation>
    </message>
    <message>
        <source>Open recordings or a study first</source>
        <translation>Abra primeiro gravações ou um estudo</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>Abra primeiro uma gravação</translation>
    </message>
    <message>
        <source>The last edits are not saved yet.</source>
        <translation>As últimas edições ainda não foram salvas.</translation>
    </message>
    <message>
        <source>See that the study can be reached, then try again.</source>
        <translation>Verifique se o estudo está acessível e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was imported: somebody else is reading by now.</source>
        <translation>Nada foi importado: entretanto, outra pessoa passou a ler.</translation>
    </message>
    <message>
        <source>Each recording&apos;s import can be undone there (Ctrl+Z).</source>
        <translation>A importação de cada gravação pode ser desfeita nela (Ctrl+Z).</translation>
    </message>
    <message>
        <source>They are {name}&apos;s: be that reader to see them.</source>
        <translation>São de {name}: seja esse leitor para vê-las.</translation>
    </message>
    <message numerus="yes">
        <source>%n file imported: {what}.</source>
        <translation>
            <numerusform>%n arquivo importado: {what}.</numerusform>
            <numerusform>%n arquivos importados: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} could not be.</source>
        <translation>{done} {count} não puderam ser.</translation>
    </message>
    <message>
        <source>Import those once more.</source>
        <translation>Importe esses mais uma vez.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>a exportação</translation>
    </message>
    <message numerus="yes">
        <source>%n recording exported to {place}.</source>
        <translation>
            <numerusform>%n gravação exportada para {place}.</numerusform>
            <numerusform>%n gravações exportadas para {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in {place}: keep it.</source>
        <translation>A chave está em {place}: guarde-a.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>This system has no program that shows it.</source>
        <translation>Este sistema não tem nenhum programa que o mostre.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>o relatório</translation>
    </message>
    <message numerus="yes">
        <source>The report on %n recording is in {place}.</source>
        <translation>
            <numerusform>O relatório de %n gravação está em {place}.</numerusform>
            <numerusform>O relatório de %n gravações está em {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>whoever is reading</source>
        <extracomment>Stands for the reader where nobody said who is reading.</extracomment>
        <translation>quem estiver lendo</translation>
    </message>
    <message>
        <source>it is not marked as reviewed.</source>
        <translation>ela não está marcada como revisada.</translation>
    </message>
    <message>
        <source>The sound could not be read. {reason}</source>
        <translation>Não foi possível ler o som. {reason}</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>Não havia nada para exportar.</translation>
    </message>
    <message>
        <source>The key must not lie in the export.</source>
        <translation>A chave não pode ficar na exportação.</translation>
    </message>
    <message>
        <source>Keep it in another folder.</source>
        <translation>Guarde-a em outra pasta.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What the guide says about this ({key})</source>
        <translation>O que o guia diz sobre isto ({key})</translation>
    </message>
    <message>
        <source>PRS Studio: user guide</source>
        <translation>PRS Studio: guia do usuário</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>A impressora não aceita nada.</translation>
    </message>
    <message>
        <source>See that it is switched on, or choose another one.</source>
        <translation>Verifique se ela está ligada ou escolha outra.</translation>
    </message>
    <message>
        <source>PRS Studio {version}, user guide. {notice}.</source>
        <translation>PRS Studio {version}, guia do usuário. {notice}.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>Page of the guide: {title}</source>
        <translation>Página do guia: {title}</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Return goes to the next place, Shift+Return to the one before</source>
        <translation>Return vai para o próximo lugar, Shift+Return para o anterior</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>O que a pesquisa encontrou</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas do guia</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Voltar (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avançar (Alt+Direita)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Texto menor (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texto maior (Ctrl++)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Rolar no tempo</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Roda</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Ampliar ou reduzir em torno do ponteiro</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clicar</translation>
    </message>
    <message>
        <source>Put the cursor there</source>
        <translation>Pôr ali o cursor</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <source>Select a stretch of time</source>
        <translation>Selecionar um trecho de tempo</translation>
    </message>
    <message>
        <source>Click an event</source>
        <translation>Clicar em um evento</translation>
    </message>
    <message>
        <source>Select it; with Shift or Ctrl, one more</source>
        <translation>Selecioná-lo; com Shift ou Ctrl, mais um</translation>
    </message>
    <message>
        <source>Double-click an event</source>
        <translation>Clicar duas vezes em um evento</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Ampliar até ele</translation>
    </message>
    <message>
        <source>Drag in the events lane</source>
        <translation>Arrastar na faixa de eventos</translation>
    </message>
    <message>
        <source>Mark an event; with Shift: select</source>
        <translation>Marcar um evento; com Shift: selecionar</translation>
    </message>
    <message>
        <source>Drag an event, or its border</source>
        <translation>Arrastar um evento ou a sua borda</translation>
    </message>
    <message>
        <source>Move it, or change its length; Esc cancels</source>
        <translation>Movê-lo ou mudar a sua duração; Esc cancela</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What has no action of its own: the keys of the lanes and of the worklist while they have the focus.</extracomment>
        <translation>Esquerda, Direita</translation>
    </message>
    <message>
        <source>Scroll, while no event is selected</source>
        <translation>Rolar, enquanto nenhum evento está selecionado</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp, PgDown</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>Rolar uma página</translation>
    </message>
    <message>
        <source>End the gesture, or the selection</source>
        <translation>Encerrar o gesto ou a seleção</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Acima, Abaixo</translation>
    </message>
    <message>
        <source>Open the recording above or below</source>
        <translation>Abrir a gravação acima ou abaixo</translation>
    </message>
    <message>
        <source>Empty the filter box</source>
        <translation>Esvaziar o campo de filtro</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado e mouse</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primir …</translation>
    </message>
    <message>
        <source>&amp;Guide: {title} (F1)</source>
        <translation>&amp;Guia: {title} (F1)</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Imprimir as teclas</translation>
    </message>
    <message>
        <source>Print the whole guide</source>
        <translation>Imprimir o guia inteiro</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Salvar como PDF …</translation>
    </message>
    <message>
        <source>The whole guide as a file for paper</source>
        <translation>O guia inteiro como arquivo para papel</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message numerus="yes">
        <source>{count} on %n page</source>
        <translation>
            <numerusform>{count} em %n página</numerusform>
            <numerusform>{count} em %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Imprimir o guia</translation>
    </message>
    <message numerus="yes">
        <source>%n page was printed.</source>
        <translation>
            <numerusform>%n página foi impressa.</numerusform>
            <numerusform>%n páginas foram impressas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the guide as PDF</source>
        <translation>Salvar o guia como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {name}: %n page.</source>
        <translation>
            <numerusform>Salvo como {name}: %n página.</numerusform>
            <numerusform>Salvo como {name}: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported models (*.zip)</source>
        <translation>Modelos exportados (*.zip)</translation>
    </message>
    <message>
        <source>Recordings that nobody has reviewed are judged again by it; what was reviewed stays as it is.</source>
        <translation>As gravações que ninguém revisou são julgadas de novo por ele; o que foi revisado fica como está.</translation>
    </message>
    <message>
        <source>This window was started with --model and goes on using that; what is chosen here is used by others.</source>
        <translation>Esta janela foi iniciada com --model e continua a usá-lo; o que se escolhe aqui é usado pelas outras.</translation>
    </message>
    <message>
        <source>{model} is in use now.</source>
        <translation>{model} está em uso agora.</translation>
    </message>
    <message>
        <source>“Models …” in the Model menu shows what is wrong.</source>
        <translation>“Modelos …” no menu Modelo mostra o que está errado.</translation>
    </message>
    <message>
        <source>“{model}” is in use now.</source>
        <translation>“{model}” está em uso agora.</translation>
    </message>
    <message>
        <source>Checking the model …</source>
        <translation>Verificando o modelo …</translation>
    </message>
    <message>
        <source>Comparing all files with their checksums …</source>
        <translation>Comparando todos os arquivos com suas somas de verificação …</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Writing the model …</source>
        <translation>Gravando o modelo em disco …</translation>
    </message>
    <message>
        <source>“{model}” is in {name}. It holds weights and numbers, and no recording.</source>
        <translation>“{model}” está em {name}. Contém pesos e números, e nenhuma gravação.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Verificando o arquivo …</translation>
    </message>
    <message>
        <source>“{model}” is here now. It was never judged on this computer.</source>
        <translation>“{model}” está aqui agora. Nunca foi julgado neste computador.</translation>
    </message>
    <message>
        <source>the models of this computer</source>
        <translation>os modelos deste computador</translation>
    </message>
    <message>
        <source>ships with PRS Studio</source>
        <translation>vem com o PRS Studio</translation>
    </message>
    <message>
        <source>refined here</source>
        <translation>refinado aqui</translation>
    </message>
    <message>
        <source>trained here from scratch</source>
        <translation>treinado aqui do zero</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>a model</comment>
        <translation>importado</translation>
    </message>
    <message>
        <source>SPRSound, out of fold</source>
        <translation>SPRSound, out-of-fold</translation>
    </message>
    <message>
        <source>SPRSound, intra test</source>
        <translation>SPRSound, teste intra</translation>
    </message>
    <message>
        <source>SPRSound, inter test</source>
        <translation>SPRSound, teste inter</translation>
    </message>
    <message>
        <source>normal or not</source>
        <translation>normal ou não</translation>
    </message>
    <message>
        <source>event type</source>
        <translation>tipo de evento</translation>
    </message>
    <message>
        <source>recording, 3 labels</source>
        <translation>gravação, 3 rótulos</translation>
    </message>
    <message>
        <source>recording, 5 labels</source>
        <translation>gravação, 5 rótulos</translation>
    </message>
    <message>
        <source>better</source>
        <comment>a model</comment>
        <translation>melhor</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>a model</comment>
        <translation>pior</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>whether a model is better</comment>
        <translation>não se pode dizer</translation>
    </message>
    <message>
        <source>A damaged model is not used; import it again, or use another one.</source>
        <translation>Um modelo danificado não é usado; importe-o de novo ou use outro.</translation>
    </message>
    <message numerus="yes">
        <source>Every file of the model is whole.</source>
        <translation>
            <numerusform>Todos os arquivos do modelo estão íntegros.</numerusform>
            <numerusform>Todos os arquivos dos %n modelos estão íntegros.</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a model</comment>
        <translation>danificado</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>a model</comment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>Came about</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Data, settings</source>
        <translation>Dados, configurações</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>since when a model is</comment>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Beside the one in use</source>
        <translation>Em comparação com o que está em uso</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}, from {parent}</source>
        <translation>{kind}, criado em {day} por {author}, a partir de {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}</source>
        <translation>{kind}, criado em {day} por {author}</translation>
    </message>
    <message>
        <source>{kind}, made {day}, from {parent}</source>
        <translation>{kind}, criado em {day}, a partir de {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day}</source>
        <translation>{kind}, criado em {day}</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>Julgado aqui</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{verdict}, beside {model}.</source>
        <translation>{verdict}, em comparação com {model}.</translation>
    </message>
    <message>
        <source>Score {new} beside {old}.</source>
        <translation>Pontuação {new} contra {old}.</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n time by the same patients so far.</source>
        <translation>
            <numerusform>Até agora, novos modelos foram julgados %n vez pelos mesmos pacientes.</numerusform>
            <numerusform>Até agora, novos modelos foram julgados %n vezes pelos mesmos pacientes.</numerusform>
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
        <translation>desde a instalação do PRS Studio</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}, confirming that it is not known to be better</source>
        <translation>{who} voltou a ele em {day}, confirmando que não se sabe se é melhor</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}</source>
        <translation>{who} voltou a ele em {day}</translation>
    </message>
    <message>
        <source>{who} chose it on {day}, confirming that it is not known to be better</source>
        <translation>{who} o escolheu em {day}, confirmando que não se sabe se é melhor</translation>
    </message>
    <message>
        <source>{who} chose it on {day}</source>
        <translation>{who} o escolheu em {day}</translation>
    </message>
    <message>
        <source>Another retraining was begun meanwhile, in another window or without one.</source>
        <extracomment>A worker that was started says nothing while it imports torch; on a busy machine that takes a while, and one whose process is known to live is waited for longer. In these, a worker is there or about to be.</extracomment>
        <translation>Enquanto isso, outro retreinamento foi iniciado, em outra janela ou sem janela.</translation>
    </message>
    <message>
        <source>It is shown now. Wait for it, or cancel it, then begin yours.</source>
        <translation>Ele é mostrado agora. Espere por ele ou cancele-o e, depois, inicie o seu.</translation>
    </message>
    <message>
        <source>The retraining cannot be begun: its folder cannot be written ({reason}).</source>
        <translation>Não é possível iniciar o retreinamento: não se pode gravar na pasta dele ({reason}).</translation>
    </message>
    <message>
        <source>See that there is space on the disk.</source>
        <translation>Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>There is no retraining.</source>
        <translation>Não há retreinamento.</translation>
    </message>
    <message>
        <source>The retraining cannot be told ({reason}).</source>
        <translation>Não é possível dar ordens ao retreinamento ({reason}).</translation>
    </message>
    <message>
        <source>The retraining could not be started.</source>
        <translation>Não foi possível iniciar o retreinamento.</translation>
    </message>
    <message>
        <source>Start PRS Studio again, and try once more.</source>
        <translation>Inicie o PRS Studio de novo e tente mais uma vez.</translation>
    </message>
    <message>
        <source>Learning {percent:.0f}%</source>
        <translation>Aprendendo {percent:.0f}%</translation>
    </message>
    <message>
        <source>Learning paused</source>
        <translation>Aprendizado em pausa</translation>
    </message>
    <message>
        <source>Learning stopped</source>
        <translation>Aprendizado parado</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>O aprendizado falhou</translation>
    </message>
    <message>
        <source>A new model is ready</source>
        <translation>Um novo modelo está pronto</translation>
    </message>
    <message>
        <source>{count:,} annotations in “{name}” cannot be used.</source>
        <translation>{count:,} anotações em “{name}” não podem ser usadas.</translation>
    </message>
    <message>
        <source>It is not known which patients the model in use was trained on.</source>
        <translation>Não se sabe com quais pacientes o modelo em uso foi treinado.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient neither teaches nor judges: the model in use was trained on a patient of this name.</source>
        <translation>
            <numerusform>%n paciente não ensina nem julga: o modelo em uso foi treinado com um paciente deste nome.</numerusform>
            <numerusform>%n pacientes não ensinam nem julgam: o modelo em uso foi treinado com pacientes destes nomes.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: what it knows stays</source>
        <translation>nenhum: o que ele sabe permanece</translation>
    </message>
    <message>
        <source>too few to learn from</source>
        <translation>muito poucos para aprender</translation>
    </message>
    <message>
        <source>of too few patients</source>
        <translation>de muito poucos pacientes</translation>
    </message>
    <message numerus="yes">
        <source>%n recording does not say whose it is: it is learnt from, but cannot judge. The File menu takes patients from a table.</source>
        <translation>
            <numerusform>%n gravação não diz de quem é: ensina, mas não pode julgar. O menu Arquivo obtém os pacientes de uma tabela.</numerusform>
            <numerusform>%n gravações não dizem de quem são: ensinam, mas não podem julgar. O menu Arquivo obtém os pacientes de uma tabela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient is kept for judging; at least {least} are needed to tell whether the new model is better. About one patient in five is kept: review more of them.</source>
        <translation>
            <numerusform>%n paciente é reservado para julgar; são necessários pelo menos {least} para dizer se o novo modelo é melhor. Cerca de um paciente em cinco é reservado: revise mais deles.</numerusform>
            <numerusform>%n pacientes são reservados para julgar; são necessários pelo menos {least} para dizer se o novo modelo é melhor. Cerca de um paciente em cinco é reservado: revise mais deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is open: what was reviewed is kept in one. Open it, or begin one, in the File menu.</source>
        <translation>Nenhum estudo está aberto: o que foi revisado fica guardado em um estudo. Abra-o ou comece um no menu Arquivo.</translation>
    </message>
    <message>
        <source>A setting cannot be: {reason}.</source>
        <translation>Uma configuração não é possível: {reason}.</translation>
    </message>
    <message>
        <source>The retraining is done. {title}.</source>
        <translation>O retreinamento terminou. {title}.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at what came of it</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The model in use stays in use.</source>
        <translation>O modelo em uso continua em uso.</translation>
    </message>
    <message>
        <source>The new one is kept among the models, as “{model}”.</source>
        <translation>O novo fica guardado entre os modelos como “{model}”.</translation>
    </message>
    <message>
        <source>The new model is kept: “{model}” was taken in among the models elsewhere.</source>
        <translation>O novo modelo está guardado: “{model}” foi incluído entre os modelos em outro lugar.</translation>
    </message>
    <message>
        <source>The new model is deleted. The model in use stays in use.</source>
        <translation>O novo modelo foi excluído. O modelo em uso continua em uso.</translation>
    </message>
    <message>
        <source>“{model}” is in use again. The new one is kept among the models.</source>
        <translation>“{model}” está em uso de novo. O novo fica guardado entre os modelos.</translation>
    </message>
    <message>
        <source>the retraining</source>
        <translation>o retreinamento</translation>
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
        <translation>a gravação</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a refinement takes about {duration}.</source>
        <translation>No ritmo do último neste computador, um refinamento leva cerca de {duration}.</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a training from scratch takes about {duration}.</source>
        <translation>No ritmo do último neste computador, um treinamento do zero leva cerca de {duration}.</translation>
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
        <translation>Roncos</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letters for Wheeze</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Wheeze</source>
        <translation>Sibilo</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letters for Stridor</comment>
        <translation>ET</translation>
    </message>
    <message>
        <source>Stridor</source>
        <translation>Estridor</translation>
    </message>
    <message>
        <source>CC</source>
        <comment>letters for Coarse Crackle</comment>
        <translation>EG</translation>
    </message>
    <message>
        <source>Coarse crackle</source>
        <translation>Estertor grosso</translation>
    </message>
    <message>
        <source>FC</source>
        <comment>letters for Fine Crackle</comment>
        <translation>EF</translation>
    </message>
    <message>
        <source>Fine crackle</source>
        <translation>Estertor fino</translation>
    </message>
    <message>
        <source>W+C</source>
        <comment>letters for Wheeze &amp; Crackle</comment>
        <translation>S+E</translation>
    </message>
    <message>
        <source>Wheeze+crackle</source>
        <comment>short, for little room</comment>
        <translation>Sibilo+estertor</translation>
    </message>
    <message>
        <source>PQ</source>
        <comment>letters for Poor Quality</comment>
        <translation>MQ</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>label of a recording</comment>
        <translation>Má qualidade</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Nenhum evento</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture</source>
        <translation>Ganho do som e da imagem da forma de onda</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <translation>Ganho em decibéis</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture (Shift+Up, Shift+Down; G: automatic)</source>
        <translation>Ganho do som e da imagem da forma de onda (Shift+Acima, Shift+Abaixo; G: automático)</translation>
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
        <translation>As últimas edições ainda não foram salvas: não se pode gravar no estudo.</translation>
    </message>
    <message>
        <source>See that its drive or server can be reached. Close the window again to end without them.</source>
        <translation>Verifique se a unidade ou o servidor está acessível. Feche a janela de novo para sair sem elas.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of model</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <comment>another model</comment>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whom</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>The model in use judges recordings that nobody has reviewed yet. Whichever is in use: what was reviewed stays as it is, and nothing is ever lost by going back.</source>
        <translation>O modelo em uso julga as gravações que ninguém revisou ainda. Seja qual for o que está em uso: o que foi revisado fica como está, e nunca se perde nada ao voltar.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>O que se sabe do modelo</translation>
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
        <translation>Comparar todos os arquivos de todos os modelos com suas somas de verificação</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Write the chosen model as one file, for another computer</source>
        <translation>Gravar o modelo escolhido em um só arquivo, para outro computador</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Take in a model that was exported; it does not come into use by that</source>
        <translation>Incluir um modelo que foi exportado; isso não o põe em uso</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Restaurar o original</translation>
    </message>
    <message>
        <source>Use the model that ships with PRS Studio</source>
        <translation>Usar o modelo que vem com o PRS Studio</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar ao anterior</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Second confirmation</source>
        <translation>Segunda confirmação</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usá-lo mesmo assim</translation>
    </message>
    <message>
        <source>No, keep the current model in use</source>
        <translation>Não, manter o modelo atual em uso</translation>
    </message>
    <message>
        <source>The model that ships is used instead.</source>
        <translation>É usado em seu lugar o modelo que vem com o programa.</translation>
    </message>
    <message>
        <source>Use {model} again</source>
        <translation>Usar {model} de novo</translation>
    </message>
    <message>
        <source>No other model was in use before</source>
        <translation>Nenhum outro modelo esteve em uso antes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Redefinir: {title}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como era no início</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Pesquisar nas preferências</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Grupos de preferências</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada tem esse nome.</translation>
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
        <translation>&amp;Redefinir tudo …</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (não conectado)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Escolher: {name}</translation>
    </message>
    <message>
        <source>What is missing, or went wrong</source>
        <translation>O que falta ou deu errado</translation>
    </message>
    <message>
        <source>Choose a folder: {title}</source>
        <translation>Escolher uma pasta: {title}</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Adicionar …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add a folder: {title}</source>
        <translation>Adicionar uma pasta: {title}</translation>
    </message>
    <message>
        <source>Remove the chosen folder: {title}</source>
        <translation>Remover a pasta escolhida: {title}</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas teclas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Sem &amp;teclas</translation>
    </message>
    <message>
        <source>Reset all &amp;keys</source>
        <translation>Redefinir todas as t&amp;eclas</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Novas teclas:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>“{action}” has these keys now and would lose them.</source>
        <translation>“{action}” tem estas teclas agora e as perderia.</translation>
    </message>
    <message>
        <source>1  What there is</source>
        <translation>1  O que há</translation>
    </message>
    <message>
        <source>2  How</source>
        <translation>2  Como</translation>
    </message>
    <message>
        <source>3  Learning</source>
        <translation>3  Aprendizado</translation>
    </message>
    <message>
        <source>4  Verdict</source>
        <translation>4  Veredito</translation>
    </message>
    <message>
        <source>Retrain the model</source>
        <translation>Retreinar o modelo</translation>
    </message>
    <message>
        <source>Which study it learns from</source>
        <translation>De qual estudo ele aprende</translation>
    </message>
    <message>
        <source>Step {here} of {count}</source>
        <translation>Etapa {here} de {count}</translation>
    </message>
    <message>
        <source>This retraining learns from “{study}”, which is not open.</source>
        <translation>Este retreinamento aprende de “{study}”, que não está aberto.</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>O que é certo</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modelo em uso</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Events: what is right, what the model in use says, what the new model says</source>
        <translation>Eventos: o que é certo, o que diz o modelo em uso, o que diz o novo modelo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>How near to a border of the selection the pointer takes hold of it, in pixels.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>What is said of the recording</source>
        <translation>O que se diz da gravação</translation>
    </message>
    <message>
        <source>Events that the two models name differently</source>
        <translation>Eventos a que os dois modelos dão nomes diferentes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the recording in the main window</source>
        <translation>Abrir a gravação na janela principal</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>Nenhuma gravação.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{right}&lt;/b&gt; is right. The model in use says {old} and leaves {old_corrections}; the new one says {new} and leaves {new_corrections}.</source>
        <translation>&lt;b&gt;{right}&lt;/b&gt; é o certo. O modelo em uso diz {old} e deixa {old_corrections}; o novo diz {new} e deixa {new_corrections}.</translation>
    </message>
    <message>
        <source>Given the event at {time:.1f} s ({right}), the model in use calls it {old}, the new one {new}.</source>
        <translation>Dado o evento em {time:.1f} s ({right}), o modelo em uso o chama de {old}, o novo de {new}.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction</source>
        <translation>
            <numerusform>%n correção</numerusform>
            <numerusform>%n correções</numerusform>
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
        <translation>Examinando o que foi revisado …</translation>
    </message>
    <message>
        <source>Only recordings that a person has marked as reviewed count; what the model proposed never does. About one patient in five is kept for judging the new model: it never learns from them.</source>
        <translation>Contam somente as gravações que uma pessoa marcou como revisadas; o que o modelo propôs nunca conta. Cerca de um paciente em cada cinco é reservado para julgar o novo modelo: ele nunca aprende com eles.</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <translation>O que há para aprender</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>O que há</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>of patients</source>
        <translation>de pacientes</translation>
    </message>
    <message>
        <source>to judge by</source>
        <translation>para julgar</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Events by class</source>
        <translation>Eventos por classe</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message numerus="yes">
        <source>{recordings} of {patients} with {events} to learn from</source>
        <comment>“12 reviewed recordings” of “3 patients” with “40 events”</comment>
        <translation>
            <numerusform>{recordings} de {patients} com {events} para aprender</numerusform>
            <numerusform>{recordings} de {patients} com {events} para aprender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed recording</source>
        <translation>
            <numerusform>%n gravação revisada</numerusform>
            <numerusform>%n gravações revisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{teaching}; nobody to judge by.</source>
        <translation>{teaching}; ninguém para julgar.</translation>
    </message>
    <message>
        <source>{teaching}; {recordings} of {patients} to judge by.</source>
        <translation>{teaching}; {recordings} de {patients} para julgar.</translation>
    </message>
    <message numerus="yes">
        <source>%n other recording</source>
        <translation>
            <numerusform>%n outra gravação</numerusform>
            <numerusform>%n outras gravações</numerusform>
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
        <translation>O foco não tem nome.</translation>
    </message>
    <message>
        <source>Write where the stethoscope is, such as “left front”.</source>
        <translation>Escreva onde está o estetoscópio, por exemplo “anterior esquerdo”.</translation>
    </message>
    <message>
        <source>“{site}” is one of the sites already.</source>
        <translation>“{site}” já é um dos focos.</translation>
    </message>
    <message>
        <source>Choose it and record it again.</source>
        <translation>Escolha-o e grave-o de novo.</translation>
    </message>
    <message>
        <source>This site has a recording.</source>
        <translation>Este foco tem uma gravação.</translation>
    </message>
    <message>
        <source>Pass it over instead.</source>
        <translation>Em vez disso, pule-o.</translation>
    </message>
    <message>
        <source>A session has at least one site.</source>
        <translation>Uma sessão tem pelo menos um foco.</translation>
    </message>
    <message>
        <source>The session “{name}” is damaged.</source>
        <translation>A sessão “{name}” está danificada.</translation>
    </message>
    <message>
        <source>Its recordings can be opened.</source>
        <translation>As gravações dela podem ser abertas.</translation>
    </message>
    <message>
        <source>This is no age.</source>
        <translation>Isto não é uma idade.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, and choose years or months beside it.</source>
        <translation>Escreva um número como 2,5 e escolha ao lado anos ou meses.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of the body</comment>
        <extracomment>Of the diagram&apos;s size, as one looks at the back: the patient&apos;s left is on the left.</extracomment>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>of the body</comment>
        <translation>Direita</translation>
    </message>
    <message>
        <source>{site}: not recorded</source>
        <translation>{site}: não gravado</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>ainda não analisada</translation>
    </message>
    <message>
        <source>Sites on the chest, seen from the back</source>
        <translation>Focos no tórax, vistos de trás</translation>
    </message>
    <message>
        <source>Sites of the open patient</source>
        <translation>Focos do paciente aberto</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message numerus="yes">
        <source>Patient {patient} · %n recording</source>
        <translation>
            <numerusform>Paciente {patient} · %n gravação</numerusform>
            <numerusform>Paciente {patient} · %n gravações</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Why nothing can be learnt</source>
        <translation>Por que nada pode ser aprendido</translation>
    </message>
    <message>
        <source>Folders that are learnt from as well</source>
        <translation>Pastas de que também se aprende</translation>
    </message>
    <message>
        <source>&amp;Add a folder …</source>
        <translation>&amp;Adicionar uma pasta …</translation>
    </message>
    <message>
        <source>A folder in the layout of SPRSound: train_wav with sounds, train_json with annotations</source>
        <translation>Uma pasta com a estrutura do SPRSound: train_wav com os sons, train_json com as anotações</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Learn from annotated folders in the layout of SPRSound as well:</source>
        <translation>Aprender também de pastas anotadas com a estrutura do SPRSound:</translation>
    </message>
    <message>
        <source>kept for judging</source>
        <translation>reservado para julgar</translation>
    </message>
    <message>
        <source>learnt from</source>
        <translation>usado para aprender</translation>
    </message>
    <message>
        <source>A folder of annotated recordings</source>
        <translation>Uma pasta de gravações anotadas</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
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
        <translation>nomear eventos</translation>
    </message>
    <message>
        <source>hearing windows</source>
        <translation>ouvir janelas</translation>
    </message>
    <message>
        <source>{name} {number:.3f}</source>
        <translation>{name} {number:.3f}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>passes</source>
        <comment>of learning over everything</comment>
        <translation>passagens</translation>
    </message>
    <message>
        <source>share of its highest</source>
        <comment>of each line of a plot</comment>
        <translation>parte do seu máximo</translation>
    </message>
    <message>
        <source>Some events as the model sees them (t-SNE): what sounds alike lies together</source>
        <translation>Alguns eventos como o modelo os vê (t-SNE): o que soa parecido fica junto</translation>
    </message>
    <message>
        <source>Events as the model hears them</source>
        <translation>Eventos como o modelo os ouve</translation>
    </message>
    <message>
        <source>What the model calls the events: a row for what they are, a column for what it says</source>
        <translation>Como o modelo chama os eventos: uma linha para o que são, uma coluna para o que ele diz</translation>
    </message>
    <message>
        <source>{right} of {all} events are called what they are</source>
        <translation>{right} de {all} eventos são chamados do que são</translation>
    </message>
    <message>
        <source>What they are (rows), what it says</source>
        <translation>O que são (linhas), o que ele diz</translation>
    </message>
    <message>
        <source>drawn after the first pass</source>
        <translation>desenhado após a primeira passagem</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <extracomment>What is done in each phase, for people.</extracomment>
        <translation>Lendo as gravações</translation>
    </message>
    <message>
        <source>Learning which events sound alike</source>
        <translation>Aprendendo quais eventos soam parecidos</translation>
    </message>
    <message>
        <source>Learning to name events</source>
        <translation>Aprendendo a nomear eventos</translation>
    </message>
    <message>
        <source>Learning to find events in recordings</source>
        <translation>Aprendendo a encontrar eventos nas gravações</translation>
    </message>
    <message>
        <source>Choosing how sure it must be</source>
        <translation>Escolhendo quão seguro ele precisa estar</translation>
    </message>
    <message>
        <source>Comparing it with the model in use, on patients kept for that</source>
        <translation>Comparando-o com o modelo em uso, em pacientes reservados para isso</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendendo</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>Pausando após este passo</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>Ouvindo …</translation>
    </message>
    <message>
        <source>Verdict after {seconds:g} s</source>
        <extracomment>A verdict on less would be on one breath or none: a child of this age breathes in and out in two to three seconds.</extracomment>
        <translation>Veredito após {seconds:g} s</translation>
    </message>
    <message>
        <source>The first verdict comes when six seconds, some two breaths, were heard.</source>
        <translation>O primeiro veredito vem quando seis segundos, umas duas respirações, tiverem sido ouvidos.</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Abrindo o microfone …</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>now</comment>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>from the microphone</comment>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>state of a recording</comment>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Live verdict</source>
        <translation>Veredito ao vivo</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Gravação inteira</translation>
    </message>
    <message>
        <source>Verdict on the whole recording so far</source>
        <translation>Veredito da gravação inteira até aqui</translation>
    </message>
    <message>
        <source>Now: last {seconds:g} s</source>
        <translation>Agora: últimos {seconds:g} s</translation>
    </message>
    <message>
        <source>Verdict on the last seconds</source>
        <translation>Veredito dos últimos segundos</translation>
    </message>
    <message>
        <source>State of the recording</source>
        <translation>Estado da gravação</translation>
    </message>
    <message>
        <source>Sound that was lost</source>
        <translation>Som que se perdeu</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>O modelo está sendo carregado.</translation>
    </message>
    <message>
        <source>Nothing is lost: it catches up with the recording.</source>
        <translation>Nada se perde: ele alcança a gravação.</translation>
    </message>
    <message>
        <source>Lost {frames:,} frames, once</source>
        <translation>{frames:,} quadros perdidos, uma vez</translation>
    </message>
    <message numerus="yes">
        <source>Lost {frames:,} frames, %n times</source>
        <translation>
            <numerusform>{frames:,} quadros perdidos, %n vez</numerusform>
            <numerusform>{frames:,} quadros perdidos, %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost some sound, once</source>
        <translation>Perdeu-se um pouco de som, uma vez</translation>
    </message>
    <message numerus="yes">
        <source>Lost some sound, %n times</source>
        <translation>
            <numerusform>Perdeu-se um pouco de som, %n vez</numerusform>
            <numerusform>Perdeu-se um pouco de som, %n vezes</numerusform>
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
        <translation>Parado</translation>
    </message>
    <message>
        <source>It could not go on</source>
        <translation>Não pôde continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording.</source>
        <translation>Trabalha em segundo plano, com baixa prioridade: continue a revisar e a gravar.</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording, or close the window.</source>
        <translation>Trabalha em segundo plano, com baixa prioridade: continue a revisar e a gravar, ou feche a janela.</translation>
    </message>
    <message>
        <source>Everything learnt so far is kept. Resume it whenever you like, today or another day.</source>
        <translation>Tudo o que se aprendeu até agora fica guardado. Retome quando quiser, hoje ou outro dia.</translation>
    </message>
    <message>
        <source>The model in use was not touched.</source>
        <translation>O modelo em uso não foi tocado.</translation>
    </message>
    <message>
        <source>What was learnt so far is kept.</source>
        <translation>O que se aprendeu até agora fica guardado.</translation>
    </message>
    <message>
        <source>What was learnt so far would be lost; paused, it can go on any day. Cancel the retraining?</source>
        <translation>O que se aprendeu até agora se perderia; em pausa, ele pode continuar qualquer dia. Cancelar o retreinamento?</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>O que se faz agora</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>It was ended from outside, or the computer was switched off. Hardly anything is lost: resume it. Where that happens again, memory is short: close other programs first.</source>
        <translation>Foi encerrado de fora, ou o computador foi desligado. Quase nada se perdeu: retome-o. Se acontecer de novo, falta memória: feche antes outros programas.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Why it could not go on</source>
        <translation>Por que não pôde continuar</translation>
    </message>
    <message>
        <source>How far off it is (loss)</source>
        <translation>Quão longe está (perda)</translation>
    </message>
    <message>
        <source>How many it gets right (score)</source>
        <translation>Quantos acerta (pontuação)</translation>
    </message>
    <message>
        <source>Cancel the retraining</source>
        <translation>Cancelar o retreinamento</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>Começar outro</translation>
    </message>
    <message>
        <source>Cancel it for good</source>
        <translation>Cancelar definitivamente</translation>
    </message>
    <message>
        <source>No, do not cancel it</source>
        <translation>Não, não cancelar</translation>
    </message>
    <message>
        <source>Close; it goes on</source>
        <translation>Fechar; ele continua</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more, as on the first page</source>
        <translation>
            <numerusform>• e mais %n, como na primeira página</numerusform>
            <numerusform>• e mais %n, como na primeira página</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f}% done</source>
        <translation>{percent:.0f}% feito</translation>
    </message>
    <message>
        <source>{done}; how long it takes is being measured</source>
        <translation>{done}; medindo quanto tempo leva</translation>
    </message>
    <message>
        <source>{done}, about {duration} left</source>
        <translation>{done}, faltam cerca de {duration}</translation>
    </message>
    <message>
        <source>Show the retraining</source>
        <translation>Mostrar o retreinamento</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Retreinamento</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>O novo modelo é melhor</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>O novo modelo é pior</translation>
    </message>
    <message>
        <source>It cannot be told which model is better</source>
        <translation>Não se pode dizer qual modelo é melhor</translation>
    </message>
    <message>
        <source>The new model was not compared with the one in use</source>
        <translation>O novo modelo não foi comparado com o que está em uso</translation>
    </message>
    <message>
        <source>The new model was worse on the patients who judged both. Use it all the same?</source>
        <extracomment>True of a model of unknown training as well; why it cannot be told stands above, on the page.</extracomment>
        <translation>O novo modelo foi pior com os pacientes com quem os dois foram julgados. Usá-lo mesmo assim?</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better, for the reason given above. Use it all the same?</source>
        <translation>Ninguém sabe se o novo modelo é melhor, pelo motivo dado acima. Usá-lo mesmo assim?</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better: it was not judged. Use it all the same?</source>
        <translation>Ninguém sabe se o novo modelo é melhor: ele não foi julgado. Usá-lo mesmo assim?</translation>
    </message>
    <message>
        <source>It cannot be had back, but by another retraining. Kept, it is among the models, unused. Delete it?</source>
        <translation>Não se pode recuperá-lo, a não ser por outro retreinamento. Guardado, ele fica entre os modelos, sem uso. Excluí-lo?</translation>
    </message>
    <message>
        <source>It was made without a comparison: that was switched off, under Advanced.</source>
        <translation>Foi criado sem comparação: ela estava desativada em Avançado.</translation>
    </message>
    <message>
        <source>Given an event: normal or adventitious (task 11)</source>
        <translation>Dado um evento: normal ou adventício (tarefa 11)</translation>
    </message>
    <message>
        <source>Given an event: its type (task 12)</source>
        <translation>Dado um evento: seu tipo (tarefa 12)</translation>
    </message>
    <message>
        <source>The whole recording: normal, adventitious, poor quality (task 21)</source>
        <translation>A gravação inteira: normal, adventícia, má qualidade (tarefa 21)</translation>
    </message>
    <message>
        <source>The whole recording: its label (task 22)</source>
        <translation>A gravação inteira: seu rótulo (tarefa 22)</translation>
    </message>
    <message>
        <source>Events that it finds by itself</source>
        <translation>Eventos que ele encontra sozinho</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ melhor</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ pior</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Both models&apos; numbers, with 95 % intervals</source>
        <translation>Os números dos dois modelos, com intervalos de 95 %</translation>
    </message>
    <message>
        <source>Recordings that got better</source>
        <translation>Gravações que melhoraram</translation>
    </message>
    <message>
        <source>Recordings that got worse</source>
        <translation>Gravações que pioraram</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Melhoraram</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Pioraram</translation>
    </message>
    <message>
        <source>Delete the new model</source>
        <translation>Excluir o novo modelo</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>Manter o modelo atual</translation>
    </message>
    <message>
        <source>The new one is kept among the models, unused</source>
        <translation>O novo fica guardado entre os modelos, sem uso</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Usar o novo modelo</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>Voltar ao modelo anterior</translation>
    </message>
    <message>
        <source>Got better ({count})</source>
        <translation>Melhoraram ({count})</translation>
    </message>
    <message>
        <source>Got worse ({count})</source>
        <translation>Pioraram ({count})</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluí-lo</translation>
    </message>
    <message>
        <source>No, do not delete it</source>
        <translation>Não, não excluir</translation>
    </message>
    <message>
        <source>{measure} (fewer are better)</source>
        <translation>{measure} (menos é melhor)</translation>
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
        <translation>concordância positiva</translation>
    </message>
    <message>
        <source>negative agreement</source>
        <translation>concordância negativa</translation>
    </message>
    <message>
        <source>any overlap</source>
        <translation>qualquer sobreposição</translation>
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
        <translation>ambos s</translation>
    </message>
    <message>
        <source>kappa over time</source>
        <translation>kappa ao longo do tempo</translation>
    </message>
    <message>
        <source>Choose readers and compare them. What the numbers mean stands in the documentation (agreement).</source>
        <translation>Escolha leitores e compare-os. O que os números significam está na documentação (concordância).</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>O que foi comparado</translation>
    </message>
    <message>
        <source>Agreement on record labels</source>
        <translation>Concordância nos rótulos das gravações</translation>
    </message>
    <message>
        <source>Agreement on events and over time</source>
        <translation>Concordância nos eventos e ao longo do tempo</translation>
    </message>
    <message>
        <source>Notes on these numbers</source>
        <translation>Notas sobre estes números</translation>
    </message>
    <message>
        <source>A: {a}. B: {b}.</source>
        <translation>A: {a}. B: {b}.</translation>
    </message>
    <message>
        <source>{read_by_both}; {count:,} by one of them only.</source>
        <translation>{read_by_both}; {count:,} por apenas um deles.</translation>
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
        <translation>Alfa de Krippendorff dos rótulos das gravações, todos os leitores juntos: {alpha}.</translation>
    </message>
    <message>
        <source>All five</source>
        <translation>Todos os cinco</translation>
    </message>
    <message>
        <source>agreement {number}</source>
        <translation>concordância {number}</translation>
    </message>
    <message>
        <source>{agreed:,} events agreed, {other_type:,} of another type, {only_a:,} only A, {only_b:,} only B (the same event from {share:.0f}% of the union).</source>
        <translation>{agreed:,} eventos concordantes, {other_type:,} de outro tipo, {only_a:,} só A, {only_b:,} só B (o mesmo evento a partir de {share:.0f}% da união).</translation>
    </message>
    <message>
        <source>Without an interval: {reason}.</source>
        <translation>Sem intervalo: {reason}.</translation>
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
        <translation>Ambos ouviram {recordings:,} gravações de {patients:,} pacientes.</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients whom neither learnt from.</source>
        <translation>Ambos ouviram {recordings:,} gravações de {patients:,} pacientes com quem nenhum deles aprendeu.</translation>
    </message>
    <message>
        <source>New models were judged once on this computer.</source>
        <translation>Novos modelos foram julgados uma vez neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer.</source>
        <translation>
            <numerusform>Novos modelos foram julgados %n vez neste computador.</numerusform>
            <numerusform>Novos modelos foram julgados %n vezes neste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer: the more often, the likelier a “better” by luck.</source>
        <translation>
            <numerusform>Novos modelos foram julgados %n vez neste computador: quanto mais vezes, mais provável um “melhor” por sorte.</numerusform>
            <numerusform>Novos modelos foram julgados %n vezes neste computador: quanto mais vezes, mais provável um “melhor” por sorte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts from the model in use and learns your corrections on top of what it knows. Takes minutes. This is what you want, nearly always.</source>
        <translation>Parte do modelo em uso e aprende as suas correções além do que ele já sabe. Leva minutos. É quase sempre o que você quer.</translation>
    </message>
    <message>
        <source>Forgets the model in use and learns everything anew from the recordings of step 1 alone. Takes hours, and pays only with many recordings: hundreds, of dozens of patients.</source>
        <translation>Esquece o modelo em uso e aprende tudo de novo, somente com as gravações da etapa 1. Leva horas e só compensa com muitas gravações: centenas, de dezenas de pacientes.</translation>
    </message>
    <message>
        <source>It can be paused or cancelled at any moment, and goes on when this window, or the program, is closed.</source>
        <translation>Pode ser pausado ou cancelado a qualquer momento e continua quando esta janela, ou o programa, é fechada.</translation>
    </message>
    <message>
        <source>How long it takes on this computer is measured as soon as it begins, and shown.</source>
        <translation>O tempo que leva neste computador é medido assim que começa, e mostrado.</translation>
    </message>
    <message>
        <source>How to learn</source>
        <translation>Como aprender</translation>
    </message>
    <message>
        <source>&amp;Refine the model in use (recommended)</source>
        <translation>Re&amp;finar o modelo em uso (recomendado)</translation>
    </message>
    <message>
        <source>Learn from &amp;scratch</source>
        <translation>Aprender do &amp;zero</translation>
    </message>
    <message>
        <source>Why not from scratch</source>
        <translation>Por que não do zero</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Quanto tempo leva</translation>
    </message>
    <message>
        <source>for example: ward 3, new stethoscope</source>
        <translation>por exemplo: enfermaria 3, novo estetoscópio</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>as in the model</source>
        <translation>como no modelo</translation>
    </message>
    <message>
        <source>as tested</source>
        <translation>como testado</translation>
    </message>
    <message>
        <source>Judge the new model on the patients kept for it</source>
        <translation>Julgar o novo modelo nos pacientes reservados para ele</translation>
    </message>
    <message>
        <source>How &amp;often each event is heard:</source>
        <translation>Quantas &amp;vezes cada evento é ouvido:</translation>
    </message>
    <message>
        <source>A factor upon the number of passes (epochs)</source>
        <translation>Um fator sobre o número de passagens (épocas)</translation>
    </message>
    <message>
        <source>How &amp;fast it learns:</source>
        <translation>Quão &amp;rápido aprende:</translation>
    </message>
    <message>
        <source>A factor upon the learning rate</source>
        <translation>Um fator sobre a taxa de aprendizado</translation>
    </message>
    <message>
        <source>&amp;Networks that learn:</source>
        <translation>Re&amp;des que aprendem:</translation>
    </message>
    <message>
        <source>A model may be a small team of networks</source>
        <translation>Um modelo pode ser uma pequena equipe de redes</translation>
    </message>
    <message>
        <source>How much of the &amp;old model stays:</source>
        <translation>Quanto do modelo &amp;antigo permanece:</translation>
    </message>
    <message>
        <source>0: nothing is held; 1: nothing changes</source>
        <translation>0: nada é mantido; 1: nada muda</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>Nú&amp;cleos do processador:</translation>
    </message>
    <message>
        <source>It works at low priority in any case</source>
        <translation>Em todo caso, trabalha com baixa prioridade</translation>
    </message>
    <message>
        <source>Ran&amp;dom seed:</source>
        <translation>Semente a&amp;leatória:</translation>
    </message>
    <message>
        <source>The same seed and recordings give the same model</source>
        <translation>A mesma semente e as mesmas gravações dão o mesmo modelo</translation>
    </message>
    <message>
        <source>A &amp;note for yourself:</source>
        <translation>Uma &amp;nota para você:</translation>
    </message>
    <message>
        <source>Being measured on this computer …</source>
        <translation>Sendo medido neste computador …</translation>
    </message>
    <message>
        <source>refining takes about {duration}</source>
        <translation>refinar leva cerca de {duration}</translation>
    </message>
    <message>
        <source>learning from scratch takes about {duration}</source>
        <translation>aprender do zero leva cerca de {duration}</translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it is now: {durations}.</source>
        <translation>Medido neste computador, tão ocupado quanto está agora: {durations}.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>A language is called by its own name, whatever is spoken.</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Escuro</translation>
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
        <translation>Cores</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Tons de cinza</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
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
        <translation>Fases respiratórias</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefatos</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>No filter</source>
        <extracomment>In the order of the key that goes through them.</extracomment>
        <translation>Sem filtro</translation>
    </message>
    <message>
        <source>Bell</source>
        <comment>of a stethoscope</comment>
        <translation>Campânula</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <comment>of a stethoscope</comment>
        <translation>Diafragma</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>listening filter</comment>
        <translation>Amplo</translation>
    </message>
    <message>
        <source>Band-pass</source>
        <translation>Passa-banda</translation>
    </message>
    <message>
        <source>no filter</source>
        <comment>heard through</comment>
        <extracomment>Behind &quot;heard:&quot;, of what is shown as it is heard.</extracomment>
        <translation>sem filtro</translation>
    </message>
    <message>
        <source>bell</source>
        <comment>heard through</comment>
        <translation>campânula</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <comment>heard through</comment>
        <translation>diafragma</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>heard through</comment>
        <translation>amplo</translation>
    </message>
    <message>
        <source>band-pass</source>
        <comment>heard through</comment>
        <translation>passa-banda</translation>
    </message>
    <message>
        <source>Time-&amp;expanded waveform</source>
        <translation>Forma de onda e&amp;xpandida no tempo</translation>
    </message>
    <message>
        <source>Millimetres on this screen for a second, as far as the screen tells its size</source>
        <translation>Milímetros nesta tela para um segundo, na medida em que a tela informa o seu tamanho</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Scroll the time-expanded waveform</source>
        <translation>Rolar a forma de onda expandida no tempo</translation>
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
        <translation>Seleção, {length:.3g} s a partir de {start:.3f} s</translation>
    </message>
    <message>
        <source>About the cursor, {length:.3g} s from {start:.3f} s</source>
        <translation>Em torno do cursor, {length:.3g} s a partir de {start:.3f} s</translation>
    </message>
    <message>
        <source>Scale: {scale} mm a second</source>
        <translation>Escala: {scale} mm por segundo</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure.</source>
        <translation>As teclas de seta movem a mira; com Shift, medem.</translation>
    </message>
    <message>
        <source>Left, or the only one</source>
        <translation>Esquerdo, ou o único</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>channel</comment>
        <translation>Direito</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>channel</comment>
        <translation>Esquerdo</translation>
    </message>
    <message>
        <source>Mix of both</source>
        <translation>Mistura de ambos</translation>
    </message>
    <message>
        <source>Microphone settings</source>
        <translation>Configurações do microfone</translation>
    </message>
    <message>
        <source>The device&apos;s own</source>
        <translation>A do próprio dispositivo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Gain of the recording in decibels</source>
        <translation>Ganho da gravação em decibéis</translation>
    </message>
    <message>
        <source>How much louder it is recorded than the device gives it; double click: not at all</source>
        <translation>Quanto mais alto se grava do que o dispositivo fornece; clique duplo: nada</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Testar o microfone</translation>
    </message>
    <message>
        <source>Is it silent, muted, or missing? Tap the chestpiece for three seconds.</source>
        <translation>Está em silêncio, sem som ou ausente? Dê batidinhas na peça auscultatória por três segundos.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>This microphone has one channel</source>
        <translation>Este microfone tem um canal</translation>
    </message>
    <message>
        <source>Both, mixed</source>
        <translation>Ambos, misturados</translation>
    </message>
    <message>
        <source>What the microphone gives</source>
        <translation>O que o microfone fornece</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Preferências (*.json)</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Exportar as preferências</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importar preferências</translation>
    </message>
    <message>
        <source>Saved as {name}. It names folders, devices and the reader.</source>
        <translation>Salvo como {name}. Contém nomes de pastas, de dispositivos e do leitor.</translation>
    </message>
    <message>
        <source>Taken over. Settings that changed: {count}.</source>
        <translation>Adotadas. Configurações alteradas: {count}.</translation>
    </message>
    <message>
        <source>Put all preferences back to what they were at first?</source>
        <translation>Restaurar todas as preferências ao que eram no início?</translation>
    </message>
    <message>
        <source>Shortcuts, folders, devices and the reader&apos;s name, too. Recordings and studies stay.</source>
        <translation>Atalhos, pastas, dispositivos e o nome do leitor também. Gravações e estudos permanecem.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Todas as preferências estão como no início.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by “Export” in the preferences.</source>
        <translation>Escolha um arquivo salvo com “Exportar” nas preferências.</translation>
    </message>
    <message>
        <source>This file holds no preferences of PRS Studio.</source>
        <translation>Este arquivo não contém preferências do PRS Studio.</translation>
    </message>
    <message>
        <source>These preferences were saved by another version of PRS Studio.</source>
        <translation>Estas preferências foram salvas por outra versão do PRS Studio.</translation>
    </message>
    <message>
        <source>Export them there anew.</source>
        <translation>Exporte-as de novo nela.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nada foi adotado.</translation>
    </message>
    <message>
        <source>“{key}” is no setting of this version.</source>
        <translation>“{key}” não é uma configuração desta versão.</translation>
    </message>
    <message>
        <source>“{title}” cannot be {shown}: it is {expected}.</source>
        <translation>“{title}” não pode ser {shown}: é {expected}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>um número de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>um de {choices}</translation>
    </message>
    <message>
        <source>a line of text, of {count} letters at most</source>
        <translation>uma linha de texto, de no máximo {count} letras</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>a list of any of {choices}</source>
        <translation>uma lista de quaisquer de {choices}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>What a slider of thresholds reaches.</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Annotating</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
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
        <translation>Claro ou escuro, ou como no sistema.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of all text in the program, compared with the system&apos;s.</source>
        <translation>De todo o texto do programa, em comparação com o do sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of menus, texts, numbers and reports, from the next start on.</source>
        <translation>De menus, textos, números e relatórios, a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>While recording, the picture moves on in pages instead of gliding; menus and lists appear at once, and the text cursor does not blink.</source>
        <translation>Durante a gravação, a imagem avança em páginas em vez de deslizar; menus e listas aparecem de imediato, e o cursor de texto não pisca.</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>Faixas mostradas</translation>
    </message>
    <message>
        <source>Breath phases and artefacts are also shown as soon as something is in them.</source>
        <translation>Fases respiratórias e artefatos também são mostrados assim que houver algo neles.</translation>
    </message>
    <message>
        <source>Spectrogram up to</source>
        <translation>Espectrograma até</translation>
    </message>
    <message>
        <source>The highest frequency that is shown. Most lung sounds lie below 2 kHz.</source>
        <translation>A frequência mais alta mostrada. A maioria dos sons pulmonares fica abaixo de 2 kHz.</translation>
    </message>
    <message>
        <source>Spectrogram in</source>
        <translation>Espectrograma em</translation>
    </message>
    <message>
        <source>Greys can be told apart by everyone, and print well.</source>
        <translation>Tons de cinza podem ser distinguidos por todos e imprimem bem.</translation>
    </message>
    <message>
        <source>Scale of the time-expanded waveform</source>
        <translation>Escala da forma de onda expandida no tempo</translation>
    </message>
    <message>
        <source>Millimetres on the screen for a second of sound.</source>
        <translation>Milímetros na tela para um segundo de som.</translation>
    </message>
    <message>
        <source>Gain by hand</source>
        <extracomment>Before the automatic gain, which it ends: who takes over both keeps both.</extracomment>
        <translation>Ganho manual</translation>
    </message>
    <message>
        <source>How much louder than recorded the sound is played and the waveform drawn. Setting it ends the automatic gain.</source>
        <translation>Quanto mais alto que o gravado o som é tocado e a forma de onda desenhada. Ajustá-lo encerra o ganho automático.</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>Ganho automático</translation>
    </message>
    <message>
        <source>Brings each recording to a comfortable loudness. A gain that is set by hand ends it.</source>
        <translation>Leva cada gravação a um volume confortável. Um ganho ajustado à mão o encerra.</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>Repetir a seleção</translation>
    </message>
    <message>
        <source>A selected stretch is played over and over.</source>
        <translation>Um trecho selecionado é tocado repetidamente.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Slower playing makes single crackles heard.</source>
        <translation>Tocar mais devagar permite ouvir estertores isolados.</translation>
    </message>
    <message>
        <source>Keep the pitch</source>
        <translation>Manter a altura do som</translation>
    </message>
    <message>
        <source>Slower or faster sound stays as high as it was.</source>
        <translation>O som mais lento ou mais rápido continua tão agudo quanto era.</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>Pré-execução</translation>
    </message>
    <message>
        <source>How much is played before the selection begins.</source>
        <translation>Quanto é tocado antes do início da seleção.</translation>
    </message>
    <message>
        <source>Listening filter</source>
        <translation>Filtro de escuta</translation>
    </message>
    <message>
        <source>What of the sound is let through to the ear. The recording stays as it is.</source>
        <translation>O que do som passa até o ouvido. A gravação fica como está.</translation>
    </message>
    <message>
        <source>Band-pass from</source>
        <translation>Passa-banda de</translation>
    </message>
    <message>
        <source>The lowest frequency that the band-pass filter lets through.</source>
        <translation>A frequência mais baixa que o filtro passa-banda deixa passar.</translation>
    </message>
    <message>
        <source>Band-pass to</source>
        <translation>Passa-banda até</translation>
    </message>
    <message>
        <source>The highest frequency that the band-pass filter lets through.</source>
        <translation>A frequência mais alta que o filtro passa-banda deixa passar.</translation>
    </message>
    <message>
        <source>Show what is heard</source>
        <translation>Mostrar o que se ouve</translation>
    </message>
    <message>
        <source>Waveform and spectrogram show the sound as it comes through the listening filter.</source>
        <translation>Forma de onda e espectrograma mostram o som como ele sai do filtro de escuta.</translation>
    </message>
    <message>
        <source>State of the headphones</source>
        <translation>Estado dos fones</translation>
    </message>
    <message>
        <source>Headphones that are used</source>
        <translation>Fones em uso</translation>
    </message>
    <message>
        <source>Listening filter of the headphones</source>
        <translation>Filtro de escuta dos fones</translation>
    </message>
    <message>
        <source>Volume of the headphones in decibels</source>
        <translation>Volume dos fones em decibéis</translation>
    </message>
    <message>
        <source>What is recorded stays as it is. Sound comes some 60 ms after the chestpiece. Use headphones: out of a loudspeaker it may howl, and is then silenced.</source>
        <translation>O que se grava fica como está. O som chega cerca de 60 ms após a peça auscultatória. Use fones: em um alto-falante pode haver microfonia, e o som é então silenciado.</translation>
    </message>
    <message>
        <source>By</source>
        <comment>by which headphones it is heard</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>of sound</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <extracomment>By its name, as the system calls it; empty: the system&apos;s own choice.</extracomment>
        <translation>O do próprio sistema</translation>
    </message>
    <message>
        <source>Loudspeakers or headphones</source>
        <translation>Alto-falantes ou fones</translation>
    </message>
    <message>
        <source>Where recordings are played. While it is not connected, and to listen along while recording, the system&apos;s own are used.</source>
        <translation>Onde as gravações são tocadas. Enquanto não estiver conectado, e para ouvir durante a gravação, usa-se o do próprio sistema.</translation>
    </message>
    <message>
        <source>Pages of recording</source>
        <translation>Páginas da gravação</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Headphones ●</source>
        <translation>Fones ●</translation>
    </message>
    <message>
        <source>Put recordings into</source>
        <translation>Pôr as gravações em</translation>
    </message>
    <message>
        <source>What is recorded from, while it is connected. Not changed in the midst of a recording.</source>
        <translation>De onde se grava, enquanto estiver conectado. Não muda no meio de uma gravação.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channel of a stereo microphone is recorded.</source>
        <translation>Qual canal de um microfone estéreo é gravado.</translation>
    </message>
    <message>
        <source>Gain of the microphone</source>
        <translation>Ganho do microfone</translation>
    </message>
    <message>
        <source>Applied before the sound is written. Raise it only if the level stays low.</source>
        <translation>Aplicado antes que o som seja gravado em disco. Aumente-o somente se o nível continuar baixo.</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Samples that the microphone takes in a second.</source>
        <translation>Amostras que o microfone capta por segundo.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>sex</comment>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Menina</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Menino</translation>
    </message>
    <message>
        <source>New guided session</source>
        <translation>Nova sessão guiada</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Nome, número ou código</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>anos</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit of an age</comment>
        <translation>meses</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Unidade da idade</translation>
    </message>
    <message>
        <source>Seconds for each site</source>
        <translation>Segundos para cada foco</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Iniciar a sessão</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuar com</translation>
    </message>
    <message>
        <source>Each site</source>
        <translation>Cada foco</translation>
    </message>
    <message>
        <source>Site after site is counted down and recorded. All of this may be left empty. A number with age and sex gives file names that tell them; else they are noted beside the sound.</source>
        <translation>Foco após foco, há contagem regressiva e gravação. Tudo isto pode ficar vazio. Um número com idade e sexo dá nomes de arquivo que os informam; senão, ficam anotados junto ao som.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
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
        <translation>Por quanto tempo se grava cada lugar em uma nova sessão guiada.</translation>
    </message>
    <message>
        <source>Filter of the headphones</source>
        <translation>Filtro dos fones</translation>
    </message>
    <message>
        <source>What is heard while recording. What is written stays as it is.</source>
        <translation>O que se ouve durante a gravação. O que se grava em disco fica como está.</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Fones</translation>
    </message>
    <message>
        <source>By what the microphone is heard while recording.</source>
        <translation>Por onde se ouve o microfone durante a gravação.</translation>
    </message>
    <message>
        <source>Volume of the headphones</source>
        <translation>Volume dos fones</translation>
    </message>
    <message>
        <source>How loud it is heard while recording.</source>
        <translation>Quão alto se ouve durante a gravação.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next. Smaller is finer and slower. What is open is analysed anew.</source>
        <translation>Segundos entre uma janela de 3 s e a seguinte. Menor é mais fino e mais lento. O que está aberto é analisado de novo.</translation>
    </message>
    <message>
        <source>The record&apos;s label: by hand, or as it follows from the events</source>
        <translation>O rótulo da gravação: dado à mão ou deduzido dos eventos</translation>
    </message>
    <message>
        <source>How the record label came about</source>
        <translation>De onde veio o rótulo da gravação</translation>
    </message>
    <message>
        <source>Nothing is marked in this recording. What is its label?</source>
        <translation>Nada está marcado nesta gravação. Qual é o rótulo dela?</translation>
    </message>
    <message>
        <source>Silence is no verdict: a chest without added sounds is Normal, a recording that cannot be judged is Poor Quality. It is marked as reviewed with the label that you choose. Sounds that you hear but do not mark: cancel, and choose the record&apos;s label beside the events.</source>
        <translation>O silêncio não é um veredito: um tórax sem sons adventícios é Normal; uma gravação que não se pode julgar é Má qualidade. Ela é marcada como revisada com o rótulo que você escolher. Se você ouve sons que não marca: cancele e escolha o rótulo da gravação ao lado dos eventos.</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Poor Quality</source>
        <translation>&amp;Má qualidade</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal is still undecided.</source>
        <translation>
            <numerusform>%n proposta ainda não está decidida.</numerusform>
            <numerusform>%n propostas ainda não estão decididas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Ainda sem rótulo</translation>
    </message>
    <message>
        <source>From events: {label}</source>
        <translation>Dos eventos: {label}</translation>
    </message>
    <message>
        <source>By hand. The events say {label}.</source>
        <translation>À mão. Os eventos dizem {label}.</translation>
    </message>
    <message>
        <source>By hand.</source>
        <translation>À mão.</translation>
    </message>
    <message>
        <source>Follows from the events.</source>
        <translation>Deduzido dos eventos.</translation>
    </message>
    <message>
        <source>Nothing marked. Reviewed, but without a label.</source>
        <translation>Nada marcado. Revisada, mas sem rótulo.</translation>
    </message>
    <message>
        <source>Nothing marked.</source>
        <translation>Nada marcado.</translation>
    </message>
    <message>
        <source>Threshold of proposals</source>
        <translation>Limiar das propostas</translation>
    </message>
    <message>
        <source>Fewer, surer proposals to the right; more to the left. The middle is the model&apos;s own.</source>
        <translation>Menos propostas e mais seguras à direita; mais propostas à esquerda. O meio é o do próprio modelo.</translation>
    </message>
    <message>
        <source>Proposals: more</source>
        <comment>proposals: more … fewer</comment>
        <translation>Propostas: mais</translation>
    </message>
    <message>
        <source>fewer</source>
        <comment>proposals: more … fewer</comment>
        <translation>menos</translation>
    </message>
    <message>
        <source>{open} at {scale:.2f} × the model&apos;s thresholds: {come} more, {gone} fewer than its own</source>
        <translation>{open} em {scale:.2f} × os limiares do modelo: {come} a mais, {gone} a menos que os dele</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Definition and sound of the selected type</source>
        <translation>Definição e som do tipo selecionado</translation>
    </message>
    <message>
        <source>What a {label} is, with a synthesised sound</source>
        <translation>O que é {label}, com um som sintetizado</translation>
    </message>
    <message>
        <source>Select events of one type first</source>
        <translation>Selecione primeiro eventos de um só tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} positions, {first:.2f} to {last:.2f} s, agree: start {start_low:.2f} to {start_high:.2f} s, end {end_low:.2f} to {end_high:.2f} s, averaged by probability.</source>
        <translation>{count} posições, {first:.2f} a {last:.2f} s, concordam: início {start_low:.2f} a {start_high:.2f} s, fim {end_low:.2f} a {end_high:.2f} s, em média ponderada pela probabilidade.</translation>
    </message>
    <message>
        <source>Times the model&apos;s own thresholds: more than 1 proposes fewer, surer events. The slider above the events begins here.</source>
        <translation>Multiplica os limiares do próprio modelo: mais que 1 propõe menos eventos, mais seguros. O controle acima dos eventos começa aqui.</translation>
    </message>
    <message>
        <source>By the number of cores</source>
        <translation>Pelo número de núcleos</translation>
    </message>
    <message>
        <source>Processor cores for analysis</source>
        <translation>Núcleos do processador para a análise</translation>
    </message>
    <message>
        <source>More is faster, fewer leaves more to other programs. The analysis begins anew with them.</source>
        <translation>Mais é mais rápido; menos deixa mais para outros programas. A análise recomeça com eles.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Perguntar ao iniciar</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Whose name decisions are kept with when the program starts. While a study is open, it reads as this reader.</source>
        <translation>Sob que nome as decisões são guardadas quando o programa inicia. Enquanto um estudo está aberto, lê-se como este leitor.</translation>
    </message>
    <message>
        <source>Snap to pauses</source>
        <translation>Ajustar às pausas</translation>
    </message>
    <message>
        <source>Borders that are dragged also stick to pauses of the sound.</source>
        <translation>As bordas arrastadas também aderem às pausas do som.</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Progresso do estudo</translation>
    </message>
    <message>
        <source>Progress of the study in words</source>
        <translation>Progresso do estudo em palavras</translation>
    </message>
    <message>
        <source>Worklist summary</source>
        <translation>Resumo da lista de trabalho</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrar a lista de trabalho</translation>
    </message>
    <message>
        <source>Words that a recording must have: name, patient, site, label, comment, annotator</source>
        <translation>Palavras que uma gravação precisa ter: nome, paciente, foco, rótulo, comentário, anotador</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Filter by status, label, confidence, disagreement, patient, site, quality, annotator</source>
        <translation>Filtrar por estado, rótulo, confiança, discordância, paciente, foco, qualidade, anotador</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>Ordem da lista de trabalho</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabalho</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of a list</comment>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>No other recording is left to review.</source>
        <translation>Não resta nenhuma outra gravação a revisar.</translation>
    </message>
    <message>
        <source>No other recording is left to review among those shown.</source>
        <translation>Não resta nenhuma outra gravação a revisar entre as mostradas.</translation>
    </message>
    <message>
        <source>No recording fits the filter.</source>
        <translation>Nenhuma gravação corresponde ao filtro.</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,}</source>
        <translation>{shown:,} de {all:,}</translation>
    </message>
    <message>
        <source>{count:,} recordings</source>
        <translation>{count:,} gravações</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 gravação</translation>
    </message>
    <message>
        <source>{count:,} to analyse</source>
        <translation>{count:,} a analisar</translation>
    </message>
    <message>
        <source>{count:,} failed</source>
        <translation>{count:,} falharam</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed, {in_work:,} in work</source>
        <translation>{reviewed:,} de {all:,} revisadas, {in_work:,} em andamento</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed</source>
        <translation>{reviewed:,} de {all:,} revisadas</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed by {reader}, {in_work:,} in work</source>
        <translation>{reviewed:,} de {all:,} gravações revisadas por {reader}, {in_work:,} em andamento</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed, {in_work:,} in work</source>
        <translation>{reviewed:,} de {all:,} gravações revisadas, {in_work:,} em andamento</translation>
    </message>
    <message>
        <source>What recordings are sorted by. A blind reader is not shown orders that tell what others found.</source>
        <translation>Por que critério as gravações são ordenadas. Em leitura cega não se mostram ordens que revelem o que outros acharam.</translation>
    </message>
    <message>
        <source>“PRS Studio recordings” in the home folder</source>
        <extracomment>Where what is recorded is put; empty: a folder of the program&apos;s own in the home folder.</extracomment>
        <translation>“PRS Studio recordings” na pasta pessoal</translation>
    </message>
    <message>
        <source>New recordings</source>
        <translation>Novas gravações</translation>
    </message>
    <message>
        <source>Where recordings are written, from the next one on.</source>
        <translation>Onde as gravações são gravadas em disco, a partir da próxima.</translation>
    </message>
    <message>
        <source>The home folder</source>
        <translation>A pasta pessoal</translation>
    </message>
    <message>
        <source>Open and save</source>
        <translation>Abrir e salvar</translation>
    </message>
    <message>
        <source>Where the next dialog that opens or saves files begins. It follows what is opened.</source>
        <translation>Onde começa o próximo diálogo de abrir ou salvar arquivos. Acompanha o que é aberto.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <extracomment>Folders of annotated recordings that are learnt from besides the study.</extracomment>
        <translation>Para aprender</translation>
    </message>
    <message>
        <source>Folders of annotated recordings that retraining learns from besides the study.</source>
        <translation>Pastas de gravações anotadas com que o retreinamento aprende além do estudo.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>&quot;name=keys&quot;: what was changed of the shortcuts; keys are separated by spaces, none means none.</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What each key does.</source>
        <translation>O que cada tecla faz.</translation>
    </message>
    <message>
        <source>“{name}” is no action of this version.</source>
        <translation>“{name}” não é uma ação desta versão.</translation>
    </message>
    <message>
        <source>“{keys}” are no keys that can be pressed.</source>
        <translation>“{keys}” não são teclas que se possam pressionar.</translation>
    </message>
    <message>
        <source>Both “{one}” and “{other}” would have the keys {keys}.</source>
        <translation>Tanto “{one}” como “{other}” teriam as teclas {keys}.</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>a pasta</translation>
    </message>
    <message>
        <source>the demo study</source>
        <translation>o estudo de demonstração</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Não analisada</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Em uso em outro lugar</translation>
    </message>
    <message>
        <source>Not at this rate</source>
        <translation>Não com esta taxa</translation>
    </message>
    <message>
        <source>Not these channels</source>
        <translation>Não com estes canais</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>a microphone, by the system</comment>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Gives no sound</source>
        <comment>a microphone</comment>
        <translation>Não dá som</translation>
    </message>
    <message>
        <source>Not open</source>
        <comment>a microphone</comment>
        <translation>Não aberto</translation>
    </message>
    <message>
        <source>“{device}” is not connected any more.</source>
        <extracomment>PortAudio&apos;s error codes (portaudio.h), the second argument of sounddevice&apos;s PortAudioError. What a system&apos;s own words tell where PortAudio has no code for it (paUnanticipatedHostError).</extracomment>
        <translation>“{device}” não está mais conectado.</translation>
    </message>
    <message>
        <source>Plug it in, then look for microphones again.</source>
        <translation>Conecte-o e procure os microfones de novo.</translation>
    </message>
    <message>
        <source>“{device}” is being used by another program.</source>
        <translation>“{device}” está sendo usado por outro programa.</translation>
    </message>
    <message>
        <source>Close that program (a call, a recorder), or choose another microphone.</source>
        <translation>Feche esse programa (uma chamada, um gravador) ou escolha outro microfone.</translation>
    </message>
    <message>
        <source>“{device}” cannot record at {frequency:g} kHz.</source>
        <translation>“{device}” não grava a {frequency:g} kHz.</translation>
    </message>
    <message>
        <source>“{device}” offers no rate that can be recorded.</source>
        <translation>“{device}” não oferece nenhuma taxa com que se possa gravar.</translation>
    </message>
    <message>
        <source>Choose “The device&apos;s own” rate, or another one.</source>
        <translation>Escolha a taxa “A do próprio dispositivo” ou outra.</translation>
    </message>
    <message>
        <source>Choose another microphone.</source>
        <translation>Escolha outro microfone.</translation>
    </message>
    <message numerus="yes">
        <source>“{device}” does not give %n channel.</source>
        <translation>
            <numerusform>“{device}” não fornece %n canal.</numerusform>
            <numerusform>“{device}” não fornece %n canais.</numerusform>
        </translation>
    </message>
    <message>
        <source>See how it is set up in the system&apos;s sound settings, or choose another microphone.</source>
        <translation>Veja como ele está configurado nas configurações de som do sistema ou escolha outro microfone.</translation>
    </message>
    <message>
        <source>The system does not let this program use “{device}”.</source>
        <translation>O sistema não permite que este programa use “{device}”.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then look for microphones again.</source>
        <translation>Permita nas configurações de privacidade do sistema e procure os microfones de novo.</translation>
    </message>
    <message>
        <source>“{device}” refuses to record.</source>
        <translation>“{device}” se recusa a gravar.</translation>
    </message>
    <message>
        <source>Is another program using it, or may this one not use the microphone (privacy settings of the system)?</source>
        <translation>Outro programa o está usando, ou este não pode usar o microfone (configurações de privacidade do sistema)?</translation>
    </message>
    <message>
        <source>See whether they work in the system&apos;s sound settings, or choose other headphones.</source>
        <translation>Verifique nos ajustes de som do sistema se funcionam ou escolha outros fones.</translation>
    </message>
    <message>
        <source>Connect the headphones, then switch listening on again.</source>
        <translation>Conecte os fones e ligue a escuta novamente.</translation>
    </message>
    <message>
        <source>Close that program (a call, a player), or choose other headphones.</source>
        <translation>Feche esse programa (uma chamada, um reprodutor) ou escolha outros fones.</translation>
    </message>
    <message>
        <source>Nothing can be heard by “{device}”: it refuses the sound.</source>
        <translation>Nada pode ser ouvido por “{device}”: ele recusa o som.</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed.</source>
        <translation>Os dispositivos de som não podem ser listados.</translation>
    </message>
    <message>
        <source>See whether sound works in other programs, then start the program again.</source>
        <translation>Verifique se o som funciona em outros programas e reinicie o programa.</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again, and the recording goes on; or stop it.</source>
        <translation>Desconecte-o e conecte-o de novo, e a gravação continua; ou pare-a.</translation>
    </message>
    <message>
        <source>“{device}” was unplugged or switched off.</source>
        <translation>“{device}” foi desconectado ou desligado.</translation>
    </message>
    <message>
        <source>Plug it in again, and the recording goes on; or stop it.</source>
        <translation>Conecte-o de novo, e a gravação continua; ou pare-a.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>Conecte-o de novo ou escolha outro microfone.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Não há microfone.</translation>
    </message>
    <message>
        <source>Connect one, then look again.</source>
        <translation>Conecte um e procure de novo.</translation>
    </message>
    <message>
        <source>“{device}” is there, but no sound comes from it.</source>
        <translation>“{device}” está presente, mas nenhum som vem dele.</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again; or see whether another program has taken it.</source>
        <translation>Desconecte-o e conecte-o de novo; ou veja se outro programa o ocupou.</translation>
    </message>
    <message>
        <source>Tap the chestpiece gently.</source>
        <extracomment>This much louder than the chosen channel, another one is where the microphone is.</extracomment>
        <translation>Dê batidinhas na peça auscultatória.</translation>
    </message>
    <message>
        <source>The left channel hears nothing; the right one does.</source>
        <translation>O canal esquerdo não ouve nada; o direito ouve.</translation>
    </message>
    <message>
        <source>Choose the right channel, or the mix of both.</source>
        <translation>Escolha o canal direito ou a mistura de ambos.</translation>
    </message>
    <message>
        <source>The right channel hears nothing; the left one does.</source>
        <translation>O canal direito não ouve nada; o esquerdo ouve.</translation>
    </message>
    <message>
        <source>Choose the left channel, or the mix of both.</source>
        <translation>Escolha o canal esquerdo ou a mistura de ambos.</translation>
    </message>
    <message>
        <source>“{device}” is connected, but muted or switched off: not even noise comes from it.</source>
        <translation>“{device}” está conectado, mas sem som ou desligado: nem ruído vem dele.</translation>
    </message>
    <message>
        <source>Look for a mute switch on it and in the system&apos;s sound settings, and switch the stethoscope on.</source>
        <translation>Procure um botão de silenciar nele e nas configurações de som do sistema, e ligue o estetoscópio.</translation>
    </message>
    <message>
        <source>It is connected and on, but hears next to nothing (loudest: {level:.0f} dB).</source>
        <translation>Está conectado e ligado, mas não ouve quase nada (mais alto: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>If you did tap it, its own volume is down, or this is not the stethoscope&apos;s microphone.</source>
        <translation>Se você deu as batidinhas, o volume dele está baixo, ou este não é o microfone do estetoscópio.</translation>
    </message>
    <message>
        <source>It hears, but softly (loudest: {level:.0f} dB).</source>
        <translation>Ouve, mas baixo (mais alto: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>Raise the gain.</source>
        <translation>Aumente o ganho.</translation>
    </message>
    <message>
        <source>It hears, and is overdriven.</source>
        <translation>Ouve, mas está saturado.</translation>
    </message>
    <message>
        <source>Lower the gain, or the stethoscope&apos;s volume.</source>
        <translation>Diminua o ganho ou o volume do estetoscópio.</translation>
    </message>
    <message>
        <source>It hears you well (loudest: {level:.0f} dB).</source>
        <translation>Ouve você bem (mais alto: {level:.0f} dB).</translation>
    </message>
    <message>
        <source>Not even noise comes from it: muted or switched off?</source>
        <translation>Nem ruído vem dele: sem som ou desligado?</translation>
    </message>
    <message>
        <source>The headphones are gone.</source>
        <extracomment>Asked of the output; sound servers give what they can. Doubled, up to the most, where the computer is too busy for it: the output says some times within two seconds that it ran dry. What lies ready longer than this is not needed, and left out: the clocks of two devices are never quite the same. An output that asks for nothing for so long was moved or taken away without a word: it is opened anew. No more is ever laid ready: while an output takes a second to begin, or stops for one, all that follows gets late.</extracomment>
        <translation>Os fones sumiram.</translation>
    </message>
    <message>
        <source>Connect them, then switch listening on again.</source>
        <translation>Conecte-os e ligue a escuta de novo.</translation>
    </message>
    <message>
        <source>No headphones were found.</source>
        <translation>Nenhum fone foi encontrado.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>Conecte-os e tente de novo.</translation>
    </message>
    <message>
        <source>The microphone cannot be heard any more.</source>
        <translation>Não se pode mais ouvir o microfone.</translation>
    </message>
    <message>
        <source>The recording goes on. Switch it on again.</source>
        <translation>A gravação continua. Ligue-o de novo.</translation>
    </message>
    <message>
        <source>No sound output was found. Connect loudspeakers or headphones, then try again.</source>
        <translation>Nenhuma saída de som foi encontrada. Conecte alto-falantes ou fones e tente de novo.</translation>
    </message>
    <message>
        <source>Sound cannot be played.</source>
        <translation>Não é possível tocar o som.</translation>
    </message>
    <message>
        <source>The sound output refused to play.</source>
        <translation>A saída de som se recusou a reproduzir.</translation>
    </message>
    <message>
        <source>Is another program using it? Choose another output in the system&apos;s sound settings and try again.</source>
        <translation>Outro programa a está usando? Escolha outra saída nas configurações de som do sistema e tente de novo.</translation>
    </message>
    <message>
        <source>The sound could not be prepared.</source>
        <translation>Não foi possível preparar o som.</translation>
    </message>
    <message>
        <source>Play it at its own speed and without a filter.</source>
        <translation>Toque-o na velocidade normal e sem filtro.</translation>
    </message>
    <message>
        <source>Install it with: sudo apt install libportaudio2 (Debian, Ubuntu) or sudo dnf install portaudio (Fedora), then start the program again.</source>
        <translation>Instale-a com: sudo apt install libportaudio2 (Debian, Ubuntu) ou sudo dnf install portaudio (Fedora), e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Install it with: brew install portaudio, then start the program again.</source>
        <translation>Instale-a com: brew install portaudio, e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Install the program again: PortAudio is part of it on Windows.</source>
        <translation>Instale o programa de novo: no Windows, a PortAudio faz parte dele.</translation>
    </message>
    <message>
        <source>PortAudio, which records and plays sound, is missing.</source>
        <extracomment>How much sound the system keeps for a callback that comes late. Callbacks come some four times as often.</extracomment>
        <translation>Falta a PortAudio, que grava e toca o som.</translation>
    </message>
    <message>
        <source>“{name}” is not connected.</source>
        <translation>“{name}” não está conectado.</translation>
    </message>
    <message>
        <source>Plug it in, or choose other headphones.</source>
        <translation>Conecte-o ou escolha outros fones.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Nenhum microfone foi encontrado.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Conecte um e tente de novo.</translation>
    </message>
    <message>
        <source>Several microphones are called “{name}”.</source>
        <translation>Vários microfones se chamam “{name}”.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Há: {names}.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another: there are {names}.</source>
        <translation>Conecte-o ou escolha outro: há {names}.</translation>
    </message>
    <message>
        <source>No connected microphone is called “{name}”.</source>
        <translation>Nenhum microfone conectado se chama “{name}”.</translation>
    </message>
    <message>
        <source>Nothing is played while a recording is made: it would be heard in it.</source>
        <translation>Nada é tocado durante uma gravação: seria ouvido nela.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Pare primeiro a gravação.</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is tested: it would hear it.</source>
        <translation>Nada é tocado durante o teste do microfone: ele o ouviria.</translation>
    </message>
    <message>
        <source>Wait for the test to end.</source>
        <translation>Aguarde o fim do teste.</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is heard by headphones.</source>
        <translation>Nada é tocado enquanto se ouve o microfone pelos fones.</translation>
    </message>
    <message>
        <source>Switch that off first (Record, Listen by headphones).</source>
        <translation>Desligue isso primeiro (Gravar, Ouvir com fones).</translation>
    </message>
    <message>
        <source>What was recorded is kept.</source>
        <translation>O que foi gravado está guardado.</translation>
    </message>
    <message>
        <source>The recording cannot go on with it: stop, then record anew.</source>
        <extracomment>No callback for so long means that the device is gone: not every system says so. The first one may take longer.</extracomment>
        <translation>A gravação não pode continuar com ele: pare e grave de novo.</translation>
    </message>
    <message>
        <source>No microphone is open.</source>
        <translation>Nenhum microfone está aberto.</translation>
    </message>
    <message>
        <source>Choose one, then record.</source>
        <translation>Escolha um e grave.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Algo inesperado deu errado</translation>
    </message>
    <message>
        <source>PRS Studio crashed the last time it ran.</source>
        <translation>O PRS Studio falhou na última vez em que foi executado.</translation>
    </message>
    <message>
        <source>PRS Studio crashed</source>
        <translation>O PRS Studio falhou</translation>
    </message>
    <message>
        <source>PRS Studio was ended without being closed the last time.</source>
        <translation>O PRS Studio foi encerrado sem ser fechado na última vez.</translation>
    </message>
    <message>
        <source>Every edit in a study was kept.</source>
        <translation>Toda edição em um estudo foi guardada.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Looking at the installation for the diagnostics …</source>
        <translation>Examinando a instalação para o diagnóstico …</translation>
    </message>
    <message>
        <source>Diagnostics were saved as {name}. Have a look before you send them.</source>
        <translation>O diagnóstico foi salvo como {name}. Dê uma olhada antes de enviá-lo.</translation>
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
Diagnóstico do PRS Studio, para quem ajuda.

  versions.json   o programa, suas partes e este sistema
  doctor.json     o que &quot;prs-studio doctor&quot; encontrou, com os dispositivos de som contados, não nomeados
  settings.json   as preferências que são números, escolhas ou sim/não
  log/            o registro do programa e relatórios de falhas

Nomes de gravações, estudos, pastas, leitores e pacientes são omitidos ou substituídos antes de serem
gravados no registro e, de novo, para este arquivo. Dê uma olhada antes de enviá-lo.
</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}: {error}).</source>
        <translation>Algo inesperado deu errado ({kind}: {error}).</translation>
    </message>
    <message>
        <source>Your recordings are untouched. If it happens again, please send diagnostics (Help &gt; Save diagnostics).</source>
        <translation>Suas gravações estão intactas. Se acontecer de novo, envie o diagnóstico (Ajuda &gt; Salvar diagnóstico).</translation>
    </message>
    <message>
        <source>No recording open</source>
        <translation>Nenhuma gravação aberta</translation>
    </message>
    <message>
        <source>Open a sound file or a folder, or drop one here.</source>
        <translation>Abra um arquivo de som ou uma pasta, ou solte-os aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n aberta</numerusform>
            <numerusform>%n abertas</numerusform>
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
        <translation>Selecionar o que é tocado</translation>
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
        <translation>{length:.0f} ms, como período {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.1f} Hz</source>
        <translation>{length:.1f} ms, como período {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.0f} Hz</source>
        <translation>{length:.1f} ms, como período {frequency:.0f} Hz</translation>
    </message>
    <message>
        <source>Time-expanded waveform</source>
        <translation>Forma de onda expandida no tempo</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure; Escape forgets it.</source>
        <translation>As teclas de seta movem a mira; com Shift, medem; Esc a esquece.</translation>
    </message>
    <message>
        <source>{time:.4f} s ({behind:.1f} ms), amplitude {amplitude:+.4f}</source>
        <translation>{time:.4f} s ({behind:.1f} ms), amplitude {amplitude:+.4f}</translation>
    </message>
    <message>
        <source>{label} is in the way: events do not overlap</source>
        <translation>{label} está no caminho: eventos não se sobrepõem</translation>
    </message>
    <message>
        <source>The recording ends here</source>
        <translation>A gravação termina aqui</translation>
    </message>
    <message>
        <source>The recording begins here</source>
        <translation>A gravação começa aqui</translation>
    </message>
    <message>
        <source>Another event is in the way: events do not overlap</source>
        <translation>Outro evento está no caminho: eventos não se sobrepõem</translation>
    </message>
    <message>
        <source>This picture could not be computed ({reason}).</source>
        <translation>Não foi possível calcular esta imagem ({reason}).</translation>
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
        <translation>Ouvindo…</translation>
    </message>
    <message>
        <source>No events heard: drag to mark one</source>
        <translation>Nenhum evento ouvido: arraste para marcar um</translation>
    </message>
    <message>
        <source>No events: drag to mark one</source>
        <translation>Nenhum evento: arraste para marcar um</translation>
    </message>
    <message>
        <source>Not shown while reading blind</source>
        <translation>Não mostrado na leitura cega</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all, Home and End go to the ends.</source>
        <translation>A roda ou as teclas de seta rolam, mais e menos ampliam e reduzem, F mostra tudo, Home e End vão às pontas.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nada a julgar</translation>
    </message>
    <message>
        <source>Listening… {percent:.0f} %</source>
        <translation>Ouvindo… {percent:.0f} %</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Gravando</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ Em pausa</translation>
    </message>
    <message>
        <source>▲ No sound</source>
        <translation>▲ Sem som</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translation>Gravando agora</translation>
    </message>
    <message>
        <source>Show what is being recorded</source>
        <translation>Mostrar o que está sendo gravado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Wheel or arrow keys look back, plus and minus zoom, End follows the sound again.</source>
        <translation>A roda ou as teclas de seta olham para trás, mais e menos ampliam e reduzem, End segue o som de novo.</translation>
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
        <translation>Cho</translation>
    </message>
    <message>
        <source>Sp</source>
        <comment>letters for Speech</comment>
        <translation>Fala</translation>
    </message>
    <message>
        <source>He</source>
        <comment>letters for Heart</comment>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>letters for Movement</comment>
        <translation>Mov</translation>
    </message>
    <message>
        <source>{label}, decided, uncertain</source>
        <translation>{label}, decidido, incerto</translation>
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
        <translation>{note} em {time:.1f} s</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Outra leitura</translation>
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
        <translation>{events}, rótulo da gravação {label}</translation>
    </message>
    <message>
        <source>Reading of {whose}</source>
        <translation>Leitura de {whose}</translation>
    </message>
    <message>
        <source>{whose} has not read this recording</source>
        <translation>{whose} não leu esta gravação</translation>
    </message>
    <message>
        <source>{event}, uncertain</source>
        <translation>{event}, incerto</translation>
    </message>
    <message>
        <source>{event}, {confidence:.0f} %</source>
        <translation>{event}, {confidence:.0f} %</translation>
    </message>
    <message>
        <source>{lane} of the upper recording</source>
        <translation>{lane} da gravação de cima</translation>
    </message>
    <message>
        <source>{lane} of the lower recording</source>
        <translation>{lane} da gravação de baixo</translation>
    </message>
    <message>
        <source>Both recordings</source>
        <translation>Ambas as gravações</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all.</source>
        <translation>A roda ou as teclas de seta rolam, mais e menos ampliam e reduzem, F mostra tudo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <translation>escala plena = 1</translation>
    </message>
    <message>
        <source>heard: {filter}</source>
        <translation>ouvido: {filter}</translation>
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
        <translation>silêncio</translation>
    </message>
    <message>
        <source>Peak {peak:.3f} ({level})</source>
        <translation>Pico {peak:.3f} ({level})</translation>
    </message>
    <message>
        <source>{label}: {here:.0f} % here, {whole:.0f} % in the {seconds:g} s around</source>
        <translation>{label}: {here:.0f} % aqui, {whole:.0f} % nos {seconds:g} s em torno</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>Where in the queue the running job goes once it is interrupted; None: it is not being interrupted.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The analysis program could not be started.</source>
        <translation>Não foi possível iniciar o programa de análise.</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing.</source>
        <translation>Execute “prs-studio doctor” em um terminal: ele diz o que falta.</translation>
    </message>
    <message>
        <source>The sounds are synthesised: made by code from published acoustics; no person was recorded for them.</source>
        <translation>Os sons são sintetizados: feitos por código a partir da acústica publicada; nenhuma pessoa foi gravada para eles.</translation>
    </message>
    <message>
        <source>Event types and reference sounds</source>
        <translation>Tipos de evento e sons de referência</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>Install PRS Studio again.</source>
        <translation>Instale o PRS Studio de novo.</translation>
    </message>
    <message>
        <source>This reference sound cannot be read.</source>
        <translation>Não é possível ler este som de referência.</translation>
    </message>
    <message>
        <source>Stop the synthesised sound: {label}</source>
        <translation>Parar o som sintetizado: {label}</translation>
    </message>
    <message>
        <source>Play the synthesised sound: {label}</source>
        <translation>Tocar o som sintetizado: {label}</translation>
    </message>
    <message>
        <source>The analysis program stops as soon as it is started.</source>
        <translation>O programa de análise para assim que é iniciado.</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing. The log file holds the details.</source>
        <translation>Execute “prs-studio doctor” em um terminal: ele diz o que falta. O arquivo de registro contém os detalhes.</translation>
    </message>
    <message>
        <source>The analysis program stopped unexpectedly and is being started again.</source>
        <translation>O programa de análise parou inesperadamente e está sendo reiniciado.</translation>
    </message>
    <message>
        <source>The analysis program stopped twice on this recording, so it is skipped.</source>
        <translation>O programa de análise parou duas vezes nesta gravação; por isso, ela é pulada.</translation>
    </message>
    <message>
        <source>Convert the recording to WAV or FLAC with another program and open it again.</source>
        <translation>Converta a gravação para WAV ou FLAC com outro programa e abra-a de novo.</translation>
    </message>
    <message>
        <source>“{edit}” does not fit any more: what it changes was changed meanwhile.</source>
        <extracomment>Shorter marks can be neither seen nor heard, and are slips of the hand. The one RecordMark of a document has this id.</extracomment>
        <translation>“{edit}” não cabe mais: o que ela altera foi alterado entretanto.</translation>
    </message>
    <message>
        <source>Look at the recording as it is now, and repeat what is still wanted.</source>
        <translation>Veja a gravação como está agora e repita o que ainda for desejado.</translation>
    </message>
    <message>
        <source>{event} would reach beyond the end of the recording.</source>
        <translation>{event} passaria do fim da gravação.</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s.</source>
        <translation>{event} se sobreporia a {other} em {time:.2f} s.</translation>
    </message>
    <message>
        <source>Events of one layer lie side by side.</source>
        <translation>Os eventos de uma camada ficam lado a lado.</translation>
    </message>
    <message>
        <source>Supported are WAV, FLAC, OGG, MP3 and AIFF files.</source>
        <extracomment>File name endings that a folder is searched for. Opening goes by content, not by name. Nothing shorter is judged: one analysis frame (512 samples at 8 kHz, 64 ms).</extracomment>
        <translation>São aceitos arquivos WAV, FLAC, OGG, MP3 e AIFF.</translation>
    </message>
    <message>
        <source>Copy it again from the recorder, or record again.</source>
        <translation>Copie-o de novo do gravador ou grave de novo.</translation>
    </message>
    <message>
        <source>A sample rate of {rate:g} Hz is not usable.</source>
        <translation>Uma taxa de amostragem de {rate:g} Hz não é utilizável.</translation>
    </message>
    <message>
        <source>Record at {rate} Hz or more, as stethoscopes and sound cards do.</source>
        <translation>Grave a {rate} Hz ou mais, como fazem estetoscópios e placas de som.</translation>
    </message>
    <message>
        <source>Channel {number} is silent and left out of the mix.</source>
        <translation>O canal {number} está em silêncio e fica fora da mistura.</translation>
    </message>
    <message>
        <source>Channels {numbers} are silent and left out of the mix.</source>
        <translation>Os canais {numbers} estão em silêncio e ficam fora da mistura.</translation>
    </message>
    <message>
        <source>The channels differ by more than 20 dB (channel {number} is the quietest); all were averaged.</source>
        <translation>Os canais diferem em mais de 20 dB (o canal {number} é o mais baixo); tirou-se a média de todos.</translation>
    </message>
    <message>
        <source>The channels nearly cancel each other: one is probably inverted. Export one channel and open that.</source>
        <translation>Os canais quase se anulam: um deles provavelmente está invertido. Exporte um canal e abra-o.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}” é uma pasta.</translation>
    </message>
    <message>
        <source>Open the folder as a whole, or choose a file inside it.</source>
        <translation>Abra a pasta inteira ou escolha um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>“{name}” não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Choose a sound file.</source>
        <translation>Escolha um arquivo de som.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>“{name}” está vazio (0 bytes).</translation>
    </message>
    <message>
        <source>“{name}” is not there (any more).</source>
        <translation>“{name}” não está lá (mais).</translation>
    </message>
    <message>
        <source>Was it moved, renamed, or its drive removed?</source>
        <translation>Foi movido ou renomeado, ou a unidade foi removida?</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>Você não tem permissão para ler “{name}”.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it elsewhere.</source>
        <translation>Peça permissão ou copie-o para outro lugar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>Não é possível ler “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file, or is damaged at its start.</source>
        <translation>“{name}” não é um arquivo de som ou está danificado no início.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file, which holds no recording.</source>
        <translation>“{name}” é um arquivo {format}, que não contém gravação.</translation>
    </message>
    <message>
        <source>“{name}” says that it has {channels} channels at {rate} Hz.</source>
        <translation>“{name}” diz ter {channels} canais a {rate} Hz.</translation>
    </message>
    <message>
        <source>Its header may be damaged. Usable are {lowest} to {highest} Hz.</source>
        <translation>O cabeçalho pode estar danificado. São utilizáveis {lowest} a {highest} Hz.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound: it has no samples.</source>
        <translation>“{name}” não contém som: não tem amostras.</translation>
    </message>
    <message>
        <source>“{name}” lasts only {length:.3g} ms; at least {shortest} ms are needed.</source>
        <translation>“{name}” dura apenas {length:.3g} ms; são necessários pelo menos {shortest} ms.</translation>
    </message>
    <message>
        <source>The file is damaged {seconds:.1f} s in; the rest of it could not be read.</source>
        <translation>O arquivo está danificado a partir de {seconds:.1f} s; não foi possível ler o resto.</translation>
    </message>
    <message>
        <source>The file is cut short or was never closed; the {seconds:.1f} s that it holds were read.</source>
        <translation>O arquivo está truncado ou nunca foi fechado; foram lidos os {seconds:.1f} s que ele contém.</translation>
    </message>
    <message>
        <source>{count} samples ({length:.3g} ms) are not numbers and were read as silence: the file is damaged.</source>
        <translation>{count} amostras ({length:.3g} ms) não são números e foram lidas como silêncio: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>Recorded at {rate} Hz: sound above {highest} Hz is missing, and part of crackles and wheezes.</source>
        <translation>Gravado a {rate} Hz: falta o som acima de {highest} Hz e, com ele, parte dos estertores e sibilos.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <extracomment>What a model remembers of its training, for the training of the next (training.memory); a bundle may do without. No bundle of this program comes near; a larger file is not read into memory to find out that it is foreign. More would make files large and every analysis slow.</extracomment>
        <translation>Instale o modelo de novo ou escolha outro.</translation>
    </message>
    <message>
        <source>There is no model in {name}: {file} is missing.</source>
        <translation>Não há modelo em {name}: falta {file}.</translation>
    </message>
    <message>
        <source>The model card in {name} cannot be read ({reason}).</source>
        <translation>Não é possível ler a ficha do modelo em {name} ({reason}).</translation>
    </message>
    <message>
        <source>The model card in {name} is damaged.</source>
        <translation>A ficha do modelo em {name} está danificada.</translation>
    </message>
    <message>
        <source>{name} is not a model of PRS Studio.</source>
        <translation>{name} não é um modelo do PRS Studio.</translation>
    </message>
    <message>
        <source>Choose the folder of an exported model.</source>
        <translation>Escolha a pasta de um modelo exportado.</translation>
    </message>
    <message>
        <source>The model in {name} has format {version!r}; only {known} is known.</source>
        <translation>O modelo em {name} tem o formato {version!r}; só se conhece {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio, or train the model again.</source>
        <translation>Atualize o PRS Studio ou treine o modelo de novo.</translation>
    </message>
    <message>
        <source>The model card in {name} is incomplete or damaged ({reason}).</source>
        <translation>A ficha do modelo em {name} está incompleta ou danificada ({reason}).</translation>
    </message>
    <message>
        <source>The weights of {model} are too large to be a model of PRS Studio.</source>
        <translation>Os pesos de {model} são grandes demais para um modelo do PRS Studio.</translation>
    </message>
    <message>
        <source>The weights of {model} are missing or cannot be read.</source>
        <translation>Os pesos de {model} faltam ou não podem ser lidos.</translation>
    </message>
    <message>
        <source>The weights of {model} are not those that its card describes: damaged or exchanged.</source>
        <translation>Os pesos de {model} não são os que a ficha descreve: danificados ou trocados.</translation>
    </message>
    <message>
        <source>The weights of {model} are not a safetensors file.</source>
        <translation>Os pesos de {model} não são um arquivo safetensors.</translation>
    </message>
    <message>
        <source>Files of other kinds are never opened as models.</source>
        <translation>Arquivos de outros tipos nunca são abertos como modelos.</translation>
    </message>
    <message>
        <source>The weights of {model} hold values that are not numbers ({part}).</source>
        <translation>Os pesos de {model} contêm valores que não são números ({part}).</translation>
    </message>
    <message>
        <source>The weights of {model} hold the unknown part {part!r}.</source>
        <translation>Os pesos de {model} contêm a parte desconhecida {part!r}.</translation>
    </message>
    <message>
        <source>The key file “{name}” cannot be read ({reason}).</source>
        <extracomment>The stages of the NICHD&apos;s standard for paediatric trials (Williams et al., Pediatrics 129, S153, 2012), with newborns among the infants: of them a study has too few to hide among. Shown is each band&apos;s middle.</extracomment>
        <translation>Não é possível ler o arquivo de chave “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>Name it, or make a new key.</source>
        <translation>Indique-o ou crie uma nova chave.</translation>
    </message>
    <message>
        <source>“{name}” holds no key.</source>
        <translation>“{name}” não contém chave.</translation>
    </message>
    <message>
        <source>A key is 64 hexadecimal digits.</source>
        <translation>Uma chave tem 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already.</source>
        <translation>Já existe um arquivo “{name}”.</translation>
    </message>
    <message>
        <source>Use its key, or choose another name.</source>
        <translation>Use a chave dele ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The key cannot be written to “{name}” ({reason}).</source>
        <translation>Não é possível gravar a chave em “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>Draw {event}</source>
        <translation>Desenhar {event}</translation>
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
        <translation>Redimensionar {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the start of %n event</source>
        <translation>
            <numerusform>Deslocar o início de %n evento</numerusform>
            <numerusform>Deslocar o início de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the start of {event}</source>
        <translation>Deslocar o início de {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the end of %n event</source>
        <translation>
            <numerusform>Deslocar o fim de %n evento</numerusform>
            <numerusform>Deslocar o fim de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the end of {event}</source>
        <translation>Deslocar o fim de {event}</translation>
    </message>
    <message numerus="yes">
        <source>Nudge %n event</source>
        <translation>
            <numerusform>Deslocar %n evento</numerusform>
            <numerusform>Deslocar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge {event}</source>
        <translation>Deslocar {event}</translation>
    </message>
    <message>
        <source>Set the times of {event}</source>
        <translation>Definir os tempos de {event}</translation>
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
            <numerusform>Mesclar %n evento</numerusform>
            <numerusform>Mesclar %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n event to {label}</source>
        <translation>
            <numerusform>Mudar o rótulo de %n evento para {label}</numerusform>
            <numerusform>Mudar o rótulo de %n eventos para {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel {event} to {label}</source>
        <translation>Mudar o rótulo de {event} para {label}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event</source>
        <translation>
            <numerusform>Excluir %n evento</numerusform>
            <numerusform>Excluir %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {event}</source>
        <translation>Excluir {event}</translation>
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
        <translation>Comentar a gravação</translation>
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
        <translation>Deduzir o rótulo da gravação</translation>
    </message>
    <message>
        <source>Mark the record as uncertain</source>
        <translation>Marcar a gravação como incerta</translation>
    </message>
    <message>
        <source>Mark the record as certain</source>
        <translation>Marcar a gravação como certa</translation>
    </message>
    <message>
        <source>Mark the record {label}</source>
        <translation>Marcar a gravação como {label}</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Marcar como não revisada</translation>
    </message>
    <message>
        <source>Mark as {label} and reviewed</source>
        <translation>Marcar como {label} e revisada</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as uncertain</source>
        <translation>
            <numerusform>Marcar %n evento como incerto</numerusform>
            <numerusform>Marcar %n eventos como incertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as uncertain</source>
        <translation>Marcar {event} como incerto</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as certain</source>
        <translation>
            <numerusform>Marcar %n evento como certo</numerusform>
            <numerusform>Marcar %n eventos como certos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as certain</source>
        <translation>Marcar {event} como certo</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal as {label}</source>
        <translation>
            <numerusform>Aceitar %n proposta como {label}</numerusform>
            <numerusform>Aceitar %n propostas como {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal</source>
        <translation>
            <numerusform>Aceitar %n proposta</numerusform>
            <numerusform>Aceitar %n propostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept {event} as {label}</source>
        <translation>Aceitar {event} como {label}</translation>
    </message>
    <message>
        <source>Accept {event}</source>
        <translation>Aceitar {event}</translation>
    </message>
    <message>
        <source>Correct {event}</source>
        <translation>Corrigir {event}</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal</source>
        <translation>
            <numerusform>Rejeitar %n proposta</numerusform>
            <numerusform>Rejeitar %n propostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject {event}</source>
        <translation>Rejeitar {event}</translation>
    </message>
    <message>
        <source>Take over what both agree on</source>
        <translation>Adotar aquilo em que ambos concordam</translation>
    </message>
    <message>
        <source>Decide by oneself</source>
        <translation>Decidir por conta própria</translation>
    </message>
    <message>
        <source>Decide for both</source>
        <translation>Decidir por ambos</translation>
    </message>
    <message>
        <source>Decide for A</source>
        <translation>Decidir por A</translation>
    </message>
    <message>
        <source>Decide for B</source>
        <translation>Decidir por B</translation>
    </message>
    <message>
        <source>Restore the beginning</source>
        <translation>Restaurar o início</translation>
    </message>
    <message>
        <source>Restore what was after “{edit}”</source>
        <translation>Restaurar o que havia depois de “{edit}”</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Restaurar a revisão {number}</translation>
    </message>
    <message>
        <source>Restore a mark and what was merged into it</source>
        <translation>Restaurar uma marca e o que foi mesclado nela</translation>
    </message>
    <message>
        <source>Restore a mark</source>
        <translation>Restaurar uma marca</translation>
    </message>
    <message>
        <source>Restore {event} and what was merged into it</source>
        <translation>Restaurar {event} e o que foi mesclado nele</translation>
    </message>
    <message>
        <source>Restore {event}</source>
        <translation>Restaurar {event}</translation>
    </message>
    <message>
        <source>Take a mark away again</source>
        <translation>Retirar uma marca de novo</translation>
    </message>
    <message>
        <source>Take {event} away again</source>
        <translation>Retirar {event} de novo</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n mark</source>
        <translation>
            <numerusform>Trazer de volta %n marca</numerusform>
            <numerusform>Trazer de volta %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back a proposal</source>
        <translation>Trazer de volta uma proposta</translation>
    </message>
    <message>
        <source>Bring back {event}</source>
        <translation>Trazer de volta {event}</translation>
    </message>
    <message>
        <source>Accept another sound file</source>
        <translation>Aceitar outro arquivo de som</translation>
    </message>
    <message>
        <source>Import {label}</source>
        <translation>Importar {label}</translation>
    </message>
    <message>
        <source>Undo “{edit}”</source>
        <translation>Desfazer “{edit}”</translation>
    </message>
    <message>
        <source>Marked before the study was opened</source>
        <translation>Marcado antes de o estudo ser aberto</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within an event.</source>
        <translation>Em {time:.2f} s, onde está o cursor, não há nada a dividir: não é dentro de um evento.</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within the selected event ({start:.2f} to {end:.2f} s).</source>
        <translation>Em {time:.2f} s, onde está o cursor, não há nada a dividir: não é dentro do evento selecionado ({start:.2f} a {end:.2f} s).</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within any of the selected events.</source>
        <translation>Em {time:.2f} s, onde está o cursor, não há nada a dividir: não é dentro de nenhum dos eventos selecionados.</translation>
    </message>
    <message>
        <source>There is no free room here: events of one layer lie side by side.</source>
        <translation>Não há espaço livre aqui: os eventos de uma camada ficam lado a lado.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Nenhum evento está selecionado.</translation>
    </message>
    <message>
        <source>Click one, or go to it with Tab.</source>
        <translation>Clique em um ou vá até ele com Tab.</translation>
    </message>
    <message>
        <source>{event} has room from {start:.3f} s to {end:.3f} s only.</source>
        <extracomment>Borders nearer than this touch; and where an event stands among others.</extracomment>
        <translation>{event} só tem espaço de {start:.3f} s a {end:.3f} s.</translation>
    </message>
    <message>
        <source>An event lasts {seconds} s at least.</source>
        <translation>Um evento dura pelo menos {seconds} s.</translation>
    </message>
    <message>
        <source>Click in the event where it is to be split, or press S while it plays.</source>
        <extracomment>What numbers with three decimals may be off by.</extracomment>
        <translation>Clique no evento onde ele deve ser dividido ou pressione S enquanto ele toca.</translation>
    </message>
    <message>
        <source>Merging takes two events or more.</source>
        <translation>Para mesclar são necessários dois eventos ou mais.</translation>
    </message>
    <message>
        <source>Select them with Shift+click.</source>
        <translation>Selecione-os com Shift+clique.</translation>
    </message>
    <message>
        <source>Events of different layers cannot be merged.</source>
        <translation>Eventos de camadas diferentes não podem ser mesclados.</translation>
    </message>
    <message>
        <source>Another event lies between those that are selected.</source>
        <translation>Há outro evento entre os selecionados.</translation>
    </message>
    <message>
        <source>Select it too, or delete it first.</source>
        <translation>Selecione-o também ou exclua-o primeiro.</translation>
    </message>
    <message>
        <source>{types} and {last} are different types, and are not merged.</source>
        <translation>{types} e {last} são tipos diferentes e não são mesclados.</translation>
    </message>
    <message>
        <source>Give them one type first.</source>
        <translation>Dê-lhes primeiro um só tipo.</translation>
    </message>
    <message>
        <source>{label} is no label of the selected events&apos; layer.</source>
        <translation>{label} não é um rótulo da camada dos eventos selecionados.</translation>
    </message>
    <message>
        <source>No room is left for a copy of {event}.</source>
        <translation>Não há espaço para uma cópia de {event}.</translation>
    </message>
    <message>
        <source>Nothing is marked, and the recording has no label.</source>
        <translation>Nada está marcado, e a gravação não tem rótulo.</translation>
    </message>
    <message>
        <source>Choose its label first.</source>
        <translation>Escolha primeiro o rótulo dela.</translation>
    </message>
    <message>
        <source>nobody has annotated it.</source>
        <extracomment>The folders of a tree that ``prs-studio train`` reads.</extracomment>
        <translation>ninguém a anotou.</translation>
    </message>
    <message numerus="yes">
        <source>1 left out: nobody has annotated it.</source>
        <translation>
            <numerusform>%n deixada de fora: ninguém a anotou.</numerusform>
            <numerusform>%n deixadas de fora: ninguém as anotou.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>{count} deixadas de fora: {reason}</translation>
    </message>
    <message>
        <source>it has no record label: no event is marked, and none was chosen.</source>
        <extracomment>Why a recording is not in a tree, which is there to teach and to judge by.</extracomment>
        <translation>não tem rótulo da gravação: nenhum evento está marcado, e nenhum rótulo foi escolhido.</translation>
    </message>
    <message>
        <source>patient (a number), age, sex or site are not known.</source>
        <translation>paciente (um número), idade, sexo ou foco não são conhecidos.</translation>
    </message>
    <message>
        <source>another recording has the same name.</source>
        <translation>outra gravação tem o mesmo nome.</translation>
    </message>
    <message>
        <source>{count} of the {all} files are there already, such as “{name}”.</source>
        <translation>{count} dos {all} arquivos já existem, como “{name}”.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or say that they may be overwritten.</source>
        <translation>Escolha uma pasta vazia ou diga que eles podem ser substituídos.</translation>
    </message>
    <message>
        <source>{file}, {place}</source>
        <extracomment>File name endings that a folder is searched for. Reading goes by content, not by name.</extracomment>
        <translation>{file}, {place}</translation>
    </message>
    <message>
        <source>“{name}” is about the same recording: import them one after the other.</source>
        <translation>“{name}” é sobre a mesma gravação: importe um após o outro.</translation>
    </message>
    <message>
        <source>No recording of the study has this name.</source>
        <translation>Nenhuma gravação do estudo tem este nome.</translation>
    </message>
    <message>
        <source>{count} recordings of the study have this name. Put the file beside the right one.</source>
        <translation>{count} gravações do estudo têm este nome. Ponha o arquivo ao lado da certa.</translation>
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
        <translation>{mark} é retirado: o arquivo não o tem.</translation>
    </message>
    <message>
        <source>It is not marked as reviewed: nothing is marked in it, and nobody chose its label.</source>
        <translation>Não é marcada como revisada: nada está marcado nela e ninguém escolheu seu rótulo.</translation>
    </message>
    <message>
        <source>{mark}, is left out: it reaches beyond the end of the recording</source>
        <translation>{mark} é deixado de fora: passa do fim da gravação</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, in the file</source>
        <translation>{mark} é deixado de fora: sobrepõe-se a {other}, no arquivo</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, which is there already</source>
        <translation>{mark} é deixado de fora: sobrepõe-se a {other}, que já existe</translation>
    </message>
    <message>
        <source>The recording&apos;s label stays {label}; the file says {other}.</source>
        <translation>O rótulo da gravação continua {label}; o arquivo diz {other}.</translation>
    </message>
    <message>
        <source>The comment on the recording stays; the file has another.</source>
        <translation>O comentário da gravação permanece; o arquivo tem outro.</translation>
    </message>
    <message>
        <source>its file holds another sound now than the one that was annotated.</source>
        <translation>o arquivo contém agora um som diferente daquele que foi anotado.</translation>
    </message>
    <message>
        <source>{name} has not finished it.</source>
        <translation>{name} não a terminou.</translation>
    </message>
    <message>
        <source>The study has no reader “{name}”.</source>
        <translation>O estudo não tem o leitor “{name}”.</translation>
    </message>
    <message>
        <source>It has {readers}.</source>
        <translation>Ele tem {readers}.</translation>
    </message>
    <message>
        <source>It has none yet.</source>
        <translation>Ele ainda não tem nenhum.</translation>
    </message>
    <message>
        <source>The study has {count} readers.</source>
        <translation>O estudo tem {count} leitores.</translation>
    </message>
    <message>
        <source>Name one with --reader: {readers}.</source>
        <translation>Indique um com --reader: {readers}.</translation>
    </message>
    <message>
        <source>{file} does not exist, or vanished while it was being read.</source>
        <translation>{file} não existe ou sumiu enquanto era lido.</translation>
    </message>
    <message>
        <source>Check the name, or that the drive is still there.</source>
        <translation>Verifique o nome, ou se a unidade ainda está lá.</translation>
    </message>
    <message>
        <source>{file} may not be read or written.</source>
        <translation>{file} não pode ser lido nem gravado.</translation>
    </message>
    <message>
        <source>Ask for the right to it, or choose another folder.</source>
        <translation>Peça o direito a isso ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full.</source>
        <translation>Não é possível gravar {file}: o disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere algum espaço e tente de novo.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is read-only.</source>
        <translation>Não é possível gravar {file}: o disco é somente leitura.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{file} is a folder where a file is wanted.</source>
        <translation>{file} é uma pasta onde se quer um arquivo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is wanted.</source>
        <translation>{file} é um arquivo onde se quer uma pasta.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>{file} cannot be used: the name is too long.</source>
        <translation>Não é possível usar {file}: o nome é longo demais.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Escolha um mais curto.</translation>
    </message>
    <message>
        <source>{file} is a link that leads back to itself.</source>
        <translation>{file} é um link que leva de volta a si mesmo.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Indique o próprio arquivo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: the drive reports an error.</source>
        <translation>Não é possível ler {file}: a unidade relata um erro.</translation>
    </message>
    <message>
        <source>Copy the file from its source again.</source>
        <translation>Copie o arquivo de novo da origem.</translation>
    </message>
    <message>
        <source>There is not enough memory for {subject}.</source>
        <translation>Não há memória suficiente para {subject}.</translation>
    </message>
    <message>
        <source>Close other programs, or cut the recording in parts.</source>
        <translation>Feche outros programas ou corte a gravação em partes.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {subject}: {error}</source>
        <translation>Algo inesperado deu errado com {subject}: {error}</translation>
    </message>
    <message>
        <source>The log says more; please report it.</source>
        <translation>O registro diz mais; por favor, relate o problema.</translation>
    </message>
    <message>
        <source>Line {number} is no label and was left out: “{text}”.</source>
        <translation>A linha {number} não é um rótulo e foi deixada de fora: “{text}”.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>Where people keep the label: Raven lets them name the column.</extracomment>
        <translation>linha {number}</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n label were not kept: events here have none.</source>
        <translation>
            <numerusform>Os limites de frequência de %n rótulo não foram mantidos: os eventos aqui não os têm.</numerusform>
            <numerusform>Os limites de frequência de %n rótulos não foram mantidos: os eventos aqui não os têm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <extracomment>What `prs-studio analyse` and the window write of a model&apos;s proposals (prs_core.commands.tables).</extracomment>
        <translation>A tabela está vazia.</translation>
    </message>
    <message>
        <source>Expected is a header line: {columns}</source>
        <translation>Espera-se uma linha de cabeçalho: {columns}</translation>
    </message>
    <message>
        <source>This table holds what a model heard, not what a person marked.</source>
        <translation>Esta tabela contém o que um modelo ouviu, não o que uma pessoa marcou.</translation>
    </message>
    <message>
        <source>Accept its proposals in the window.</source>
        <translation>Aceite as propostas dele na janela.</translation>
    </message>
    <message>
        <source>The table is damaged near line {number}.</source>
        <translation>A tabela está danificada perto da linha {number}.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exporte-a de novo.</translation>
    </message>
    <message>
        <source>The table&apos;s header does not name a start, an end and a label.</source>
        <translation>O cabeçalho da tabela não indica início, fim e rótulo.</translation>
    </message>
    <message>
        <source>Expected is {columns}.</source>
        <translation>Espera-se {columns}.</translation>
    </message>
    <message>
        <source>The table has times in seconds and in milliseconds.</source>
        <translation>A tabela tem tempos em segundos e em milissegundos.</translation>
    </message>
    <message>
        <source>Give all in one unit.</source>
        <translation>Dê todos em uma só unidade.</translation>
    </message>
    <message>
        <source>The header does not say whether times are seconds (start_s) or milliseconds (start_ms): seconds.</source>
        <translation>O cabeçalho não diz se os tempos são segundos (start_s) ou milissegundos (start_ms): segundos.</translation>
    </message>
    <message>
        <source>These columns were not used: {names}.</source>
        <translation>Estas colunas não foram usadas: {names}.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <extracomment>A recording with an hour of breaths is a thousandth of this.</extracomment>
        <translation>São conhecidas {names}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Export the annotation again.</source>
        <translation>Exporte a anotação de novo.</translation>
    </message>
    <message>
        <source>This is a sound file, no annotation.</source>
        <translation>Este é um arquivo de som, não uma anotação.</translation>
    </message>
    <message>
        <source>This is no annotation in a known format, or its beginning is damaged.</source>
        <translation>Isto não é uma anotação em um formato conhecido, ou o início está danificado.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Isto é uma pasta.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Escolha os arquivos dentro dela.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Isto não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Choose an annotation file.</source>
        <translation>Escolha um arquivo de anotações.</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>O arquivo não está lá (mais).</translation>
    </message>
    <message>
        <source>Was it moved or renamed?</source>
        <translation>Foi movido ou renomeado?</translation>
    </message>
    <message>
        <source>The file may not be read by you.</source>
        <translation>Você não tem permissão para ler o arquivo.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it.</source>
        <translation>Peça permissão ou copie-o.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Não é possível ler o arquivo ({reason}).</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>Copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>The file is bigger than {size} MB.</source>
        <translation>O arquivo é maior que {size} MB.</translation>
    </message>
    <message>
        <source>It cannot be an annotation.</source>
        <translation>Não pode ser uma anotação.</translation>
    </message>
    <message numerus="yes">
        <source>marks without a label, once</source>
        <extracomment>No recording has more; a file that claims to is something else. Nobody reads more; of the rest the number is told. What a person calls them; prs_core.label_words says it. How a file of each ends. Reading goes by content.</extracomment>
        <translation>
            <numerusform>marcas sem rótulo, %n vez</numerusform>
            <numerusform>marcas sem rótulo, %n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”, once</source>
        <translation>
            <numerusform>“{text}”, %n vez</numerusform>
            <numerusform>“{text}”, %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds more than {most} marks.</source>
        <extracomment>What stands for texts that the reader of a file explained: a label, or None to leave such marks out. What every format&apos;s module offers for reading: bytes, the recording&apos;s length where known, the mapping.</extracomment>
        <translation>O arquivo contém mais de {most} marcas.</translation>
    </message>
    <message>
        <source>Is it an annotation at all?</source>
        <translation>É mesmo uma anotação?</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: letters beyond plain English may be wrong in its comments.</source>
        <translation>O arquivo não está em UTF-8: letras acentuadas podem estar erradas nos comentários.</translation>
    </message>
    <message>
        <source>The file is about a recording of {told:.2f} s, this one lasts {length:.2f} s: is it the right one?</source>
        <translation>O arquivo é sobre uma gravação de {told:.2f} s, esta dura {length:.2f} s: é a certa?</translation>
    </message>
    <message>
        <source>{mark} has no usable start or end and was left out.</source>
        <translation>{mark} não tem início ou fim utilizável e foi deixado de fora.</translation>
    </message>
    <message>
        <source>{mark} ends before it starts and was left out.</source>
        <translation>{mark} termina antes de começar e foi deixado de fora.</translation>
    </message>
    <message>
        <source>{mark} lies outside the recording and was left out.</source>
        <translation>{mark} fica fora da gravação e foi deixado de fora.</translation>
    </message>
    <message>
        <source>{mark} reaches beyond the recording and was cut to it: {start:.2f} to {end:.2f} s.</source>
        <translation>{mark} passa dos limites da gravação e foi cortado: {start:.2f} a {end:.2f} s.</translation>
    </message>
    <message>
        <source>{mark} has no length and was left out.</source>
        <translation>{mark} não tem duração e foi deixado de fora.</translation>
    </message>
    <message>
        <source>{mark} is shorter than {length:.0f} ms and was left out.</source>
        <translation>{mark} é mais curto que {length:.0f} ms e foi deixado de fora.</translation>
    </message>
    <message>
        <source>What is said of the recording as a whole a second time (“{text}”) was left out.</source>
        <translation>O que se diz pela segunda vez da gravação inteira (“{text}”) foi deixado de fora.</translation>
    </message>
    <message>
        <source>“{text}” is no label for a whole recording and was left out.</source>
        <translation>“{text}” não é um rótulo para uma gravação inteira e foi deixado de fora.</translation>
    </message>
    <message>
        <source>“{text}” was left out, as you asked ({count}).</source>
        <translation>“{text}” foi deixado de fora, como você pediu ({count}).</translation>
    </message>
    <message>
        <source>And {count} more of the kind.</source>
        <translation>E mais {count} do mesmo tipo.</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n selection were not kept: events here have none.</source>
        <translation>
            <numerusform>Os limites de frequência de %n seleção não foram mantidos: os eventos aqui não os têm.</numerusform>
            <numerusform>Os limites de frequência de %n seleções não foram mantidos: os eventos aqui não os têm.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no selection table of Raven&apos;s.</source>
        <translation>Isto não é uma tabela de seleção do Raven.</translation>
    </message>
    <message>
        <source>Expected are the columns Begin Time (s) and End Time (s).</source>
        <translation>Esperam-se as colunas Begin Time (s) e End Time (s).</translation>
    </message>
    <message>
        <source>The selection table has no column with the labels.</source>
        <translation>A tabela de seleção não tem coluna com os rótulos.</translation>
    </message>
    <message>
        <source>In Raven, add a column called Annotation.</source>
        <translation>No Raven, adicione uma coluna chamada Annotation.</translation>
    </message>
    <message>
        <source>Export the annotation again, or correct the file in a text editor.</source>
        <extracomment>What to do about a damaged annotation.</extracomment>
        <translation>Exporte a anotação de novo ou corrija o arquivo em um editor de texto.</translation>
    </message>
    <message>
        <source>The annotation “{name}” is not there (any more).</source>
        <translation>A anotação “{name}” não está lá (mais).</translation>
    </message>
    <message>
        <source>The annotation “{name}” cannot be read ({reason}).</source>
        <translation>Não é possível ler a anotação “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>There is no list of events.</source>
        <translation>Não há lista de eventos.</translation>
    </message>
    <message>
        <source>{count} events begin before the one before them has ended; they were kept as they are.</source>
        <translation>{count} eventos começam antes que o anterior termine; foram mantidos como estão.</translation>
    </message>
    <message>
        <source>This is not a JSON file, or it is damaged.</source>
        <translation>Isto não é um arquivo JSON, ou ele está danificado.</translation>
    </message>
    <message>
        <source>This JSON holds no SPRSound annotation.</source>
        <translation>Este JSON não contém anotação do SPRSound.</translation>
    </message>
    <message>
        <source>Expected are record_annotation and event_annotation.</source>
        <translation>Esperam-se record_annotation e event_annotation.</translation>
    </message>
    <message>
        <source>There is no label for the whole recording.</source>
        <extracomment>Where the official annotations spell a type otherwise than the challenge does.</extracomment>
        <translation>Não há rótulo para a gravação inteira.</translation>
    </message>
    <message>
        <source>The annotation has two labels for the recording that contradict each other.</source>
        <translation>A anotação tem dois rótulos para a gravação que se contradizem.</translation>
    </message>
    <message>
        <source>The events are not a list.</source>
        <translation>Os eventos não são uma lista.</translation>
    </message>
    <message>
        <source>Event {number} is not a set of start, end and type.</source>
        <translation>O evento {number} não é um conjunto de início, fim e tipo.</translation>
    </message>
    <message>
        <source>Event {number} has no type.</source>
        <translation>O evento {number} não tem tipo.</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Evento {number}</translation>
    </message>
    <message>
        <source>Event {number} ({event}) has no usable start or end and was left out.</source>
        <translation>O evento {number} ({event}) não tem início ou fim utilizável e foi deixado de fora.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) ends before it starts and was left out.</source>
        <translation>O evento {number} ({event}) termina antes de começar e foi deixado de fora.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) lies outside the recording and was left out.</source>
        <translation>O evento {number} ({event}) fica fora da gravação e foi deixado de fora.</translation>
    </message>
    <message>
        <source>Event {number} ({event}) reaches beyond the recording and was cut to it.</source>
        <translation>O evento {number} ({event}) passa dos limites da gravação e foi cortado.</translation>
    </message>
    <message>
        <source>{where}: its {name} is not a number of milliseconds.</source>
        <translation>{where}: {name} não é um número de milissegundos.</translation>
    </message>
    <message>
        <source>{where}: its {name}, {value!r}, is not a number of milliseconds.</source>
        <translation>{where}: {name}, {value!r}, não é um número de milissegundos.</translation>
    </message>
    <message>
        <source>The label for the whole recording is no text.</source>
        <translation>O rótulo da gravação inteira não é texto.</translation>
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
        <translation>artefato {number}</translation>
    </message>
    <message>
        <source>{place} is not a set of start, end and type.</source>
        <translation>{place} não é um conjunto de início, fim e tipo.</translation>
    </message>
    <message>
        <source>{place}: its type is no text.</source>
        <translation>{place}: o tipo não é texto.</translation>
    </message>
    <message>
        <source>{place}: “{flag}” is neither yes nor no; read as not uncertain.</source>
        <translation>{place}: “{flag}” não é sim nem não; lido como não incerto.</translation>
    </message>
    <message>
        <source>The table holds the events of {count} recordings.</source>
        <translation>A tabela contém os eventos de {count} gravações.</translation>
    </message>
    <message>
        <source>Export one table for each recording.</source>
        <translation>Exporte uma tabela para cada gravação.</translation>
    </message>
    <message>
        <source>Save it in Praat again, by “Save as text file”.</source>
        <translation>Salve-o de novo no Praat, com “Save as text file”.</translation>
    </message>
    <message>
        <source>The TextGrid ends too early: it is damaged.</source>
        <translation>O TextGrid termina cedo demais: está danificado.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>uma contagem</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: “{text}” stands where {wanted} is wanted.</source>
        <translation>O TextGrid está danificado: “{text}” está onde se espera {wanted}.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a text is never closed.</source>
        <translation>O TextGrid está danificado: um texto nunca é fechado.</translation>
    </message>
    <message>
        <source>This is a binary TextGrid.</source>
        <translation>Este é um TextGrid binário.</translation>
    </message>
    <message>
        <source>This is no text file of Praat&apos;s.</source>
        <translation>Este não é um arquivo de texto do Praat.</translation>
    </message>
    <message>
        <source>This file of Praat&apos;s holds a {kind}, no TextGrid.</source>
        <translation>Este arquivo do Praat contém {kind}, não um TextGrid.</translation>
    </message>
    <message>
        <source>Save the TextGrid instead.</source>
        <translation>Salve o TextGrid em vez disso.</translation>
    </message>
    <message>
        <source>The TextGrid begins at {time:.2f} s; its times are read as times in the whole recording.</source>
        <translation>O TextGrid começa em {time:.2f} s; os tempos são lidos como tempos na gravação inteira.</translation>
    </message>
    <message>
        <source>The {count} points of tier {number} (“{name}”) were left out: events have a start and an end.</source>
        <translation>Os {count} pontos da camada {number} (“{name}”) foram deixados de fora: eventos têm início e fim.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a tier of the kind “{kind}” is unknown.</source>
        <translation>O TextGrid está danificado: uma camada do tipo “{kind}” é desconhecida.</translation>
    </message>
    <message>
        <source>interval {index} of tier {number} (“{name}”)</source>
        <translation>intervalo {index} da camada {number} (“{name}”)</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <extracomment>What stands for the recording as a whole where a layer is named.</extracomment>
        <translation>Este não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>Export the annotation again, as text.</source>
        <translation>Exporte a anotação de novo, como texto.</translation>
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
        <translation>incerto</translation>
    </message>
    <message>
        <source>rejected: {proposal}</source>
        <translation>rejeitado: {proposal}</translation>
    </message>
    <message>
        <source>record {label} by hand</source>
        <translation>gravação {label} à mão</translation>
    </message>
    <message>
        <source>record label from the events</source>
        <translation>rótulo da gravação a partir dos eventos</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>{model} proposed {event} {start:.3f} to {end:.3f} s, {percent:.0f} %</source>
        <translation>{model} propôs {event} {start:.3f} a {end:.3f} s, {percent:.0f} %</translation>
    </message>
    <message>
        <source>Nothing that this took away is missing now.</source>
        <translation>Nada do que isto retirou falta agora.</translation>
    </message>
    <message>
        <source>The card of {name} describes no known network ({reason}).</source>
        <extracomment>Windows judged at once: enough to keep a core busy, few enough for flat memory. Logits of each network: the types; the window classes, then the types in the window&apos;s centre.</extracomment>
        <translation>A ficha de {name} não descreve nenhuma rede conhecida ({reason}).</translation>
    </message>
    <message>
        <source>The card of {name} describes a network of other inputs or outputs.</source>
        <translation>A ficha de {name} descreve uma rede com outras entradas ou saídas.</translation>
    </message>
    <message>
        <source>The card of {name} gives the frame-level head to none or the wrong network.</source>
        <translation>A ficha de {name} atribui a saída por quadros a nenhuma rede ou à rede errada.</translation>
    </message>
    <message>
        <source>Coarse Crackle</source>
        <translation>Estertor grosso</translation>
    </message>
    <message>
        <source>Fine Crackle</source>
        <translation>Estertor fino</translation>
    </message>
    <message>
        <source>Wheeze &amp; Crackle</source>
        <translation>Sibilo e estertor</translation>
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
        <translation>CAS e DAS</translation>
    </message>
    <message>
        <source>Poor Quality</source>
        <comment>label of a recording</comment>
        <translation>Má qualidade</translation>
    </message>
    <message>
        <source>Adventitious</source>
        <comment>label: with added sounds</comment>
        <translation>Adventício</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Qualquer evento</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiração</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Choro</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Fala</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>heart sounds</comment>
        <translation>Coração</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Other artefact</source>
        <translation>Outro artefato</translation>
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
        <translation>artefatos</translation>
    </message>
    <message>
        <source>left posterior</source>
        <comment>place on the chest</comment>
        <translation>posterior esquerdo</translation>
    </message>
    <message>
        <source>left lateral</source>
        <comment>place on the chest</comment>
        <translation>lateral esquerdo</translation>
    </message>
    <message>
        <source>right posterior</source>
        <comment>place on the chest</comment>
        <translation>posterior direito</translation>
    </message>
    <message>
        <source>right lateral</source>
        <comment>place on the chest</comment>
        <translation>lateral direito</translation>
    </message>
    <message>
        <source>SPRSound annotation</source>
        <translation>Anotação do SPRSound</translation>
    </message>
    <message>
        <source>Audacity label track</source>
        <translation>Faixa de rótulos do Audacity</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>TextGrid do Praat</translation>
    </message>
    <message>
        <source>Raven selection table</source>
        <translation>Tabela de seleção do Raven</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>only one marked it</source>
        <comment>disagreement</comment>
        <translation>só um o marcou</translation>
    </message>
    <message>
        <source>other type</source>
        <comment>disagreement</comment>
        <translation>outro tipo</translation>
    </message>
    <message>
        <source>other borders</source>
        <comment>disagreement</comment>
        <translation>outras bordas</translation>
    </message>
    <message>
        <source>record label</source>
        <comment>disagreement</comment>
        <translation>rótulo da gravação</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <comment>recording</comment>
        <translation>não revisada</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>recording</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>recording</comment>
        <translation>revisada</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of reader</comment>
        <translation>pessoa</translation>
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
        <translation>feminino</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>modelo {id}</translation>
    </message>
    <message>
        <source>Consensus of {a} and {b}</source>
        <translation>Consenso de {a} e {b}</translation>
    </message>
    <message>
        <source>Unsure: {labels}</source>
        <translation>Incerto: {labels}</translation>
    </message>
    <message>
        <source>any of the labels</source>
        <translation>qualquer um dos rótulos</translation>
    </message>
    <message>
        <source>perhaps {label}</source>
        <translation>talvez {label}</translation>
    </message>
    <message>
        <source>{labels} or {last}</source>
        <translation>{labels} ou {last}</translation>
    </message>
    <message>
        <source>Unknown event type {text!r}.</source>
        <extracomment>Where the stethoscope was, by SPRSound&apos;s names. p5 to p8 occur in later releases, whose documents do not agree on it. What a sliding window may hold, judged multi-label: any of the seven types, poor quality, or nothing.</extracomment>
        <translation>Tipo de evento desconhecido {text!r}.</translation>
    </message>
    <message>
        <source>Known types: {names}.</source>
        <translation>Tipos conhecidos: {names}.</translation>
    </message>
    <message>
        <source>Unknown record label {text!r}.</source>
        <translation>Rótulo de gravação desconhecido {text!r}.</translation>
    </message>
    <message>
        <source>Known labels: {names}.</source>
        <translation>Rótulos conhecidos: {names}.</translation>
    </message>
    <message>
        <source>The weights do not fit the network described in the card (first difference: {part}).</source>
        <translation>Os pesos não correspondem à rede descrita na ficha (primeira diferença: {part}).</translation>
    </message>
    <message>
        <source>The weights do not fit the card: {part} is {shape}.</source>
        <translation>Os pesos não correspondem à ficha: {part} é {shape}.</translation>
    </message>
    <message>
        <source>The first line names the columns: name, patient, site, age, sex; ages are in years.</source>
        <extracomment>The columns of a table and what else they are called. Only the name must be there.</extracomment>
        <translation>A primeira linha dá nome às colunas: name, patient, site, age, sex; as idades são em anos.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a table of recordings.</source>
        <translation>“{name}” é grande demais para uma tabela de gravações.</translation>
    </message>
    <message>
        <source>“{name}” is no text in UTF-8.</source>
        <translation>“{name}” não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”.</source>
        <translation>Salve a tabela como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>Isto não é uma tabela.</translation>
    </message>
    <message>
        <source>Line {line}: this recording stands in the table twice, differently.</source>
        <translation>Linha {line}: esta gravação está duas vezes na tabela, com diferenças.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a table.</source>
        <translation>A linha {line} não é uma linha de tabela.</translation>
    </message>
    <message>
        <source>Two columns of the table say the {column}.</source>
        <translation>Duas colunas da tabela dizem {column}.</translation>
    </message>
    <message>
        <source>The table does not say which column is what.</source>
        <translation>A tabela não diz o que é cada coluna.</translation>
    </message>
    <message>
        <source>Line {line}: the recording&apos;s name is missing.</source>
        <translation>Linha {line}: falta o nome da gravação.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” is no sex.</source>
        <translation>Linha {line}: “{cell}” não é um sexo.</translation>
    </message>
    <message>
        <source>Write male or female, or leave it empty.</source>
        <translation>Escreva male ou female, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no age in years.</source>
        <translation>Linha {line}: “{text}” não é uma idade em anos.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5.</source>
        <translation>Escreva um número como 2.5.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. {how}</source>
        <extracomment>Kinds of samples that numpy holds without loss, and as what: rewritten, they are the same bit for bit.</extracomment>
        <translation>“{name}” está danificado. {how}</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <extracomment>Full scale is 1; whatever holds more than this (or is not finite) is damage, not sound.</extracomment>
        <translation>Não há som.</translation>
    </message>
    <message>
        <source>Record again.</source>
        <translation>Grave de novo.</translation>
    </message>
    <message>
        <source>The recording is very short ({seconds:.2f} s).</source>
        <translation>A gravação é muito curta ({seconds:.2f} s).</translation>
    </message>
    <message>
        <source>Record at least one whole breath, better 15 s.</source>
        <translation>Grave pelo menos uma respiração inteira, de preferência 15 s.</translation>
    </message>
    <message>
        <source>The file uses a scale of its own (peak {level:+.0f} dBFS): level and clipping are unknown.</source>
        <translation>O arquivo usa uma escala própria (pico {level:+.0f} dBFS): nível e saturação são desconhecidos.</translation>
    </message>
    <message>
        <source>Export it again as 16-bit WAV to have them checked.</source>
        <translation>Exporte-o de novo como WAV de 16 bits para que sejam verificados.</translation>
    </message>
    <message>
        <source>For {seconds:.1f} s there is no signal at all.</source>
        <translation>Durante {seconds:.1f} s não há sinal algum.</translation>
    </message>
    <message>
        <source>Too loud: the sound is clipped.</source>
        <extracomment>A fault is told for so long after it was heard, and begins to be told once so much was heard.</extracomment>
        <translation>Alto demais: o som está saturado.</translation>
    </message>
    <message>
        <source>Lower the gain.</source>
        <translation>Diminua o ganho.</translation>
    </message>
    <message>
        <source>Very quiet.</source>
        <translation>Muito baixo.</translation>
    </message>
    <message>
        <source>Press the chestpiece on, or raise the gain.</source>
        <translation>Pressione a peça auscultatória ou aumente o ganho.</translation>
    </message>
    <message>
        <source>Talking or crying?</source>
        <translation>Fala ou choro?</translation>
    </message>
    <message>
        <source>Wait for a quiet moment, or ask for silence.</source>
        <translation>Espere um momento calmo ou peça silêncio.</translation>
    </message>
    <message>
        <source>Knocks or rubbing.</source>
        <translation>Batidas ou atrito.</translation>
    </message>
    <message>
        <source>Hold the chestpiece still.</source>
        <translation>Mantenha parada a peça auscultatória.</translation>
    </message>
    <message>
        <source>No sound.</source>
        <translation>Nenhum som.</translation>
    </message>
    <message>
        <source>Is the stethoscope switched on, unmuted and connected?</source>
        <translation>O estetoscópio está ligado, com som e conectado?</translation>
    </message>
    <message>
        <source>The signal does not move.</source>
        <translation>O sinal não varia.</translation>
    </message>
    <message>
        <source>Check the cable or the wireless connection.</source>
        <translation>Verifique o cabo ou a conexão sem fio.</translation>
    </message>
    <message>
        <source>The signal drops out.</source>
        <translation>O sinal tem interrupções.</translation>
    </message>
    <message>
        <source>The signal is off centre.</source>
        <translation>O sinal está fora do centro.</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed for judging.</source>
        <translation>O gravador pode estar com defeito; o desvio é removido para julgar.</translation>
    </message>
    <message>
        <source>Knocks or rubbing of the chestpiece in {percent:.0f} % of the recording.</source>
        <translation>Batidas ou atrito da peça auscultatória em {percent:.0f} % da gravação.</translation>
    </message>
    <message>
        <source>Hold the chestpiece still and press it on evenly.</source>
        <translation>Segure a peça auscultatória sem mover e pressione-a por igual.</translation>
    </message>
    <message>
        <source>Check that the stethoscope is switched on and connected, then record again.</source>
        <translation>Verifique se o estetoscópio está ligado e conectado e grave de novo.</translation>
    </message>
    <message>
        <source>The signal does not move: nothing was recorded.</source>
        <translation>O sinal não se move: nada foi gravado.</translation>
    </message>
    <message>
        <source>The recording is silent.</source>
        <translation>A gravação está em silêncio.</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.0f} %): it was too loud for the recorder.</source>
        <translation>A gravação está saturada ({percent:.0f} %): o som era alto demais para o gravador.</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.2g} % of the samples): it was too loud for the recorder.</source>
        <translation>A gravação está saturada ({percent:.2g} % das amostras): o som era alto demais para o gravador.</translation>
    </message>
    <message>
        <source>Lower the recorder&apos;s gain and record again.</source>
        <translation>Diminua o ganho do gravador e grave de novo.</translation>
    </message>
    <message>
        <source>Breathing is very quiet in this recording; faint sounds may be missed.</source>
        <translation>A respiração está muito baixa nesta gravação; sons fracos podem passar despercebidos.</translation>
    </message>
    <message>
        <source>Press the chestpiece on, and raise the recorder&apos;s gain.</source>
        <translation>Pressione a peça auscultatória e aumente o ganho do gravador.</translation>
    </message>
    <message>
        <source>The signal is off centre by {percent:.0f} % of full scale.</source>
        <translation>O sinal está fora do centro em {percent:.0f} % do fundo de escala.</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed here.</source>
        <translation>O gravador pode estar com defeito; o desvio é removido aqui.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>“{path}” não está lá.</translation>
    </message>
    <message>
        <source>Check the spelling of the name.</source>
        <translation>Verifique a grafia do nome.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no recordings.</source>
        <translation>A pasta “{folder}” não contém gravações.</translation>
    </message>
    <message>
        <source>Looked for {endings}.</source>
        <translation>Procurou-se {endings}.</translation>
    </message>
    <message>
        <source>A soft rustle without tones or clicks, heard through the whole of breathing in and fading early in breathing out. Most of it lies between 100 and 200 Hz; little is left above 1000 Hz.</source>
        <extracomment>Wherever such a sound is offered, this is said of it.</extracomment>
        <translation>Um murmúrio suave, sem tons nem cliques, ouvido durante toda a inspiração e que se apaga no início da expiração. A maior parte fica entre 100 e 200 Hz; pouco resta acima de 1000 Hz.</translation>
    </message>
    <message>
        <source>A low, snoring tone of 0.1 s or more, about 150 Hz and below 300 Hz, often fluttering and rich in overtones. It comes from secretions in the larger airways and may change with coughing.</source>
        <translation>Um tom grave, como ronco, de 0,1 s ou mais, por volta de 150 Hz e abaixo de 300 Hz, muitas vezes trêmulo e rico em harmônicos. Vem de secreções nas vias aéreas maiores e pode mudar com a tosse.</translation>
    </message>
    <message>
        <source>A musical, nearly pure tone of 0.1 s or more, mostly above 300 to 400 Hz and mostly while breathing out. It comes from narrowed airways.</source>
        <translation>Um tom musical, quase puro, de 0,1 s ou mais, geralmente acima de 300 a 400 Hz e sobretudo na expiração. Vem de vias aéreas estreitadas.</translation>
    </message>
    <message>
        <source>A loud, harsh tone, strongest about 500 Hz and above, mostly while breathing in and louder over the neck than over the chest. It comes from a narrow larynx or trachea.</source>
        <translation>Um tom alto e áspero, mais forte em torno de 500 Hz e acima, sobretudo na inspiração e mais alto no pescoço que no tórax. Vem de uma laringe ou traqueia estreita.</translation>
    </message>
    <message>
        <source>Single low pops of some 10 to 15 ms, early in breathing in and in breathing out. On the expanded waveform the first deflection takes about 1.5 ms, two cycles about 10 ms.</source>
        <translation>Estalos graves isolados de cerca de 10 a 15 ms, no início da inspiração e na expiração. Na forma de onda expandida, a primeira deflexão leva cerca de 1,5 ms; dois ciclos, cerca de 10 ms.</translation>
    </message>
    <message>
        <source>Many short, high clicks of some 5 ms, late in breathing in, like hair rubbed between fingers. On the expanded waveform the first deflection takes about 0.7 ms, two cycles about 5 ms.</source>
        <translation>Muitos cliques curtos e agudos de cerca de 5 ms, no fim da inspiração, como cabelos esfregados entre os dedos. Na forma de onda expandida, a primeira deflexão leva cerca de 0,7 ms; dois ciclos, cerca de 5 ms.</translation>
    </message>
    <message>
        <source>A wheeze and crackles within one event: both definitions are met, one after the other or at the same time.</source>
        <translation>Um sibilo e estertores em um só evento: ambas as definições são atendidas, uma após a outra ou ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Only files that PRS Studio exported can be imported.</source>
        <extracomment>A model has some 24 MB; nine members of the largest networks that a card may describe stay far below. Weights hardly shrink and JSON to a tenth; only a bomb grows like this.</extracomment>
        <translation>Somente arquivos exportados pelo PRS Studio podem ser importados.</translation>
    </message>
    <message>
        <source>Copy the file from its source again, or have it exported again.</source>
        <translation>Copie o arquivo de novo da origem ou peça que seja exportado de novo.</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model.</source>
        <translation>“{name}” não é um modelo exportado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>“{name}” está danificado.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”.</source>
        <translation>Não há memória suficiente para ler “{name}”.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>“{name}” está criptografado.</translation>
    </message>
    <message>
        <source>Have it exported again.</source>
        <translation>Peça que seja exportado de novo.</translation>
    </message>
    <message>
        <source>“{name}” says that it is “{told}”, but holds “{found}”.</source>
        <translation>“{name}” diz ser “{told}”, mas contém “{found}”.</translation>
    </message>
    <message>
        <source>The model has a file that its card does not know: {file}.</source>
        <translation>O modelo tem um arquivo que a ficha não conhece: {file}.</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} files, far more than a model has.</source>
        <translation>“{name}” contém {count:,} arquivos, muito mais do que um modelo tem.</translation>
    </message>
    <message>
        <source>“{name}” holds a file that wants to be written outside of its folder.</source>
        <translation>“{name}” contém um arquivo que quer ser gravado fora da pasta dele.</translation>
    </message>
    <message>
        <source>“{name}” holds a link instead of a file.</source>
        <translation>“{name}” contém um link em vez de um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” holds “{file}”, which is neither safetensors nor JSON.</source>
        <translation>“{name}” contém “{file}”, que não é safetensors nem JSON.</translation>
    </message>
    <message>
        <source>“{name}” holds {file} twice.</source>
        <translation>“{name}” contém {file} duas vezes.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than a model has.</source>
        <translation>“{name}” se descompactaria em muito mais do que um modelo tem.</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model: it has no {file}.</source>
        <translation>“{name}” não é um modelo exportado: não tem {file}.</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is damaged.</source>
        <translation>O manifesto de “{name}” está danificado.</translation>
    </message>
    <message>
        <source>“{name}” has format {version!r}; only {known} is known.</source>
        <translation>“{name}” tem o formato {version!r}; só se conhece {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio.</source>
        <translation>Atualize o PRS Studio.</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is incomplete or damaged ({reason}).</source>
        <translation>O manifesto de “{name}” está incompleto ou danificado ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is there and not in the manifest.</source>
        <translation>“{name}” não está como diz o manifesto: {file} está presente e não consta nele.</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is missing.</source>
        <translation>“{name}” não está como diz o manifesto: falta {file}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {file} is not as long as it was.</source>
        <translation>“{name}” está danificado: {file} não tem o tamanho que tinha.</translation>
    </message>
    <message>
        <source>There is not enough space for the model on the disk.</source>
        <translation>Não há espaço suficiente no disco para o modelo.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it says.</source>
        <translation>“{name}” se descompactaria em muito mais do que diz.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the checksum of {file} is wrong.</source>
        <translation>“{name}” está danificado: a soma de verificação de {file} está errada.</translation>
    </message>
    <message>
        <source>{problem} The model that ships with PRS Studio, {model}, is used instead.</source>
        <extracomment>Where the models lie, for those who want them elsewhere: on a shared drive, say.</extracomment>
        <translation>{problem} Usa-se em seu lugar o modelo que vem com o PRS Studio, {model}.</translation>
    </message>
    <message>
        <source>the texts of a model&apos;s entry have up to 200 letters, none of them hidden</source>
        <extracomment>Ids name folders, on every system. Files of a model: nothing in them is ever executed or unpickled. Windows gives these names to devices, whatever follows a dot.</extracomment>
        <translation>os textos do registro de um modelo têm até 200 letras, nenhuma delas oculta</translation>
    </message>
    <message>
        <source>the note on a model has up to {count} letters, none of them hidden</source>
        <translation>a nota sobre um modelo tem até {count} letras, nenhuma delas oculta</translation>
    </message>
    <message>
        <source>The model cannot be kept: {reason}.</source>
        <translation>Não é possível guardar o modelo: {reason}.</translation>
    </message>
    <message>
        <source>Another PRS Studio is just working on the models of this computer.</source>
        <extracomment>What folders are called that are not finished. Nothing reads them; a kill may leave one behind, the next work on the registry takes it away.</extracomment>
        <translation>Outro PRS Studio está trabalhando agora nos modelos deste computador.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>The model that was in use stays in use.</source>
        <extracomment>What the bundled model may be called beside its id, which changes with the program.</extracomment>
        <translation>O modelo que estava em uso continua em uso.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>Não há modelo “{model}”.</translation>
    </message>
    <message>
        <source>“prs-studio models list” names all that there are.</source>
        <translation>“prs-studio models list” lista todos os que existem.</translation>
    </message>
    <message>
        <source>The entry is of “{model}”, the model is “{other}”.</source>
        <translation>O registro é de “{model}”, o modelo é “{other}”.</translation>
    </message>
    <message>
        <source>It can be used all the same, if you confirm that.</source>
        <translation>Ele pode ser usado mesmo assim, se você confirmar.</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>Não há modelo anterior ao qual voltar.</translation>
    </message>
    <message>
        <source>“{model}” was never in use.</source>
        <translation>“{model}” nunca esteve em uso.</translation>
    </message>
    <message>
        <source>Choose it as a new model instead.</source>
        <translation>Escolha-o como um novo modelo.</translation>
    </message>
    <message>
        <source>Nothing can be written down of the model that ships.</source>
        <translation>Nada pode ser anotado sobre o modelo que vem com o programa.</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>Não é possível guardar isso: {reason}.</translation>
    </message>
    <message>
        <source>The model “{model}” is here already.</source>
        <translation>O modelo “{model}” já está aqui.</translation>
    </message>
    <message>
        <source>There is another model of the id “{model}” here.</source>
        <translation>Já existe aqui outro modelo com o id “{model}”.</translation>
    </message>
    <message>
        <source>It is kept; the new one was not taken in.</source>
        <translation>Ele é mantido; o novo não foi incluído.</translation>
    </message>
    <message>
        <source>The entry of the model “{name}” is damaged ({reason}).</source>
        <translation>O registro do modelo “{name}” está danificado ({reason}).</translation>
    </message>
    <message>
        <source>The folder “{name}” holds the entry of another model.</source>
        <translation>A pasta “{name}” contém o registro de outro modelo.</translation>
    </message>
    <message>
        <source>The model “{model}” is incomplete: {file} is missing.</source>
        <translation>O modelo “{model}” está incompleto: falta {file}.</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” cannot be read.</source>
        <translation>Não é possível ler {file} do modelo “{model}”.</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” is damaged or was exchanged.</source>
        <translation>{file} do modelo “{model}” está danificado ou foi trocado.</translation>
    </message>
    <message>
        <source>The folder of the model “{model}” holds another one.</source>
        <translation>A pasta do modelo “{model}” contém outro.</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read ({reason}).</source>
        <translation>Não é possível ler qual modelo foi escolhido ({reason}).</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read: its file is damaged.</source>
        <translation>Não é possível ler qual modelo foi escolhido: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The models were last used by a newer PRS Studio.</source>
        <translation>Os modelos foram usados por último por um PRS Studio mais novo.</translation>
    </message>
    <message>
        <source>It was better than the model in use, on the patients who judged both.</source>
        <extracomment>Nothing is said of whom the models learnt from: of a foreign one nobody knows.</extracomment>
        <translation>Ele foi melhor que o modelo em uso com os pacientes com quem os dois foram julgados.</translation>
    </message>
    <message>
        <source>It was worse than the model in use, on the patients who judged both.</source>
        <translation>Ele foi pior que o modelo em uso com os pacientes com quem os dois foram julgados.</translation>
    </message>
    <message>
        <source>The patients who judged both cannot tell whether it is better than the model in use.</source>
        <translation>Os pacientes com quem os dois foram julgados não permitem dizer se ele é melhor que o modelo em uso.</translation>
    </message>
    <message>
        <source>It was never judged here: nobody knows whether it is better than the model in use.</source>
        <translation>Ele nunca foi julgado aqui: ninguém sabe se é melhor que o modelo em uso.</translation>
    </message>
    <message>
        <source>It was judged against another model than the one that is in use now.</source>
        <translation>Ele foi julgado contra um modelo diferente do que está em uso agora.</translation>
    </message>
    <message>
        <source>The model that ships with the program.</source>
        <translation>O modelo que vem com o programa.</translation>
    </message>
    <message>
        <source>It was in use before.</source>
        <translation>Ele esteve em uso antes.</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Somente para pesquisa. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: fr, de, es, pt, zh-CN</comment>
        <extracomment>What a screen reader takes the text for.</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Events marked by the reader. N normal, R rhonchi, W wheeze, S stridor, CC coarse crackle, FC fine crackle, W+C wheeze &amp; crackle.</source>
        <translation>Eventos marcados pelo leitor. N normal, R roncos, S sibilo, ET estridor, EG estertor grosso, EF estertor fino, S+E sibilo e estertor.</translation>
    </message>
    <message>
        <source>Lung sounds of a patient</source>
        <translation>Sons pulmonares de um paciente</translation>
    </message>
    <message>
        <source>Lung sound recording</source>
        <translation>Gravação de sons pulmonares</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Paciente {number}</translation>
    </message>
    <message>
        <source>Patient not known</source>
        <translation>Paciente desconhecido</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>age, sex, or who a patient is</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{age:g} years</source>
        <translation>{age:g} anos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Mais incertas primeiro</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Abaixo de 50 %</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 a 80 %</translation>
    </message>
    <message>
        <source>80 % and more</source>
        <translation>80 % e mais</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>disagreement</comment>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Between readers</source>
        <translation>Entre leitores</translation>
    </message>
    <message>
        <source>With the model</source>
        <comment>disagreement</comment>
        <translation>Com o modelo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no disagreement</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>quality</comment>
        <translation>Boa</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Com avisos</translation>
    </message>
    <message>
        <source>Not fit</source>
        <comment>quality</comment>
        <translation>Inadequada</translation>
    </message>
    <message>
        <source>{verdict}, confidence {percent:.0f} %</source>
        <translation>{verdict}, confiança {percent:.0f} %</translation>
    </message>
    <message>
        <source>quality warning</source>
        <translation>aviso de qualidade</translation>
    </message>
    <message>
        <source>quality good</source>
        <translation>qualidade boa</translation>
    </message>
    <message>
        <source>your label {label}</source>
        <translation>seu rótulo {label}</translation>
    </message>
    <message>
        <source>label {label} by {reader}</source>
        <translation>rótulo {label} de {reader}</translation>
    </message>
    <message>
        <source>readers disagree</source>
        <translation>leitores discordam</translation>
    </message>
    <message>
        <source>differs from the model</source>
        <translation>difere do modelo</translation>
    </message>
    <message>
        <source>marked uncertain</source>
        <translation>marcada como incerta</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lido por</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Relatório criado</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} recordings has not been read by a person: nothing is counted there.</source>
        <translation>
            <numerusform>%n de {all} gravações não foi lida por uma pessoa: nada se conta nela.</numerusform>
            <numerusform>%n de {all} gravações não foram lidas por uma pessoa: nada se conta nelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <comment>filter</comment>
        <translation>Qualquer</translation>
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
        <translation>Filtrar por rótulo</translation>
    </message>
    <message>
        <source>Filter by confidence</source>
        <translation>Filtrar por confiança</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Discordância</translation>
    </message>
    <message>
        <source>Filter by disagreement</source>
        <translation>Filtrar por discordância</translation>
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
        <translation>Filtrar por qualidade</translation>
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
        <translation>Filtros da lista de trabalho</translation>
    </message>
    <message>
        <source>Clear these filters</source>
        <translation>Limpar estes filtros</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Duração (s)</translation>
    </message>
    <message>
        <source>Adventitious events</source>
        <translation>Eventos adventícios</translation>
    </message>
    <message>
        <source>Wheeze share</source>
        <translation>Parcela de sibilos</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no label</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{label} (from events)</source>
        <translation>{label} (dos eventos)</translation>
    </message>
    <message>
        <source>{label} (by hand, events differ)</source>
        <translation>{label} (à mão, eventos diferem)</translation>
    </message>
    <message>
        <source>{label} (by hand)</source>
        <translation>{label} (à mão)</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>unfit</source>
        <translation>inadequada</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>nenhum aviso</translation>
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
        <translation>Achados por foco do tórax</translation>
    </message>
    <message>
        <source>no events marked</source>
        <translation>nenhum evento marcado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of an event</comment>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of an event</comment>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an event</comment>
        <extracomment>What came of a proposal, or that there was none.</extracomment>
        <translation>proposto</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a proposal</comment>
        <translation>aceito</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a proposal</comment>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>the reader</source>
        <extracomment>What a cell&apos;s editor begins with.</extracomment>
        <translation>o leitor</translation>
    </message>
    <message>
        <source>Proposed by {model} with {percent}; nobody decided yet.</source>
        <translation>Proposto por {model} com {percent}; ninguém decidiu ainda.</translation>
    </message>
    <message>
        <source>Marked by {reader}.</source>
        <translation>Marcado por {reader}.</translation>
    </message>
    <message>
        <source>Accepted by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>Aceito por {reader}; {model} propôs {label}, {start:.3f} a {end:.3f} s, {percent}.</translation>
    </message>
    <message>
        <source>Corrected by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>Corrigido por {reader}; {model} propôs {label}, {start:.3f} a {end:.3f} s, {percent}.</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tempo (s)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Recordings of one site are added up. What was not read counts as recorded, with nothing found.</source>
        <translation>As gravações de um mesmo foco são somadas. O que não foi lido conta como gravado, sem nenhum achado.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>view of the chest</comment>
        <extracomment>Where each site is, where its words begin or end, and on which side of it they stand.</extracomment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>view of the chest</comment>
        <translation>Costas</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Chest diagram. {findings}</source>
        <translation>Diagrama do tórax. {findings}</translation>
    </message>
    <message>
        <source>site not known</source>
        <translation>foco desconhecido</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>não gravado</translation>
    </message>
    <message numerus="yes">
        <source>%n recording</source>
        <translation>
            <numerusform>%n gravação</numerusform>
            <numerusform>%n gravações</numerusform>
        </translation>
    </message>
    <message>
        <source>The fonts for PDF are missing.</source>
        <extracomment>Parts of the names of fonts that hold many letters, best first: they are looked into before all others.</extracomment>
        <translation>Faltam as fontes para o PDF.</translation>
    </message>
    <message>
        <source>Install PRS Studio again, or write the report as HTML.</source>
        <translation>Instale o PRS Studio de novo ou crie o relatório como HTML.</translation>
    </message>
    <message>
        <source>{start:.1f} to {end:.1f} s of the recording, {count} events marked: {events}</source>
        <translation>{start:.1f} a {end:.1f} s da gravação, {count} eventos marcados: {events}</translation>
    </message>
    <message>
        <source>{event} {start:.2f} to {end:.2f} s</source>
        <translation>{event} {start:.2f} a {end:.2f} s</translation>
    </message>
    <message>
        <source>The sound was not at hand when this report was made.</source>
        <translation>O som não estava disponível quando este relatório foi criado.</translation>
    </message>
    <message>
        <source>Model proposes</source>
        <translation>O modelo propõe</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>of breathing</comment>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of the model</comment>
        <translation>Janelas</translation>
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
        <translation>O estudo não tem gravações deste paciente.</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows whom it has.</source>
        <translation>“prs-studio study list” mostra quem ele tem.</translation>
    </message>
    <message>
        <source>The study has {count} recordings of this name.</source>
        <translation>O estudo tem {count} gravações com este nome.</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>Indique o caminho completo.</translation>
    </message>
    <message>
        <source>The study has no recording of this name.</source>
        <translation>O estudo não tem gravação com este nome.</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows what it has.</source>
        <translation>“prs-studio study list” mostra o que ele tem.</translation>
    </message>
    <message>
        <source>The sound file has changed since it was read: marks and sound may not belong together.</source>
        <translation>O arquivo de som mudou desde que foi lido: as marcas e o som podem não corresponder.</translation>
    </message>
    <message>
        <source>{count} different letters could not be printed: this computer has no font for them. They stand as □. The report as HTML has them.</source>
        <translation>{count} letras diferentes não puderam ser impressas: este computador não tem fonte para elas. Aparecem como □. O relatório em HTML as tem.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Comment on the recording</source>
        <extracomment>More rows than these make a report that nobody reads; how many are left out is said.</extracomment>
        <translation>Comentário sobre a gravação</translation>
    </message>
    <message>
        <source>The reader marked this recording as reviewed, but marked nothing and chose no label: nothing is decided.</source>
        <translation>O leitor marcou esta gravação como revisada, mas não marcou nada nem escolheu rótulo: nada está decidido.</translation>
    </message>
    <message>
        <source>No person has read this recording yet. What follows are the model&apos;s proposals, which nobody has checked.</source>
        <translation>Nenhuma pessoa leu esta gravação ainda. O que segue são as propostas do modelo, que ninguém verificou.</translation>
    </message>
    <message>
        <source>The reader has not marked this recording as reviewed: its reading may be incomplete.</source>
        <translation>O leitor não marcou esta gravação como revisada: a leitura pode estar incompleta.</translation>
    </message>
    <message>
        <source>The label given by hand, {label}, does not follow from the events, which say {derived}.</source>
        <translation>O rótulo dado à mão, {label}, não decorre dos eventos, que dizem {derived}.</translation>
    </message>
    <message>
        <source>The reader was uncertain about this recording.</source>
        <translation>O leitor ficou em dúvida quanto a esta gravação.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>{share} of the recording&apos;s time</source>
        <translation>{share} do tempo da gravação</translation>
    </message>
    <message>
        <source>{drawn} drawn by hand, {accepted} proposals accepted, {changed} changed; {rejected} proposals rejected</source>
        <translation>{drawn} desenhados à mão, {accepted} propostas aceitas, {changed} alteradas; {rejected} propostas rejeitadas</translation>
    </message>
    <message>
        <source>{count} marked, {seconds:.1f} s</source>
        <translation>{count} marcados, {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{label}, given by hand</source>
        <translation>{label}, dado à mão</translation>
    </message>
    <message>
        <source>{label}, follows from the events</source>
        <translation>{label}, deduzido dos eventos</translation>
    </message>
    <message>
        <source>not checked: the recording was not analysed</source>
        <translation>não verificada: a gravação não foi analisada</translation>
    </message>
    <message>
        <source>nothing found by the automatic check</source>
        <translation>nada encontrado pela verificação automática</translation>
    </message>
    <message>
        <source>Brown strokes at the waveform&apos;s border: it is louder there than the lane shows.</source>
        <translation>Traços marrons na borda da forma de onda: ali o som é mais forte do que a faixa mostra.</translation>
    </message>
    <message>
        <source>Spectrogram: 0 to 2 kHz, darker is louder.</source>
        <translation>Espectrograma: 0 a 2 kHz, mais escuro é mais alto.</translation>
    </message>
    <message>
        <source>Windows and dashed boxes: what the model says, not checked by a person unless marked below.</source>
        <translation>Janelas e caixas tracejadas: o que o modelo diz, não verificado por uma pessoa, salvo se marcado abaixo.</translation>
    </message>
    <message>
        <source>Events: the reader&apos;s; a dashed border and “?” mean uncertain.</source>
        <translation>Eventos: os do leitor; borda tracejada e “?” significam incerto.</translation>
    </message>
    <message>
        <source>Noted while it was recorded</source>
        <translation>Anotado durante a gravação</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Time per class</source>
        <translation>Tempo por classe</translation>
    </message>
    <message>
        <source>No events were marked.</source>
        <translation>Nenhum evento foi marcado.</translation>
    </message>
    <message>
        <source>All adventitious</source>
        <translation>Todos os adventícios</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <source>Share of the recording</source>
        <translation>Parcela da gravação</translation>
    </message>
    <message>
        <source>Time that several events cover counts once.</source>
        <translation>O tempo coberto por vários eventos conta uma só vez.</translation>
    </message>
    <message>
        <source>of them uncertain</source>
        <translation>dos quais incertos</translation>
    </message>
    <message>
        <source>Findings per phase of breathing</source>
        <translation>Achados por fase da respiração</translation>
    </message>
    <message>
        <source>Neither marked</source>
        <comment>phase of breathing</comment>
        <translation>Nenhuma marcada</translation>
    </message>
    <message>
        <source>{phase} ({seconds:.1f} s)</source>
        <translation>{phase} ({seconds:.1f} s)</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>nenhum evento</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Share of the phase</source>
        <translation>Parcela da fase</translation>
    </message>
    <message>
        <source>An event counts in every phase that it touches, its time in the phase where it sounds.</source>
        <translation>Um evento conta em cada fase que toca; o seu tempo, na fase em que soa.</translation>
    </message>
    <message>
        <source>{event} (uncertain)</source>
        <translation>{event} (incerto)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>Início (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>Fim (s)</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>how an event came to be</comment>
        <translation>Como</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>{count} more events are not listed here; all of them are counted above.</source>
        <translation>Outros {count} eventos não são listados aqui; todos estão contados acima.</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>how an event came to be</comment>
        <translation>à mão</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how an event came to be: as the model proposed it</comment>
        <translation>aceito</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>how an event came to be: from a proposal</comment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>O que o modelo diz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no event</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versão {version}</translation>
    </message>
    <message>
        <source>Record label</source>
        <extracomment>The thresholds are taken times 2 to the power of the slider&apos;s value over this.</extracomment>
        <translation>Rótulo da gravação</translation>
    </message>
    <message>
        <source>The paper&apos;s rule</source>
        <translation>A regra do artigo</translation>
    </message>
    <message>
        <source>Events proposed</source>
        <translation>Eventos propostos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>A prediction is no finding: it counts in none of the numbers above unless a person accepted it.</source>
        <translation>Uma predição não é um achado: não conta em nenhum dos números acima, a menos que uma pessoa a tenha aceitado.</translation>
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
        <translation>Choro</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>short for movement</comment>
        <translation>Mov</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another artefact</comment>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Events lie here already.</source>
        <extracomment>An event that covers more than this much of a proposal decides it, whatever it was made of. A decision on one proposal holds for those of its model and type that share this much of their union: what another threshold or hop proposes differs by a few milliseconds.</extracomment>
        <translation>Já há eventos aqui.</translation>
    </message>
    <message>
        <source>Reject the proposal, or make room for it first.</source>
        <translation>Rejeite a proposta ou abra espaço para ela primeiro.</translation>
    </message>
    <message>
        <source>No proposal is selected.</source>
        <translation>Nenhuma proposta está selecionada.</translation>
    </message>
    <message>
        <source>This is not an analysis by PRS Studio.</source>
        <translation>Isto não é uma análise do PRS Studio.</translation>
    </message>
    <message>
        <source>Analyse the recording again.</source>
        <translation>Analise a gravação de novo.</translation>
    </message>
    <message>
        <source>This analysis has version {version!r}; this program reads {known}.</source>
        <translation>Esta análise tem a versão {version!r}; este programa lê {known}.</translation>
    </message>
    <message>
        <source>Update PRS Studio, or analyse the recording again.</source>
        <translation>Atualize o PRS Studio ou analise a gravação de novo.</translation>
    </message>
    <message>
        <source>This analysis is incomplete or damaged ({reason}).</source>
        <translation>Esta análise está incompleta ou danificada ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” holds the sound that was annotated: there is nothing to accept.</source>
        <translation>“{name}” contém o som que foi anotado: não há nada a aceitar.</translation>
    </message>
    <message>
        <source>On {date} another sound file was accepted for what was annotated on the former one.</source>
        <translation>Em {date}, outro arquivo de som foi aceito para o que foi anotado no anterior.</translation>
    </message>
    <message numerus="yes">
        <source>On {date} another sound file was accepted for what was annotated on the former one, and one mark beyond its end cut or taken away.</source>
        <translation>
            <numerusform>Em {date}, outro arquivo de som foi aceito para o que foi anotado no anterior, e %n marca além do seu fim foi cortada ou retirada.</numerusform>
            <numerusform>Em {date}, outro arquivo de som foi aceito para o que foi anotado no anterior, e %n marcas além do seu fim foram cortadas ou retiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not in the study (any more).</source>
        <translation>Esta gravação não está (mais) no estudo.</translation>
    </message>
    <message>
        <source>An analysis in the study is damaged.</source>
        <translation>Uma análise no estudo está danificada.</translation>
    </message>
    <message>
        <source>A study cannot be its own backup.</source>
        <translation>Um estudo não pode ser o seu próprio backup.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Um backup está sendo feito</translation>
    </message>
    <message>
        <source>Studies (*.prs-study)</source>
        <translation>Estudos (*.prs-study)</translation>
    </message>
    <message>
        <source>The last edits are not saved yet, and would be missing from a backup.</source>
        <translation>As últimas edições ainda não foram salvas e faltariam em um backup.</translation>
    </message>
    <message>
        <source>Backing up the study …</source>
        <translation>Fazendo backup do estudo …</translation>
    </message>
    <message>
        <source>The study is backed up, complete and checked: {place} ({size}). It opens like any other study.</source>
        <translation>O backup do estudo está feito, completo e verificado: {place} ({size}). Ele se abre como qualquer outro estudo.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>The backup “{name}”</source>
        <translation>O backup “{name}”</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>O estudo está como estava.</translation>
    </message>
    <message>
        <source>This system shows no folders.</source>
        <translation>Este sistema não mostra pastas.</translation>
    </message>
    <message>
        <source>The backup is in {folder}.</source>
        <translation>O backup está em {folder}.</translation>
    </message>
    <message>
        <source>{subject} could not be written without errors.</source>
        <translation>{subject} não pôde ser gravado sem erros.</translation>
    </message>
    <message>
        <source>Choose another drive.</source>
        <translation>Escolha outra unidade.</translation>
    </message>
    <message>
        <source>Read blind under another name.</source>
        <translation>Leia às cegas sob outro nome.</translation>
    </message>
    <message>
        <source>“{name}” is no person, and cannot read blind.</source>
        <translation>“{name}” não é uma pessoa e não pode ler às cegas.</translation>
    </message>
    <message>
        <source>{name} has read blind in this study, and seen the others since.</source>
        <translation>{name} leu às cegas neste estudo e depois viu os outros.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has annotated %n recording of this study seeing the others.</source>
        <translation>
            <numerusform>{name} anotou %n gravação deste estudo vendo os outros.</numerusform>
            <numerusform>{name} anotou %n gravações deste estudo vendo os outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reader is not in the study.</source>
        <translation>Este leitor não está no estudo.</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or make a new one.</source>
        <extracomment>How long to wait for another program&apos;s write, in seconds.</extracomment>
        <translation>Escolha um estudo do PRS Studio ou crie um novo.</translation>
    </message>
    <message>
        <source>{subject} was closed by another program while it was written.</source>
        <extracomment>In a sentence, why nothing can be written; &quot;&quot; where it can.</extracomment>
        <translation>{subject} foi fechado por outro programa enquanto era gravado.</translation>
    </message>
    <message>
        <source>Look whether what you did is there; if not, do it again.</source>
        <translation>Veja se o que você fez está lá; se não, faça de novo.</translation>
    </message>
    <message>
        <source>{subject} is not where it was: it was moved, removed or replaced, or its drive disconnected.</source>
        <translation>{subject} não está onde estava: foi movido, removido ou substituído, ou a unidade foi desconectada.</translation>
    </message>
    <message>
        <source>Put it back or connect the drive, then open the study again. What was saved before is in it.</source>
        <translation>Ponha-o de volta ou conecte a unidade e abra o estudo de novo. O que foi salvo antes está nele.</translation>
    </message>
    <message>
        <source>The study has no name.</source>
        <translation>O estudo não tem nome.</translation>
    </message>
    <message>
        <source>The study “{name}”</source>
        <translation>O estudo “{name}”</translation>
    </message>
    <message>
        <source>the file, its folder {folder} or the disk is read-only</source>
        <translation>o arquivo, a pasta {folder} ou o disco é somente leitura</translation>
    </message>
    <message>
        <source>{subject} is not there (any more).</source>
        <translation>{subject} não está lá (mais).</translation>
    </message>
    <message>
        <source>the folder {folder} is read-only</source>
        <extracomment>What SQLite says where it may read and not write.</extracomment>
        <translation>a pasta {folder} é somente leitura</translation>
    </message>
    <message>
        <source>{subject} cannot be made: {reason}.</source>
        <translation>{subject} não pode ser criado: {reason}.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened ({reason}).</source>
        <translation>{subject} não pode ser aberto ({reason}).</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} está vazio.</translation>
    </message>
    <message>
        <source>“{name}” is no study, or is damaged.</source>
        <translation>“{name}” não é um estudo ou está danificado.</translation>
    </message>
    <message>
        <source>The study&apos;s address is not one that can be understood.</source>
        <translation>Não se consegue entender o endereço do estudo.</translation>
    </message>
    <message>
        <source>Studies cannot be kept in “{name}”.</source>
        <translation>Não é possível manter estudos em “{name}”.</translation>
    </message>
    <message>
        <source>What speaks with database servers is not installed here.</source>
        <translation>O que fala com servidores de banco de dados não está instalado aqui.</translation>
    </message>
    <message>
        <source>It looks like this: postgresql+psycopg://USER@SERVER/DATABASE</source>
        <translation>Ele tem esta forma: postgresql+psycopg://USER@SERVER/DATABASE</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: this recording was changed elsewhere meanwhile.</source>
        <translation>“{edit}” não foi salvo: esta gravação foi alterada entretanto em outro lugar.</translation>
    </message>
    <message>
        <source>There is no revision {number}.</source>
        <translation>Não há revisão {number}.</translation>
    </message>
    <message>
        <source>The latest one is {number}.</source>
        <translation>A mais recente é {number}.</translation>
    </message>
    <message>
        <source>An annotation in the study is damaged.</source>
        <translation>Uma anotação no estudo está danificada.</translation>
    </message>
    <message>
        <source>Run “prs-studio study check”, and open a backup of the study.</source>
        <translation>Execute “prs-studio study check” e abra um backup do estudo.</translation>
    </message>
    <message>
        <source>“{name}” is just being written.</source>
        <translation>“{name}” está sendo gravado neste momento.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then add it again.</source>
        <translation>Espere até que termine e adicione-o de novo.</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>Copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>“{shown}” has a name that is not text.</source>
        <translation>“{shown}” tem um nome que não é texto.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Renomeie o arquivo ou a pasta.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read.</source>
        <translation>“{name}” não está onde estava ou não pode ser lido.</translation>
    </message>
    <message>
        <source>Connect its drive, or look for the study&apos;s recordings in another folder.</source>
        <translation>Conecte a unidade ou procure as gravações do estudo em outra pasta.</translation>
    </message>
    <message>
        <source>{subject} holds no study: it is another program&apos;s database, or damaged.</source>
        <extracomment>In the header of every study&apos;s SQLite file: &quot;PRSS&quot;. Other programs&apos; files have other numbers, or none. Alembic&apos;s scripts, which it reads as files.</extracomment>
        <translation>{subject} não contém estudo: é o banco de dados de outro programa ou está danificado.</translation>
    </message>
    <message>
        <source>{subject} is no study, or is damaged.</source>
        <translation>{subject} não é um estudo ou está danificado.</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or a backup of it.</source>
        <translation>Escolha um estudo do PRS Studio ou um backup dele.</translation>
    </message>
    <message>
        <source>{subject} is not there.</source>
        <translation>{subject} não está lá.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer version of PRS Studio.</source>
        <translation>{subject} foi criado por uma versão mais nova do PRS Studio.</translation>
    </message>
    <message>
        <source>Update PRS Studio to open it. It was left as it is.</source>
        <translation>Atualize o PRS Studio para abri-lo. Ele ficou como está.</translation>
    </message>
    <message>
        <source>{subject} is of an older version, and has to be brought up to date before it can be opened; but {reason}</source>
        <translation>{subject} é de uma versão mais antiga e precisa ser atualizado antes de ser aberto; mas {reason}</translation>
    </message>
    <message>
        <source>Copy the study to a folder in which you may write, and open the copy.</source>
        <translation>Copie o estudo para uma pasta em que você possa gravar e abra a cópia.</translation>
    </message>
    <message>
        <source>To work in it, ask for the right to write there, or make a copy elsewhere (File, Back up the study) and open that.</source>
        <translation>Para trabalhar nele, peça o direito de gravar ali ou faça uma cópia em outro lugar (Arquivo, Fazer backup do estudo) e abra-a.</translation>
    </message>
    <message>
        <source>the file {file} is read-only</source>
        <translation>o arquivo {file} é somente leitura</translation>
    </message>
    <message>
        <source>{subject} can only be looked at: {reason}.</source>
        <translation>{subject} só pode ser visto: {reason}.</translation>
    </message>
    <message>
        <source>A reader&apos;s name has one to 200 letters that can be printed.</source>
        <translation>O nome de um leitor tem de uma a 200 letras imprimíveis.</translation>
    </message>
    <message>
        <source>{reason} “{name}” has not read in it and cannot join.</source>
        <translation>{reason} “{name}” não leu nele e não pode entrar.</translation>
    </message>
    <message>
        <source>Give the name of somebody who has: {names}.</source>
        <translation>Indique o nome de alguém que leu: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a {kind} in this study.</source>
        <translation>“{name}” é o nome de {kind} neste estudo.</translation>
    </message>
    <message>
        <source>The file holds another sound than was annotated: say first whether the annotations hold for it.</source>
        <translation>O arquivo contém outro som que não o anotado: diga primeiro se as anotações valem para ele.</translation>
    </message>
    <message>
        <source>The marks that you see were made on another sound of this name; what the model says is of the one that you hear. Until this is answered, nothing is edited here, and the recording teaches nothing and is not exported.

Accept it if it is the same recording nevertheless: cut, cleaned, converted. All readers&apos; annotations stay, with a remark on the recording; marks beyond its end are cut. Otherwise look for the former file, which is known by what it holds, or leave it.</source>
        <translation>As marcas que você vê foram feitas em outro som com este nome; o que o modelo diz é do som que você ouve. Enquanto isto não for respondido, nada se edita aqui, e a gravação não ensina nada nem é exportada.

Aceite-o se for mesmo assim a mesma gravação: cortada, limpa, convertida. As anotações de todos os leitores ficam, com uma observação na gravação; as marcas além do seu fim são cortadas. Caso contrário, procure o arquivo anterior, que é reconhecido pelo que contém, ou deixe como está.</translation>
    </message>
    <message>
        <source>The sound is accepted; the annotations stay, with a remark on the recording.</source>
        <translation>O som foi aceito; as anotações ficam, com uma observação na gravação.</translation>
    </message>
    <message>
        <source>{label} {start:.2f} to {end:.2f} s</source>
        <translation>{label} {start:.2f} a {end:.2f} s</translation>
    </message>
    <message numerus="yes">
        <source>{marks} and %n more</source>
        <translation>
            <numerusform>{marks} e mais %n</numerusform>
            <numerusform>{marks} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound is accepted. It ends sooner, and what lay beyond its end was cut or taken away: {marks}. The other annotations stay, with a remark on the recording; the history tells what there was.</source>
        <translation>O som foi aceito. Ele termina antes, e o que ficava além do seu fim foi cortado ou retirado: {marks}. As outras anotações ficam, com uma observação na gravação; o histórico diz o que havia.</translation>
    </message>
    <message>
        <source>The file holds another sound by now. Nothing was marked yet: it is taken as it is.</source>
        <translation>O arquivo contém agora outro som. Nada tinha sido marcado ainda: ele é aceito como está.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>“{name}” was changed since it was annotated: it is no longer the same sound.</source>
        <translation>“{name}” foi alterado desde que foi anotado: não é mais o mesmo som.</translation>
    </message>
    <message>
        <source>What now …</source>
        <translation>O que fazer …</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read. Connect its drive, or look for it elsewhere.</source>
        <translation>“{name}” não está onde estava ou não pode ser lido. Conecte a unidade ou procure em outro lugar.</translation>
    </message>
    <message>
        <source>Find it …</source>
        <translation>Localizá-la …</translation>
    </message>
    <message>
        <source>Another sound</source>
        <translation>Outro som</translation>
    </message>
    <message>
        <source>“{name}” holds another sound than was annotated.</source>
        <translation>“{name}” contém outro som que não o anotado.</translation>
    </message>
    <message>
        <source>&amp;Accept this sound</source>
        <translation>&amp;Aceitar este som</translation>
    </message>
    <message>
        <source>&amp;Find the former file …</source>
        <translation>&amp;Localizar o arquivo anterior …</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>Where may “{name}” be?</source>
        <translation>Onde pode estar “{name}”?</translation>
    </message>
    <message>
        <source>The sound that was annotated is not in “{name}”.</source>
        <translation>O som que foi anotado não está em “{name}”.</translation>
    </message>
    <message>
        <source>Look elsewhere …</source>
        <translation>Procurar em outro lugar …</translation>
    </message>
    <message numerus="yes">
        <source>Found, with %n more of the study.</source>
        <translation>
            <numerusform>Encontrada, com mais %n do estudo.</numerusform>
            <numerusform>Encontrada, com mais %n do estudo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Encontrada.</translation>
    </message>
    <message>
        <source>Put the former file back; or, if the annotations hold for this one, too, accept it in its place: in the window, or by “prs-studio study accept”.</source>
        <translation>Ponha de volta o arquivo anterior; ou, se as anotações valem também para este, aceite-o em seu lugar: na janela ou com “prs-studio study accept”.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the file, its folder or the disk is read-only.</source>
        <extracomment>What happened to a subject, and what to do.</extracomment>
        <translation>{subject} não pode ser gravado: o arquivo, a pasta ou o disco é somente leitura.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the study to another folder.</source>
        <translation>Peça o direito de gravar ali ou copie o estudo para outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.</source>
        <translation>O disco está cheio: {subject} não pôde ser gravado.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is safe; nothing was half written.</source>
        <translation>Libere algum espaço e tente de novo. O que foi salvo antes está seguro; nada ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened.</source>
        <translation>{subject} não pode ser aberto.</translation>
    </message>
    <message>
        <source>Is its folder still there, its drive connected, and may you write in it?</source>
        <translation>A pasta ainda está lá, a unidade está conectada, e você pode gravar nela?</translation>
    </message>
    <message>
        <source>The drive with {subject} reports an error, or was disconnected.</source>
        <translation>A unidade com {subject} relata um erro ou foi desconectada.</translation>
    </message>
    <message>
        <source>Connect it again, or free some space, then open the study again. What was saved before is safe; nothing was half written.</source>
        <translation>Conecte-a de novo ou libere algum espaço e abra o estudo de novo. O que foi salvo antes está seguro; nada ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>{subject} is damaged.</source>
        <translation>{subject} está danificado.</translation>
    </message>
    <message>
        <source>Open a backup of it, and have the drive checked.</source>
        <translation>Abra um backup dele e mande verificar a unidade.</translation>
    </message>
    <message>
        <source>Another program is writing to {subject} and does not finish.</source>
        <translation>Outro programa está gravando em {subject} e não termina.</translation>
    </message>
    <message>
        <source>Wait for it, or close it; then try again.</source>
        <translation>Espere por ele ou feche-o; depois, tente de novo.</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is full: {subject} could not be written.</source>
        <translation>O disco do servidor de banco de dados está cheio: {subject} não pôde ser gravado.</translation>
    </message>
    <message>
        <source>Tell its administrator. What was saved before is safe; nothing was half written.</source>
        <translation>Informe o administrador. O que foi salvo antes está seguro; nada ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the database is read-only.</source>
        <translation>{subject} não pode ser gravado: o banco de dados é somente leitura.</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Pergunte ao administrador.</translation>
    </message>
    <message>
        <source>The database server does not let this user work with {subject}.</source>
        <translation>O servidor de banco de dados não deixa este usuário trabalhar com {subject}.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to it.</source>
        <translation>Peça esse direito ao administrador.</translation>
    </message>
    <message>
        <source>The server has no such database: {subject}.</source>
        <translation>O servidor não tem esse banco de dados: {subject}.</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrator to make it.</source>
        <translation>Verifique o endereço ou peça ao administrador que o crie.</translation>
    </message>
    <message>
        <source>The database server refuses this user or password for {subject}.</source>
        <translation>O servidor de banco de dados recusa este usuário ou senha para {subject}.</translation>
    </message>
    <message>
        <source>Check the address of the study.</source>
        <translation>Verifique o endereço do estudo.</translation>
    </message>
    <message>
        <source>{subject} is damaged, says the database server.</source>
        <translation>{subject} está danificado, diz o servidor de banco de dados.</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>Informe o administrador.</translation>
    </message>
    <message>
        <source>{trouble} Its folder is {folder}.</source>
        <translation>{trouble} A pasta é {folder}.</translation>
    </message>
    <message>
        <source>{subject} cannot be used ({reason}).</source>
        <translation>{subject} não pode ser usado ({reason}).</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or the connection to it was lost: {subject}.</source>
        <translation>O servidor de banco de dados não está acessível, ou a conexão com ele caiu: {subject}.</translation>
    </message>
    <message>
        <source>Check the network and the server, then look at the recording again before you repeat what you did. What was saved before is safe; nothing was half written.</source>
        <translation>Verifique a rede e o servidor e olhe a gravação de novo antes de repetir o que fez. O que foi salvo antes está seguro; nada ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>“{name}” could not be turned into FLAC ({reason}).</source>
        <translation>Não foi possível converter “{name}” em FLAC ({reason}).</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Ele fica como está.</translation>
    </message>
    <message>
        <source>“{flac}” does not hold what “{wav}” does.</source>
        <translation>“{flac}” não contém o que “{wav}” contém.</translation>
    </message>
    <message>
        <source>The WAV file is kept.</source>
        <translation>O arquivo WAV é mantido.</translation>
    </message>
    <message>
        <source>“{name}” is not a take of this program.</source>
        <translation>“{name}” não é uma tomada deste programa.</translation>
    </message>
    <message>
        <source>Open it like any other recording.</source>
        <translation>Abra-o como qualquer outra gravação.</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noted while recording</comment>
        <extracomment>Seconds of the recording, words, and whether something is missing there. A description of a sound that is longer or shorter than this says is another&apos;s.</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Unplugged: {seconds:.1f} s missing</source>
        <translation>Desconectado: faltam {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Paused: {seconds:.1f} s missing</source>
        <translation>Em pausa: faltam {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Interrupted: {seconds:.1f} s missing</source>
        <translation>Interrompido: faltam {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{cause}: {seconds:.1f} s missing</source>
        <translation>{cause}: faltam {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation>{count} quadros perdidos</translation>
    </message>
    <message>
        <source>Some frames lost</source>
        <translation>Alguns quadros perdidos</translation>
    </message>
    <message>
        <source>“{name}” is being recorded.</source>
        <translation>“{name}” está sendo gravado.</translation>
    </message>
    <message>
        <source>“{name}” is not laid out like SPRSound.</source>
        <extracomment>Folders of sound and of annotations: the official layout, and the public repository&apos;s names.</extracomment>
        <translation>“{name}” não tem a estrutura do SPRSound.</translation>
    </message>
    <message>
        <source>Choose the folder that holds train_wav (the sounds) and train_json (their annotations).</source>
        <translation>Escolha a pasta que contém train_wav (os sons) e train_json (as anotações deles).</translation>
    </message>
    <message>
        <source>Nothing in “{name}” can be used.</source>
        <translation>Nada em “{name}” pode ser usado.</translation>
    </message>
    <message>
        <source>Each annotation needs a sound file of its name and a label.</source>
        <translation>Cada anotação precisa de um arquivo de som com o seu nome e de um rótulo.</translation>
    </message>
    <message>
        <source>Only one marked it</source>
        <translation>Só um o marcou</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Outro tipo</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>Outras bordas</translation>
    </message>
    <message>
        <source>Another record label</source>
        <translation>Outro rótulo da gravação</translation>
    </message>
    <message>
        <source>own …</source>
        <translation>próprio …</translation>
    </message>
    <message>
        <source>as the events say</source>
        <translation>como dizem os eventos</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>nenhum evento</translation>
    </message>
    <message>
        <source>mean borders</source>
        <translation>bordas médias</translation>
    </message>
    <message>
        <source>{label}, {seconds:.2f} s</source>
        <translation>{label}, {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Adjudicação</translation>
    </message>
    <message>
        <source>The disagreement</source>
        <translation>A discordância</translation>
    </message>
    <message>
        <source>Decided disagreements</source>
        <translation>Discordâncias decididas</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the adjudication</comment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End the adjudication</source>
        <translation>Encerrar a adjudicação</translation>
    </message>
    <message>
        <source>End the adjudication; what was decided is kept</source>
        <translation>Encerrar a adjudicação; o que foi decidido é mantido</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>disagreement</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>disagreement</comment>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>Tocar de imediato</translation>
    </message>
    <message>
        <source>Play each disagreement as soon as it is shown</source>
        <translation>Tocar cada discordância assim que é mostrada</translation>
    </message>
    <message>
        <source>{decided:,} of {all:,} decided · {settled:,} of {recordings:,} recordings</source>
        <translation>{decided:,} de {all:,} decididas · {settled:,} de {recordings:,} gravações</translation>
    </message>
    <message>
        <source>Not read by both</source>
        <translation>Não lida por ambos</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Nenhuma discordância</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other}</source>
        <comment>readers</comment>
        <translation>
            <numerusform>{one} e {other}</numerusform>
            <numerusform>{one} e {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {number} of {all} here</source>
        <translation>{kind} · {number} de {all} aqui</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a disagreement</comment>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>decided: {label}</source>
        <translation>decidido: {label}</translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s · {state}</source>
        <translation>{start:.2f} a {end:.2f} s · {state}</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>readings of an event</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>reading of an event</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>decision</comment>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>{action}: not possible here</source>
        <translation>{action}: não é possível aqui</translation>
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
        <translation>Leitura cega</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown. What you mark is kept as read blind.</source>
        <translation>O que outros marcaram e o que o modelo diz não são mostrados. O que você marca é guardado como leitura cega.</translation>
    </message>
    <message>
        <source>You had seen this recording with proposals or others&apos; readings before: it is marked so.</source>
        <translation>Você já tinha visto esta gravação com propostas ou leituras de outros: ela está marcada assim.</translation>
    </message>
    <message>
        <source>End blind reading …</source>
        <translation>Encerrar a leitura cega …</translation>
    </message>
    <message>
        <source>End blind reading</source>
        <translation>Encerrar a leitura cega</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Tipo do evento</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Comment on the event</source>
        <translation>Comentário sobre o evento</translation>
    </message>
    <message>
        <source>CAS: continuous adventitious sounds: wheeze, rhonchi, stridor.</source>
        <translation>CAS: sons adventícios contínuos: sibilo, roncos, estridor.</translation>
    </message>
    <message>
        <source>Normal is more probable: the model would rather say once too often that something is there.</source>
        <translation>Normal é mais provável: o modelo prefere avisar uma vez a mais que há algo.</translation>
    </message>
    <message>
        <source>DAS: discontinuous adventitious sounds: fine and coarse crackles.</source>
        <translation>DAS: sons adventícios descontínuos: estertores finos e grossos.</translation>
    </message>
    <message>
        <source>Breath sounds without added sounds</source>
        <translation>Sons respiratórios sem sons adventícios</translation>
    </message>
    <message>
        <source>Normal: nothing but breath sounds was heard.</source>
        <translation>Normal: nada se ouviu além dos sons respiratórios.</translation>
    </message>
    <message>
        <source>Continuous added sounds</source>
        <translation>Sons adventícios contínuos</translation>
    </message>
    <message>
        <source>Discontinuous added sounds</source>
        <translation>Sons adventícios descontínuos</translation>
    </message>
    <message>
        <source>Continuous and discontinuous added sounds</source>
        <translation>Sons adventícios contínuos e descontínuos</translation>
    </message>
    <message>
        <source>Not fit to be judged</source>
        <translation>Inadequada para julgamento</translation>
    </message>
    <message>
        <source>Poor Quality: noise, crying or contact sounds hide the breath sounds. Record again if you can.</source>
        <translation>Má qualidade: ruído, choro ou sons de contato encobrem os sons respiratórios. Grave de novo, se puder.</translation>
    </message>
    <message>
        <source>Unsure: the recording resembles none of the labels as the model knows them; {label} is only its best guess.
Look and listen for yourself.</source>
        <translation>Incerto: a gravação não se parece com nenhum dos rótulos como o modelo os conhece; {label} é apenas o melhor palpite dele.
Veja e ouça você mesmo.</translation>
    </message>
    <message>
        <source>Unsure: {label} is the model&apos;s best guess, but it cannot rule out {others}.
Look and listen for yourself. The model&apos;s card says how often the true label is among those named.</source>
        <translation>Incerto: {label} é o melhor palpite do modelo, mas ele não pode descartar {others}.
Veja e ouça você mesmo. A ficha do modelo diz com que frequência o rótulo verdadeiro está entre os citados.</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {last}</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{several} e {last}</numerusform>
            <numerusform>{several} e {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <source>Shown once this is answered or dismissed</source>
        <translation>Mostrado quando este for respondido ou dispensado</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Speed of playback (comma: slower, full stop: faster)</source>
        <translation>Velocidade de reprodução (vírgula: mais devagar, ponto: mais rápido)</translation>
    </message>
    <message>
        <source>Pre-roll: playing begins so much before the selection (R)</source>
        <translation>Pré-execução: a reprodução começa esse tanto antes da seleção (R)</translation>
    </message>
    <message>
        <source>Listening filter (B)</source>
        <translation>Filtro de escuta (B)</translation>
    </message>
    <message>
        <source>Lower corner of the band-pass</source>
        <translation>Corte inferior do passa-banda</translation>
    </message>
    <message>
        <source>Upper corner of the band-pass</source>
        <translation>Corte superior do passa-banda</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidade: {speed}</translation>
    </message>
    <message>
        <source>Pre-roll {length}</source>
        <translation>Pré-execução {length}</translation>
    </message>
    <message>
        <source>Pre-roll none</source>
        <translation>Sem pré-execução</translation>
    </message>
    <message>
        <source>Listening filter: {filter}</source>
        <translation>Filtro de escuta: {filter}</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>Gravação ao vivo</translation>
    </message>
    <message>
        <source>Follow the sound again</source>
        <translation>Seguir o som de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button&apos;s words, and what it does.</extracomment>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Progress of the analyses</source>
        <translation>Progresso das análises</translation>
    </message>
    <message>
        <source>Cancel the analyses that still wait or run</source>
        <translation>Cancelar as análises que ainda esperam ou estão em curso</translation>
    </message>
    <message>
        <source>Cancel analyses</source>
        <translation>Cancelar análises</translation>
    </message>
    <message>
        <source>Pause analyses</source>
        <translation>Pausar análises</translation>
    </message>
    <message>
        <source>Paused at {number:,} of {all:,}</source>
        <translation>Em pausa em {number:,} de {all:,}</translation>
    </message>
    <message>
        <source>Analysing {number:,} of {all:,}</source>
        <translation>Analisando {number:,} de {all:,}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>Starting the model …</source>
        <translation>Iniciando o modelo …</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>Modelo pronto</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Continuar a analisar</translation>
    </message>
    <message>
        <source>Pause the analyses; what is opened is analysed still</source>
        <translation>Pausar as análises; o que é aberto ainda é analisado</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Solte para abrir</translation>
    </message>
    <message>
        <source>No other recording of this patient is open. Open their folder, or say whose recordings they are by a table.</source>
        <translation>Nenhuma outra gravação deste paciente está aberta. Abra a pasta dele ou diga de quem são as gravações com uma tabela.</translation>
    </message>
    <message>
        <source>Whose recording this is, nobody said: a table can (File menu), or a name like PATIENT_AGE_SEX_SITE_NUMBER.</source>
        <translation>Ninguém disse de quem é esta gravação: uma tabela pode dizê-lo (menu Arquivo), ou um nome como PATIENT_AGE_SEX_SITE_NUMBER.</translation>
    </message>
    <message>
        <source>Space plays the upper one, Shift+Space the lower one · N, P another recording below · X swaps · Esc closes</source>
        <translation>Espaço toca a de cima, Shift+Espaço a de baixo · N, P outra gravação embaixo · X troca · Esc fecha</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lugar desconhecido</translation>
    </message>
    <message>
        <source>Stop the upper recording</source>
        <translation>Parar a gravação de cima</translation>
    </message>
    <message>
        <source>Play the upper recording</source>
        <translation>Tocar a gravação de cima</translation>
    </message>
    <message>
        <source>Stop the lower recording</source>
        <translation>Parar a gravação de baixo</translation>
    </message>
    <message>
        <source>Play the lower recording</source>
        <translation>Tocar a gravação de baixo</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>reading the sound …</source>
        <translation>lendo o som …</translation>
    </message>
    <message>
        <source>Left and right side by side</source>
        <translation>Esquerda e direita lado a lado</translation>
    </message>
    <message>
        <source>Which recording is shown below</source>
        <translation>Qual gravação é mostrada embaixo</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Open the lower recording, and show this one below it (X)</source>
        <translation>Abrir a gravação de baixo e mostrar esta embaixo dela (X)</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>Nenhuma gravação está aberta.</translation>
    </message>
    <message>
        <source>Who is reading? Every decision is kept with the name of who made it.</source>
        <translation>Quem está lendo? Cada decisão é guardada com o nome de quem a tomou.</translation>
    </message>
    <message>
        <source>Whose reading do you want to see? Nothing is kept in a study that can only be looked at.</source>
        <translation>De quem é a leitura que você quer ver? Nada é guardado em um estudo que só pode ser visto.</translation>
    </message>
    <message>
        <source>Not saved: open or make a study</source>
        <translation>Não salvo: abra ou crie um estudo</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>Quem está lendo?</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nome ou iniciais</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Nome do leitor</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Sou eu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Whose reading do you want to see?</source>
        <translation>De quem é a leitura que você quer ver?</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>Se tudo está salvo</translation>
    </message>
    <message>
        <source>Who is reading; click to change</source>
        <translation>Quem está lendo; clique para mudar</translation>
    </message>
    <message>
        <source>Opening the study …</source>
        <translation>Abrindo o estudo …</translation>
    </message>
    <message numerus="yes">
        <source>%n edit not saved yet</source>
        <translation>
            <numerusform>%n edição ainda não salva</numerusform>
            <numerusform>%n edições ainda não salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: to be looked at</source>
        <translation>Somente leitura: apenas para ver</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Nenhum estudo está aberto</translation>
    </message>
    <message>
        <source>To mark something, say who is reading</source>
        <translation>Para marcar algo, diga quem está lendo</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Salvando …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <translation>Leitor: {name}</translation>
    </message>
    <message>
        <source>Reader: ?</source>
        <translation>Leitor: ?</translation>
    </message>
    <message>
        <source>Reading the sound …</source>
        <translation>Lendo o som …</translation>
    </message>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>Somente para pesquisa, não é um dispositivo médico</translation>
    </message>
    <message>
        <source>A synthesised demo sound: no person was recorded.</source>
        <translation>Um som de demonstração sintetizado: nenhuma pessoa foi gravada.</translation>
    </message>
    <message>
        <source>The paper&apos;s rule: two consecutive windows of the same added sound make the recording positive, only poor windows make it Poor Quality. The label above comes from a classifier over all windows.</source>
        <translation>A regra do artigo: duas janelas consecutivas do mesmo som adventício tornam a gravação positiva; somente janelas ruins a tornam Má qualidade. O rótulo acima vem de um classificador sobre todas as janelas.</translation>
    </message>
    <message>
        <source>Verdict on the recording</source>
        <translation>Veredito da gravação</translation>
    </message>
    <message>
        <source>Verdict of the paper&apos;s rule</source>
        <translation>Veredito pela regra do artigo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown.</source>
        <translation>O que outros marcaram e o que o modelo diz não são mostrados.</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Nenhuma gravação está aberta</translation>
    </message>
    <message>
        <source>Open a file or a folder, or drop one on the window.</source>
        <translation>Abra um arquivo ou uma pasta, ou solte-os na janela.</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>This recording could not be judged.</source>
        <translation>Não foi possível julgar esta gravação.</translation>
    </message>
    <message>
        <source>No analysis</source>
        <translation>Nenhuma análise</translation>
    </message>
    <message>
        <source>The model is not available; the recording can be seen and heard.</source>
        <translation>O modelo não está disponível; a gravação pode ser vista e ouvida.</translation>
    </message>
    <message>
        <source>The recording can be seen and heard meanwhile.</source>
        <translation>Enquanto isso, a gravação pode ser vista e ouvida.</translation>
    </message>
    <message>
        <source>Listening … {percent}</source>
        <translation>Ouvindo … {percent}</translation>
    </message>
    <message>
        <source>The model judges window after window.</source>
        <translation>O modelo julga janela após janela.</translation>
    </message>
    <message>
        <source>The analysis begins in a moment.</source>
        <translation>A análise começa em instantes.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>{percent} de certeza</translation>
    </message>
    <message>
        <source>How probable the model finds {label} for the whole recording.</source>
        <translation>Quão provável o modelo considera {label} para a gravação inteira.</translation>
    </message>
    <message>
        <source>The paper&apos;s rule agrees</source>
        <translation>A regra do artigo concorda</translation>
    </message>
    <message>
        <source>The paper&apos;s rule says {label}</source>
        <translation>A regra do artigo diz {label}</translation>
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
        <translation>Por {model} (não em uso)</translation>
    </message>
    <message>
        <source>Model: not available</source>
        <translation>Modelo: não disponível</translation>
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
        <translation>Foi feito para ser {label}.</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears that.</source>
        <translation>Foi feito para ser {label}; o modelo ouve isso.</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears {heard}, a miss.</source>
        <translation>Foi feito para ser {label}; o modelo ouve {heard}, um erro.</translation>
    </message>
    <message>
        <source>Sign of the record label</source>
        <translation>Símbolo do rótulo da gravação</translation>
    </message>
    <message>
        <source>Probability of each record label</source>
        <translation>Probabilidade de cada rótulo da gravação</translation>
    </message>
    <message>
        <source>How probable the model finds each label of the whole recording:
{labels}</source>
        <translation>Quão provável o modelo considera cada rótulo da gravação inteira:
{labels}</translation>
    </message>
    <message>
        <source>Poor</source>
        <comment>quality, for little room</comment>
        <translation>Má</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>O último minuto</translation>
    </message>
    <message>
        <source>The last minute, window by window: how probable continuous (CAS) and discontinuous (DAS) added sounds and poor quality were. The line below is the verdict on the recording as it was then; pale while unsure.</source>
        <translation>O último minuto, janela por janela: quão prováveis eram sons adventícios contínuos (CAS) e descontínuos (DAS) e má qualidade. A linha abaixo é o veredito da gravação como era então; pálida enquanto incerto.</translation>
    </message>
    <message>
        <source>{name} {percent:.0f} %</source>
        <translation>{name} {percent:.0f} %</translation>
    </message>
    <message>
        <source>At most, in the last minute: {numbers}</source>
        <translation>No máximo, no último minuto: {numbers}</translation>
    </message>
    <message>
        <source>Why no lanes are shown</source>
        <translation>Por que nenhuma faixa é mostrada</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>&amp;Localizá-la …</translation>
    </message>
    <message>
        <source>Look for the recording in another folder: it is known by what it holds</source>
        <translation>Procurar a gravação em outra pasta: ela é reconhecida pelo que contém</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>{percent} sure · {meaning}</source>
        <translation>{percent} de certeza · {meaning}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Orders that say something of what others or models found. From and below which confidence, by what the filter calls it.</extracomment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada está aberto</translation>
    </message>
    <message>
        <source>Drop lung sounds here</source>
        <translation>Solte sons pulmonares aqui</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF files, or a folder of them</source>
        <translation>Arquivos WAV, FLAC, OGG, MP3 e AIFF, ou uma pasta deles</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Abrir arquivos …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Abrir uma pasta …</translation>
    </message>
    <message>
        <source>Open the demo study</source>
        <translation>Abrir o estudo de demonstração</translation>
    </message>
    <message>
        <source>{notice}. Everything stays on this computer.</source>
        <translation>{notice}. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>synthesised</source>
        <comment>a recording</comment>
        <translation>sintetizada</translation>
    </message>
    <message>
        <source>nothing marked yet</source>
        <extracomment>While many recordings are analysed, the order is brought up to date no more often than this. With more ranges of rows than this that come or go, the view is told to look at everything anew.</extracomment>
        <translation>nada marcado ainda</translation>
    </message>
    <message>
        <source>Yours now: 1 to 7 set its type, arrows or the mouse its borders.</source>
        <translation>Agora é seu: 1 a 7 definem o tipo; as setas ou o mouse, as bordas.</translation>
    </message>
    <message>
        <source>Nothing is left in this consensus: choose its record label, then mark it as reviewed.</source>
        <translation>Nada resta neste consenso: escolha o rótulo da gravação e marque-a como revisada.</translation>
    </message>
    <message>
        <source>There is no further disagreement.</source>
        <translation>Não há mais discordâncias.</translation>
    </message>
    <message>
        <source>There is no earlier disagreement.</source>
        <translation>Não há discordância anterior.</translation>
    </message>
    <message>
        <source>Every disagreement is decided.</source>
        <translation>Todas as discordâncias estão decididas.</translation>
    </message>
    <message>
        <source>A recording that both read is not in the worklist.</source>
        <translation>Uma gravação que ambos leram não está na lista de trabalho.</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>Feche o estudo e abra-o de novo.</translation>
    </message>
    <message>
        <source>Say first who is reading</source>
        <translation>Diga primeiro quem está lendo</translation>
    </message>
    <message>
        <source>Not while reading blind</source>
        <translation>Não durante a leitura cega</translation>
    </message>
    <message>
        <source>End the adjudication first</source>
        <translation>Encerre primeiro a adjudicação</translation>
    </message>
    <message>
        <source>You will see neither what others marked nor what the model says, in no list and no report, until you end it, also after the program was closed. Everything you mark meanwhile is kept as read blind. It can be ended at any time, but not begun again under this name.</source>
        <translation>Você não verá o que outros marcaram nem o que o modelo diz, em nenhuma lista e nenhum relatório, até encerrá-la, mesmo depois de fechar o programa. Tudo o que você marcar nesse período é guardado como leitura cega. Ela pode ser encerrada a qualquer momento, mas não recomeçada com este nome.</translation>
    </message>
    <message>
        <source>What others marked and what the model says will be shown from now on. What you marked so far stays marked as read blind; what you change afterwards does not. You cannot read blind again under this name.</source>
        <translation>O que outros marcaram e o que o modelo diz serão mostrados a partir de agora. O que você marcou até aqui continua registrado como leitura cega; o que mudar depois, não. Você não poderá ler às cegas de novo com este nome.</translation>
    </message>
    <message numerus="yes">
        <source>In this study you have already seen one recording with the model&apos;s verdict or proposals or others&apos; readings, be it in the worklist alone. What you mark there will be kept as read blind but seen before, and agreement says of how many that holds. </source>
        <translation>
            <numerusform>Neste estudo você já viu %n gravação com o veredito ou as propostas do modelo ou com leituras de outros, ainda que só na lista de trabalho. O que você marcar nela será guardado como leitura cega, mas vista antes, e a concordância diz para quantas isso vale. </numerusform>
            <numerusform>Neste estudo você já viu %n gravações com o veredito ou as propostas do modelo ou com leituras de outros, ainda que só na lista de trabalho. O que você marcar nelas será guardado como leitura cega, mas vistas antes, e a concordância diz para quantas isso vale. </numerusform>
        </translation>
    </message>
    <message>
        <source>You read blind already</source>
        <translation>Você já está em leitura cega</translation>
    </message>
    <message>
        <source>Read blind as {name}?</source>
        <translation>Ler às cegas como {name}?</translation>
    </message>
    <message>
        <source>Read blind</source>
        <translation>Ler às cegas</translation>
    </message>
    <message>
        <source>End the blind reading of {name}?</source>
        <translation>Encerrar a leitura cega de {name}?</translation>
    </message>
    <message>
        <source>{name} reads blind.</source>
        <translation>{name} está em leitura cega.</translation>
    </message>
    <message>
        <source>{name} reads blind. End the blind reading, or close the study, before somebody else reads.</source>
        <translation>{name} está em leitura cega. Encerre a leitura cega ou feche o estudo antes que outra pessoa leia.</translation>
    </message>
    <message>
        <source>The adjudication is under way.</source>
        <translation>A adjudicação está em andamento.</translation>
    </message>
    <message>
        <source>End it before somebody else reads.</source>
        <translation>Encerre-a antes que outra pessoa leia.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Deciding: {name}</source>
        <translation>Decidindo: {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recording, to be analysed</comment>
        <extracomment>What is said of it.</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>working</source>
        <comment>analysis of a recording</comment>
        <translation>em curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>analysis of a recording</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>analysis of a recording</comment>
        <translation>falhou</translation>
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
        <translation>menina</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>menino</translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>{years:.3g} years</source>
        <translation>{years:.3g} anos</translation>
    </message>
    <message>
        <source>There is nobody to compare with.</source>
        <translation>Não há ninguém com quem comparar.</translation>
    </message>
    <message>
        <source>{a} and {b} have read no recording in common.</source>
        <translation>{a} e {b} não leram nenhuma gravação em comum.</translation>
    </message>
    <message>
        <source>Choose two others.</source>
        <translation>Escolha outros dois.</translation>
    </message>
    <message>
        <source>It cannot be both: decide for one of them, or for something else.</source>
        <extracomment>Two marks that share less than this of their union are two findings, not one with other borders: neighbours touch.</extracomment>
        <translation>Não podem ser ambos: decida por um deles ou por outra coisa.</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s in the consensus.</source>
        <translation>{event} se sobreporia a {other} em {time:.2f} s no consenso.</translation>
    </message>
    <message>
        <source>Decide that one otherwise first, or mark an event of your own.</source>
        <translation>Decida primeiro aquele de outra forma ou marque um evento próprio.</translation>
    </message>
    <message>
        <source>Nothing is left of {event} beside what the consensus already holds.</source>
        <translation>Nada resta de {event} além do que o consenso já contém.</translation>
    </message>
    <message>
        <source>neither reader marked any</source>
        <extracomment>Share of the union from which two marks are of one event. Borders that are closer count as the same. Names of the scopes, and the types that each takes together.</extracomment>
        <translation>nenhum dos leitores marcou algum</translation>
    </message>
    <message>
        <source>both marked all of the time</source>
        <translation>ambos marcaram o tempo todo</translation>
    </message>
    <message>
        <source>no recording was read by both</source>
        <translation>nenhuma gravação foi lida por ambos</translation>
    </message>
    <message>
        <source>fewer than {least} patients ({count})</source>
        <extracomment>From fewer patients, drawing patients gives intervals that are too narrow: none is given. More draws than this without a value, and the value hangs on a few patients: no interval is given.</extracomment>
        <translation>menos de {least} pacientes ({count})</translation>
    </message>
    <message>
        <source>too rare: undefined in more than {share:.0%} of the draws of patients</source>
        <translation>raro demais: indefinido em mais de {share:.0%} dos sorteios de pacientes</translation>
    </message>
    <message>
        <source>no patient differs from the others in this</source>
        <translation>nenhum paciente difere dos outros nisto</translation>
    </message>
    <message>
        <source>No recording of this study was analysed.</source>
        <translation>Nenhuma gravação deste estudo foi analisada.</translation>
    </message>
    <message>
        <source>“prs-studio analyse PATH --study STUDY” does it.</source>
        <translation>“prs-studio analyse PATH --study STUDY” faz isso.</translation>
    </message>
    <message>
        <source>A reader is named twice.</source>
        <translation>Um leitor é indicado duas vezes.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>Indique cada um uma só vez.</translation>
    </message>
    <message>
        <source>Read blind: {readers} recordings.</source>
        <translation>Lidas às cegas: {readers} gravações.</translation>
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
            <numerusform>{name} {blind:,} de {begun:,} ({seen:,} delas vistas antes)</numerusform>
            <numerusform>{name} {blind:,} de {begun:,} ({seen:,} delas vistas antes)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has read nothing in this study.</source>
        <translation>“{name}” não leu nada neste estudo.</translation>
    </message>
    <message>
        <source>Who has: {readers}.</source>
        <translation>Quem leu: {readers}.</translation>
    </message>
    <message>
        <source>Who has: nobody.</source>
        <translation>Quem leu: ninguém.</translation>
    </message>
    <message>
        <source>both used one and the same label only: there is no chance agreement to exceed</source>
        <translation>ambos usaram um só e mesmo rótulo: não há concordância ao acaso a superar</translation>
    </message>
    <message>
        <source>neither reader used this label</source>
        <translation>nenhum dos leitores usou este rótulo</translation>
    </message>
    <message>
        <source>both gave every recording this label</source>
        <translation>ambos deram este rótulo a todas as gravações</translation>
    </message>
    <message>
        <source>“{name}” is neither .json nor .csv.</source>
        <translation>“{name}” não é .json nem .csv.</translation>
    </message>
    <message>
        <source>Name the file with one of these endings.</source>
        <translation>Dê ao arquivo um nome com uma destas terminações.</translation>
    </message>
    <message numerus="yes">
        <source>1 recording of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>1 gravação de {patients} lida por ambos</numerusform>
            <numerusform>1 gravação de {patients} lida por ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} recordings of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>{count:,} gravações de {patients} lidas por ambos</numerusform>
            <numerusform>{count:,} gravações de {patients} lidas por ambos</numerusform>
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
            <numerusform>{count:,} pacientes</numerusform>
            <numerusform>{count:,} pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders: no event was marked by both</source>
        <translation>Bordas: nenhum evento foi marcado por ambos</translation>
    </message>
    <message>
        <source>Borders, B minus A: start {start:+.0f} ms (off by {start_off:.0f}), end {end:+.0f} ms (off by {end_off:.0f}); both within {limit:.0f} ms: {share:.0%}</source>
        <translation>Bordas, B menos A: início {start:+.0f} ms (desvio de {start_off:.0f}), fim {end:+.0f} ms (desvio de {end_off:.0f}); ambos dentro de {limit:.0f} ms: {share:.0%}</translation>
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
        <translation>Lactente normal</translation>
    </message>
    <message>
        <source>Normal schoolchild</source>
        <comment>a demo recording</comment>
        <translation>Escolar normal</translation>
    </message>
    <message>
        <source>Fine crackles</source>
        <comment>a demo recording</comment>
        <translation>Estertores finos</translation>
    </message>
    <message>
        <source>Coarse crackles</source>
        <comment>a demo recording</comment>
        <translation>Estertores grossos</translation>
    </message>
    <message>
        <source>Wheeze and crackles</source>
        <comment>a demo recording</comment>
        <translation>Sibilo e estertores</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>a demo recording</comment>
        <translation>Má qualidade</translation>
    </message>
    <message>
        <source>Vesicular breathing of an infant, quick and light.</source>
        <translation>Murmúrio vesicular de um lactente, rápido e leve.</translation>
    </message>
    <message>
        <source>Calm vesicular breathing at eight years.</source>
        <translation>Murmúrio vesicular calmo aos oito anos.</translation>
    </message>
    <message>
        <source>A wheeze above 400 Hz in most expirations.</source>
        <translation>Um sibilo acima de 400 Hz na maioria das expirações.</translation>
    </message>
    <message>
        <source>Rhonchi, low and rich in harmonics, in expiration.</source>
        <translation>Roncos, graves e ricos em harmônicos, na expiração.</translation>
    </message>
    <message>
        <source>Stridor in inspiration, loud, strongest about 500 Hz.</source>
        <translation>Estridor na inspiração, alto, mais forte em torno de 500 Hz.</translation>
    </message>
    <message>
        <source>Fine crackles late in inspiration.</source>
        <translation>Estertores finos no fim da inspiração.</translation>
    </message>
    <message>
        <source>Coarse crackles in both phases.</source>
        <translation>Estertores grossos em ambas as fases.</translation>
    </message>
    <message>
        <source>Fine crackles, then a wheeze.</source>
        <translation>Estertores finos, depois um sibilo.</translation>
    </message>
    <message>
        <source>Rubbing, crying and a voice, overloaded.</source>
        <translation>Atrito, choro e uma voz, saturados.</translation>
    </message>
    <message>
        <source>the same sound is there with other labels, or as another patient&apos;s</source>
        <translation>o mesmo som está presente com outros rótulos ou como de outro paciente</translation>
    </message>
    <message>
        <source>the same sound is there under another name</source>
        <translation>o mesmo som está presente com outro nome</translation>
    </message>
    <message>
        <source>The comparison of the two models is damaged ({reason}).</source>
        <extracomment>A figure that fewer patients stand behind has no interval, and nothing is decided by it. The name of the row that decides. Among what is told ``about`` a comparison: ids of the models of which nobody knows whom they were trained on.</extracomment>
        <translation>A comparação dos dois modelos está danificada ({reason}).</translation>
    </message>
    <message>
        <source>Compare them again.</source>
        <translation>Compare-os de novo.</translation>
    </message>
    <message>
        <source>“{name}” is a study that is open here.</source>
        <translation>“{name}” é um estudo que está aberto aqui.</translation>
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
            <numerusform>{number} evento {event}: muito poucos para aprender.</numerusform>
            <numerusform>{number} eventos {event}: muito poucos para aprender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {events} {event} events are of {number} patient: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>Todos os eventos {event} ({events}) são de {number} paciente: muito poucos para aprender.</numerusform>
            <numerusform>Todos os eventos {event} ({events}) são de {number} pacientes: muito poucos para aprender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} patient: what is learnt may hold for them alone.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} paciente: o que se aprende pode valer só para ele.</numerusform>
            <numerusform>{number} pacientes: o que se aprende pode valer só para eles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: {reason}.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} gravação deixada de fora: {reason}.</numerusform>
            <numerusform>{number} gravações deixadas de fora: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: begun, but not marked as reviewed.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} gravação deixada de fora: iniciada, mas não marcada como revisada.</numerusform>
            <numerusform>{number} gravações deixadas de fora: iniciadas, mas não marcadas como revisadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording labelled by hand otherwise than the events say: the label given by hand counts.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number} gravação com rótulo dado à mão diferente do que dizem os eventos: vale o rótulo dado à mão.</numerusform>
            <numerusform>{number} gravações com rótulo dado à mão diferente do que dizem os eventos: vale o rótulo dado à mão.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is marked, and nobody chose a label</source>
        <extracomment>Fewer events of a type, or events of fewer patients, teach the patient rather than the type. From nothing, fewer patients or events make a model that is worth nothing. Events of two readers that share more of the shorter one than this are meant to be the same.</extracomment>
        <translation>nada está marcado, e ninguém escolheu um rótulo</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>o arquivo sumiu</translation>
    </message>
    <message>
        <source>the file holds another sound than was annotated</source>
        <translation>o arquivo contém um som diferente do que foi anotado</translation>
    </message>
    <message>
        <source>the readers contradict each other</source>
        <translation>os leitores se contradizem</translation>
    </message>
    <message>
        <source>There is no reviewed recording to learn from.</source>
        <translation>Não há gravação revisada com que aprender.</translation>
    </message>
    <message>
        <source>Review some recordings and mark them as reviewed. A part of the patients is kept for judging only.</source>
        <translation>Revise algumas gravações e marque-as como revisadas. Uma parte dos pacientes é reservada só para julgar.</translation>
    </message>
    <message>
        <source>None of the reviewed recordings holds an event.</source>
        <translation>Nenhuma das gravações revisadas contém um evento.</translation>
    </message>
    <message>
        <source>Mark what is heard in them.</source>
        <translation>Marque o que se ouve nelas.</translation>
    </message>
    <message>
        <source>All events are of one type ({event}): there is nothing to tell apart.</source>
        <translation>Todos os eventos são de um só tipo ({event}): não há nada a distinguir.</translation>
    </message>
    <message>
        <source>Review recordings with other sounds as well.</source>
        <translation>Revise também gravações com outros sons.</translation>
    </message>
    <message>
        <source>All reviewed recordings are of one patient: the model would learn this patient, not the sounds.</source>
        <translation>Todas as gravações revisadas são de um só paciente: o modelo aprenderia esse paciente, não os sons.</translation>
    </message>
    <message>
        <source>Review recordings of others, or say whose recordings they are.</source>
        <translation>Revise gravações de outros ou diga de quem são as gravações.</translation>
    </message>
    <message numerus="yes">
        <source>{patients} and {events} are too few to train a model from nothing.</source>
        <comment>“5 patients” and “1 event”</comment>
        <translation>
            <numerusform>{patients} e {events} são muito poucos para treinar um modelo do zero.</numerusform>
            <numerusform>{patients} e {events} são muito poucos para treinar um modelo do zero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refine the present one instead: from nothing it takes {patients} patients and {events} events at least.</source>
        <translation>Refine o modelo atual: do zero são necessários pelo menos {patients} pacientes e {events} eventos.</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>of a licence</comment>
        <translation>veja o texto</translation>
    </message>
    <message>
        <source>The new model is not there any more: it was decided about elsewhere.</source>
        <translation>O novo modelo não está mais lá: decidiu-se sobre ele em outro lugar.</translation>
    </message>
    <message>
        <source>The retraining {id} has no {file}.</source>
        <extracomment>Arrays: &quot;embedding&quot; (clips, 2) float32, &quot;labels&quot; and &quot;answers&quot; (clips,) int64, &quot;confusion&quot; (7, 7) int64 (rows: true). Where jobs are kept, instead of the user&apos;s data folder. A worker says at least this often that it is alive, in seconds; one that is silent for ten times as long is not. In these the worker is at work, or was until it was killed. From these nothing goes on. A failed job can be started again: it goes on where it failed.</extracomment>
        <translation>O retreinamento {id} não tem {file}.</translation>
    </message>
    <message>
        <source>{file} of the retraining {id} cannot be used ({reason}).</source>
        <translation>Não é possível usar {file} do retreinamento {id} ({reason}).</translation>
    </message>
    <message>
        <source>Begin a new retraining.</source>
        <translation>Comece um novo retreinamento.</translation>
    </message>
    <message>
        <source>This retraining is at work already, in another process.</source>
        <translation>Este retreinamento já está em andamento, em outro processo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({reason}).</source>
        <translation>“{name}” está danificado ({reason}).</translation>
    </message>
    <message>
        <source>The sound itself can be opened.</source>
        <translation>O próprio som pode ser aberto.</translation>
    </message>
    <message>
        <source>The disk is full: recording “{name}” has stopped, and what was recorded is kept.</source>
        <extracomment>A recording ends here rather than at the last byte: the description of the take, the study and the system need some.</extracomment>
        <translation>O disco está cheio: a gravação “{name}” parou, e o que foi gravado está guardado.</translation>
    </message>
    <message>
        <source>Free some space, or record to another drive.</source>
        <translation>Libere algum espaço ou grave em outra unidade.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was moved or renamed: recording has stopped.</source>
        <translation>“{name}”, ou a sua pasta, foi movido ou renomeado: a gravação parou.</translation>
    </message>
    <message>
        <source>What was recorded is in it. Open it from where it is now.</source>
        <translation>O que foi gravado está nele. Abra-o de onde está agora.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed while it was recorded: recording has stopped.</source>
        <translation>“{name}”, ou a sua pasta, foi removido durante a gravação: a gravação parou.</translation>
    </message>
    <message>
        <source>What was recorded was saved again, in “{folder}”.</source>
        <translation>O que foi gravado foi salvo de novo, em “{folder}”.</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed and cannot be written again: the recording is lost.</source>
        <translation>“{name}”, ou a sua pasta, foi removido e não pode ser gravado de novo: a gravação está perdida.</translation>
    </message>
    <message>
        <source>Choose another folder for recordings, then record again.</source>
        <translation>Escolha outra pasta para as gravações e grave de novo.</translation>
    </message>
    <message>
        <source>There is a recording named “{name}” already.</source>
        <translation>Já existe uma gravação chamada “{name}”.</translation>
    </message>
    <message>
        <source>There is too little room on this drive for a recording. Nothing was recorded.</source>
        <translation>Há muito pouco espaço nesta unidade para uma gravação. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The sound is kept; it is put in order when the program starts next.</source>
        <translation>O som está guardado; ele será posto em ordem no próximo início do programa.</translation>
    </message>
    <message>
        <source>the model</source>
        <extracomment>Progress is told no more often than this: a window redraws no faster, and a pipe need not be flooded. How long a job may go on after the window has gone before the process ends itself, whatever it is stuck in.</extracomment>
        <translation>o modelo</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <extracomment>Folders of sound and of annotations of each split: the official layout, then the names of the public repository (which keeps them in a folder BioCAS2022).</extracomment>
        <translation>Não há pasta {name}.</translation>
    </message>
    <message>
        <source>Name the folder that holds train_wav and train_json.</source>
        <translation>Indique a pasta que contém train_wav e train_json.</translation>
    </message>
    <message>
        <source>The {split} split is not in {folder}.</source>
        <translation>A divisão {split} não está em {folder}.</translation>
    </message>
    <message>
        <source>Expected the official layout, with the annotations in {names}.</source>
        <translation>Espera-se a estrutura oficial, com as anotações em {names}.</translation>
    </message>
    <message>
        <source>Nothing in the {split} split of {folder} can be used.</source>
        <translation>Nada na divisão {split} de {folder} pode ser usado.</translation>
    </message>
    <message>
        <source>{stem}: There is no annotation for this sound file.</source>
        <translation>{stem}: Não há anotação para este arquivo de som.</translation>
    </message>
    <message>
        <source>{count} recordings of the {split} split are in {folder} more than once, {name} among them.</source>
        <translation>{count} gravações da divisão {split} estão em {folder} mais de uma vez, entre elas {name}.</translation>
    </message>
    <message>
        <source>Keep one layout of the data set in this folder.</source>
        <translation>Mantenha uma só estrutura do conjunto de dados nesta pasta.</translation>
    </message>
    <message>
        <source>The file name does not tell the patient.</source>
        <translation>O nome do arquivo não informa o paciente.</translation>
    </message>
    <message>
        <source>Expected PATIENT_AGE_SEX_SITE_RECORDING.</source>
        <translation>Espera-se PATIENT_AGE_SEX_SITE_RECORDING.</translation>
    </message>
    <message>
        <source>There is no sound file for this annotation.</source>
        <translation>Não há arquivo de som para esta anotação.</translation>
    </message>
    <message>
        <source>The annotation has no record label.</source>
        <translation>A anotação não tem rótulo da gravação.</translation>
    </message>
    <message>
        <source>{events} of its events are too short to hear or judge.</source>
        <translation>{events} dos eventos são curtos demais para ouvir ou julgar.</translation>
    </message>
    <message>
        <source>{count} patients are too few for {folds} patient-grouped folds.</source>
        <translation>{count} pacientes são muito poucos para {folds} partes agrupadas por paciente.</translation>
    </message>
    <message>
        <source>There is no reviewed recording of a held-out patient to judge by.</source>
        <translation>Não há gravação revisada de um paciente reservado para julgar.</translation>
    </message>
    <message>
        <source>It leaves more edits per recording.</source>
        <translation>Deixa mais edições por gravação.</translation>
    </message>
    <message>
        <source>The total Score is better ({numbers}), but it leaves more edits per recording.</source>
        <translation>A pontuação total é melhor ({numbers}), mas deixa mais edições por gravação.</translation>
    </message>
    <message>
        <source>The total Score is better: {numbers}.</source>
        <translation>A pontuação total é melhor: {numbers}.</translation>
    </message>
    <message>
        <source>The total Score is worse: {numbers}.</source>
        <translation>A pontuação total é pior: {numbers}.</translation>
    </message>
    <message>
        <source>{reason} But the new model may have learnt from the very patients who judge.</source>
        <translation>{reason} Mas o novo modelo pode ter aprendido com os próprios pacientes que julgam.</translation>
    </message>
    <message>
        <source>Too few patients can tell: {least} with normal and {least} with adventitious sounds are needed; of the rarer of the two there are only {count}.</source>
        <translation>Muito poucos pacientes podem dizer: são necessários {least} com sons normais e {least} com sons adventícios; do mais raro dos dois há apenas {count}.</translation>
    </message>
    <message>
        <source>There is no difference between the total Scores: {numbers}.</source>
        <translation>Não há diferença entre as pontuações totais: {numbers}.</translation>
    </message>
    <message>
        <source>Chance may be what separates the total Scores: {numbers}.</source>
        <translation>O acaso pode ser o que separa as pontuações totais: {numbers}.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>nenhum número</translation>
    </message>
    <message>
        <source>{now:.3f} after {before:.3f}, difference {change:+.3f}, 95 % interval {low:+.3f} to {high:+.3f}</source>
        <translation>{now:.3f} depois de {before:.3f}, diferença {change:+.3f}, intervalo de 95 % {low:+.3f} a {high:+.3f}</translation>
    </message>
    <message>
        <source>F of found events, adventitious</source>
        <comment>a score</comment>
        <extracomment>Sums over recordings by the names of the columns, (n,) each. What stands for a task in rows and columns.</extracomment>
        <translation>F dos eventos encontrados, adventícios</translation>
    </message>
    <message>
        <source>F of found events, all</source>
        <comment>a score</comment>
        <translation>F dos eventos encontrados, todos</translation>
    </message>
    <message>
        <source>Edits left per recording</source>
        <translation>Edições restantes por gravação</translation>
    </message>
    <message>
        <source>Total Score</source>
        <translation>Pontuação total</translation>
    </message>
    <message>
        <source>Total Score (of tasks {tasks} only)</source>
        <translation>Pontuação total (somente das tarefas {tasks})</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Adventitious called exactly right (sensitivity)</source>
        <translation>Adventício chamado exatamente certo (sensibilidade)</translation>
    </message>
    <message>
        <source>Normal called Normal (specificity)</source>
        <translation>Normal chamado Normal (especificidade)</translation>
    </message>
    <message>
        <source>{label}: sensitivity</source>
        <translation>{label}: sensibilidade</translation>
    </message>
    <message>
        <source>{label}: specificity</source>
        <translation>{label}: especificidade</translation>
    </message>
    <message>
        <source>It is not known which patients {model} {version} was trained on.</source>
        <translation>Não se sabe com quais pacientes {model} {version} foi treinado.</translation>
    </message>
    <message>
        <source>{count} recordings of held-out patients do not count: one of the models was trained on these patients.</source>
        <translation>{count} gravações de pacientes reservados não contam: um dos modelos foi treinado com esses pacientes.</translation>
    </message>
    <message>
        <source>only {count} patients</source>
        <extracomment>How rarely chance alone may look like a difference in one direction. A number that so many of the draws lack has no interval.</extracomment>
        <translation>apenas {count} pacientes</translation>
    </message>
    <message>
        <source>no patients</source>
        <translation>nenhum paciente</translation>
    </message>
    <message>
        <source>too few of it to compute</source>
        <translation>muito pouco para calcular</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>nenhuma diferença</translation>
    </message>
    <message>
        <source>may be chance</source>
        <comment>a difference</comment>
        <translation>pode ser acaso</translation>
    </message>
    <message>
        <source>Recordings left out because their sound is gone, damaged or another one now: {count}.</source>
        <extracomment>What was found in the study when a job began: it goes on with that, however the study changes meanwhile.</extracomment>
        <translation>Gravações deixadas de fora porque o som sumiu, está danificado ou agora é outro: {count}.</translation>
    </message>
    <message>
        <source>The file holds another sound than the one that was annotated.</source>
        <translation>O arquivo contém um som diferente do que foi anotado.</translation>
    </message>
    <message>
        <source>What was chosen to learn from ({name}) cannot be read any more.</source>
        <translation>O que foi escolhido para aprender ({name}) não pode mais ser lido.</translation>
    </message>
    <message>
        <source>What {model} remembers is incomplete ({part}: {reason}).</source>
        <extracomment>Of fewer patients nothing is kept. Directions of the spread that are kept of each class; the rest is taken as equal in all others, per coordinate.</extracomment>
        <translation>O que {model} lembra está incompleto ({part}: {reason}).</translation>
    </message>
    <message>
        <source>What {model} remembers does not fit its networks ({part}).</source>
        <translation>O que {model} lembra não corresponde às suas redes ({part}).</translation>
    </message>
    <message>
        <source>All recordings have the same label: there is nothing to tell apart.</source>
        <translation>Todas as gravações têm o mesmo rótulo: não há nada a distinguir.</translation>
    </message>
    <message>
        <source>Add recordings.</source>
        <translation>Adicione gravações.</translation>
    </message>
    <message>
        <source>There are events of fewer than two types: there is nothing to tell apart.</source>
        <translation>Há eventos de menos de dois tipos: não há nada a distinguir.</translation>
    </message>
    <message>
        <source>The model in use is untouched.</source>
        <extracomment>Given back when the disk is full, so that this can be written down. A look at whether a job is at work takes its lock for a moment.</extracomment>
        <translation>O modelo em uso está intacto.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space, then go on: nothing that was learnt is lost.</source>
        <translation>Libere algum espaço e continue: nada do que se aprendeu se perdeu.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>Close other programs, then go on: nothing that was learnt is lost.</source>
        <translation>Feche outros programas e continue: nada do que se aprendeu se perdeu.</translation>
    </message>
    <message>
        <source>The training ran away: its loss is no number any more.</source>
        <translation>O treinamento divergiu: a perda não é mais um número.</translation>
    </message>
    <message>
        <source>Begin a new one, with a lower learning rate.</source>
        <translation>Comece um novo, com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a site</comment>
        <translation>aguarda</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a site</comment>
        <translation>concluído</translation>
    </message>
    <message>
        <source>passed over</source>
        <comment>a site</comment>
        <translation>pulado</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>sendo gravado</translation>
    </message>
    <message>
        <source>next</source>
        <comment>site</comment>
        <translation>próximo</translation>
    </message>
    <message numerus="yes">
        <source>{site}, %n takes</source>
        <translation>
            <numerusform>{site}, %n tomada</numerusform>
            <numerusform>{site}, %n tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites of the session, seen from the back</source>
        <translation>Focos da sessão, vistos de trás</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Não aberto</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Microphone gone</source>
        <translation>Microfone ausente</translation>
    </message>
    <message>
        <source>Look for microphones again, after one was plugged in</source>
        <translation>Procurar microfones de novo, depois de conectar um</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Procurar microfones de novo</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Gravado até agora</translation>
    </message>
    <message>
        <source>Put recordings into another folder</source>
        <translation>Pôr as gravações em outra pasta</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>Padrão: {device}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Microfone padrão</translation>
    </message>
    <message>
        <source>{device} – not connected</source>
        <translation>{device} – não conectado</translation>
    </message>
    <message>
        <source>{state} · {frequency:g} kHz</source>
        <translation>{state} · {frequency:g} kHz</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Em {folder}</translation>
    </message>
    <message>
        <source>Room for {length} in “{folder}”</source>
        <translation>Espaço para {length} em “{folder}”</translation>
    </message>
    <message>
        <source>Only room for {length}!</source>
        <translation>Espaço apenas para {length}!</translation>
    </message>
    <message>
        <source>{count:,} days</source>
        <translation>{count:,} dias</translation>
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
        <translation>Nível do microfone</translation>
    </message>
    <message>
        <source>Level in dB below full scale. The light says that it was too loud; a click puts it out.</source>
        <translation>Nível em dB abaixo do fundo de escala. A luz diz que foi alto demais; um clique a apaga.</translation>
    </message>
    <message>
        <source>No microphone is open</source>
        <translation>Nenhum microfone está aberto</translation>
    </message>
    <message>
        <source>too loud, peak {level} dB</source>
        <translation>alto demais, pico {level} dB</translation>
    </message>
    <message>
        <source>peak {level} dB</source>
        <translation>pico {level} dB</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Sessão guiada</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Contagem regressiva</translation>
    </message>
    <message>
        <source>How much of the site is recorded</source>
        <translation>Quanto do foco está gravado</translation>
    </message>
    <message>
        <source>Sites of the session</source>
        <translation>Focos da sessão</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Remover este foco</translation>
    </message>
    <message>
        <source>Seconds for this site</source>
        <translation>Segundos para este foco</translation>
    </message>
    <message>
        <source>Another site, such as left front</source>
        <translation>Outro foco, como anterior esquerdo</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Outro foco</translation>
    </message>
    <message>
        <source>Add this site</source>
        <translation>Adicionar este foco</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Stop here and go on later, also after the program was closed</source>
        <translation>Parar aqui e continuar mais tarde, mesmo depois de fechar o programa</translation>
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
        <translation>Todos os focos estão concluídos.</translation>
    </message>
    <message>
        <source>Recording {site}</source>
        <translation>Gravando {site}</translation>
    </message>
    <message>
        <source>Once more: {site}</source>
        <translation>Mais uma vez: {site}</translation>
    </message>
    <message>
        <source>Next: {site}</source>
        <translation>Próximo: {site}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s left</source>
        <translation>Faltam {seconds:.0f} s</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>Guide to &amp;this part</source>
        <translation>Guia desta &amp;parte</translation>
    </message>
    <message>
        <source>What the guide says about what has the focus</source>
        <translation>O que o guia diz sobre o que está em foco</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado e mouse</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts …</source>
        <translation>Alterar &amp;atalhos …</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Alterar atalhos</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>Mostrar o arquivo de &amp;registro</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>Salvar &amp;diagnóstico …</translation>
    </message>
    <message>
        <source>Save diagnostics for somebody who helps</source>
        <translation>Salvar o diagnóstico para alguém que ajude</translation>
    </message>
    <message>
        <source>&amp;About PRS Studio</source>
        <translation>&amp;Sobre o PRS Studio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>The log file cannot be shown by this system.</source>
        <translation>Este sistema não pode mostrar o arquivo de registro.</translation>
    </message>
    <message>
        <source>It is {place}.</source>
        <translation>É {place}.</translation>
    </message>
    <message>
        <source>Help and preferences</source>
        <translation>Ajuda e preferências</translation>
    </message>
    <message>
        <source>Say who is reading first: a study keeps every mark with the name of who made it.</source>
        <translation>Diga primeiro quem lê: um estudo guarda cada marca com o nome de quem a fez.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere and is being read anew: try again in a moment.</source>
        <extracomment>Steps that can be undone in one recording; more is never wanted, and would be kept for every recording.</extracomment>
        <translation>Esta gravação foi alterada em outro lugar e está sendo lida de novo: tente novamente em um momento.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere: it is shown as it is now.</source>
        <translation>Esta gravação foi alterada em outro lugar: é mostrada como está agora.</translation>
    </message>
    <message numerus="yes">
        <source>This recording was changed elsewhere meanwhile. Your last edit was not saved.</source>
        <translation>
            <numerusform>Esta gravação foi alterada entretanto em outro lugar. A sua última edição não foi salva.</numerusform>
            <numerusform>Esta gravação foi alterada entretanto em outro lugar. As suas últimas %n edições não foram salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it is now; repeat what is still wanted. A comment that you are typing stays.</source>
        <translation>Ela é mostrada como está agora; repita o que ainda quiser. Um comentário que você esteja digitando permanece.</translation>
    </message>
    <message>
        <source>A proposal is an event of the lungs: give it one of their types.</source>
        <extracomment>What is drawn next, in each layer.</extracomment>
        <translation>Uma proposta é um evento dos pulmões: dê a ela um dos tipos deles.</translation>
    </message>
    <message>
        <source>No open proposal is in view.</source>
        <translation>Nenhuma proposta em aberto está à vista.</translation>
    </message>
    <message numerus="yes">
        <source>Reviewed, with one proposal left undecided: it stays proposed.</source>
        <translation>
            <numerusform>Revisada, com uma proposta não decidida: ela continua proposta.</numerusform>
            <numerusform>Revisada, com %n propostas não decididas: elas continuam propostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s</source>
        <translation>{start:.2f} a {end:.2f} s</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s, {gaps} between them included.</source>
        <translation>Mesclados em um só {label}, {start:.2f} a {end:.2f} s, inclusive {gaps} entre eles.</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s.</source>
        <translation>Mesclados em um só {label}, {start:.2f} a {end:.2f} s.</translation>
    </message>
    <message>
        <source>This recording is not known.</source>
        <translation>Esta gravação não é conhecida.</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere meanwhile.</source>
        <translation>Esta gravação foi alterada entretanto em outro lugar.</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>Ainda não salvo: {reason}</translation>
    </message>
    <message>
        <source>Hold the key down as long as the event sounds.</source>
        <extracomment>What a border that is dragged sticks to is this near, in pixels. How far around a border pauses are looked for, in seconds.</extracomment>
        <translation>Mantenha a tecla pressionada enquanto o evento se ouvir.</translation>
    </message>
    <message>
        <source>{label} is drawn next.</source>
        <translation>A seguir se desenha {label}.</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the cursor is.</source>
        <translation>{edit} em {time:.2f} s, onde está o cursor.</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the sound was.</source>
        <translation>{edit} em {time:.2f} s, onde estava o som.</translation>
    </message>
    <message>
        <source>There is not enough memory to begin.</source>
        <extracomment>In the job&apos;s folder: what the worker says where nothing else can tell any more, its last words among it. What the system, Python and the libraries say where there is no memory. DETACHED_PROCESS and CREATE_NEW_PROCESS_GROUP of Windows.</extracomment>
        <translation>Não há memória suficiente para começar.</translation>
    </message>
    <message>
        <source>Close other programs, then resume it.</source>
        <translation>Feche outros programas e retome-o.</translation>
    </message>
    <message>
        <source>What learns was ended before it began.</source>
        <translation>O que aprende foi encerrado antes de começar.</translation>
    </message>
    <message>
        <source>Close other programs, for often memory is what is missing, then resume it. Its last words are in {file}.</source>
        <translation>Feche outros programas, pois muitas vezes é memória o que falta, e retome-o. As suas últimas palavras estão em {file}.</translation>
    </message>
    <message>
        <source>A recording is being made for this study, or is on its way into it.</source>
        <translation>Uma gravação está sendo feita para este estudo ou está a caminho dele.</translation>
    </message>
    <message>
        <source>End the recording, wait until it is in the worklist, then try again.</source>
        <translation>Encerre a gravação, espere até que ela esteja na lista de trabalho e tente de novo.</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the worklist only: this study can only be looked at.</source>
        <translation>A gravação que está sendo feita ficará apenas na lista de trabalho: este estudo só pode ser visto.</translation>
    </message>
    <message>
        <source>Close the study to open or make another one.</source>
        <translation>Feche o estudo para abrir ou criar outro.</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the study “{title}”.</source>
        <translation>A gravação que está sendo feita ficará no estudo “{title}”.</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>A guided session was broken off. {session}</source>
        <translation>Uma sessão guiada foi interrompida. {session}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar com ela</translation>
    </message>
    <message>
        <source>Add when the study is open</source>
        <translation>Adicionar quando o estudo estiver aberto</translation>
    </message>
    <message>
        <source>Add to the worklist</source>
        <translation>Adicionar à lista de trabalho</translation>
    </message>
    <message>
        <source>Add to the study</source>
        <translation>Adicionar ao estudo</translation>
    </message>
    <message>
        <source>the recordings&apos; folder</source>
        <extracomment>Forty looks a second: thirty frames are drawn even where some come late. How long the last windows of a take are waited for before it is saved without them.</extracomment>
        <translation>a pasta das gravações</translation>
    </message>
    <message>
        <source>A site is being recorded.</source>
        <translation>Um foco está sendo gravado.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Pare-o primeiro.</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>a sessão</translation>
    </message>
    <message>
        <source>It howled: the microphone heard the headphones. It is silent now.</source>
        <translation>Houve microfonia: o microfone ouviu os fones. Agora está em silêncio.</translation>
    </message>
    <message>
        <source>Keep them apart, lower the volume, then listen again.</source>
        <translation>Afaste-os um do outro, diminua o volume e ouça de novo.</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>Use fones.</translation>
    </message>
    <message>
        <source>“{device}” is the microphone and the loudspeaker: it may howl.</source>
        <translation>“{device}” é o microfone e o alto-falante: pode haver microfonia.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>Aguardando um microfone</translation>
    </message>
    <message>
        <source>Heard by “{device}”</source>
        <translation>Ouvido por “{device}”</translation>
    </message>
    <message>
        <source>Silent for a moment: does it howl?</source>
        <translation>Em silêncio por um momento: há microfonia?</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Não se ouve</translation>
    </message>
    <message>
        <source>Nothing was recorded: no sound came.</source>
        <translation>Nada foi gravado: não veio som algum.</translation>
    </message>
    <message>
        <source>Check the microphone, then record again.</source>
        <translation>Verifique o microfone e grave de novo.</translation>
    </message>
    <message>
        <source>Stopped within a second: nothing was recorded.</source>
        <translation>Parado em menos de um segundo: nada foi gravado.</translation>
    </message>
    <message>
        <source>Record again, for longer.</source>
        <translation>Grave de novo, por mais tempo.</translation>
    </message>
    <message>
        <source>Set aside: {place}</source>
        <translation>Posto de lado: {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are in “{folder}”.</source>
        <translation>
            <numerusform>%n gravação está em “{folder}”.</numerusform>
            <numerusform>%n gravações estão em “{folder}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was left of a recording</source>
        <translation>o que restou de uma gravação</translation>
    </message>
    <message numerus="yes">
        <source>{recordings}; and %n more</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{recordings}; e mais %n</numerusform>
            <numerusform>{recordings}; e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A recording was not finished when the program ended: {recordings}.</source>
        <translation>
            <numerusform>Uma gravação não estava concluída quando o programa foi encerrado: {recordings}.</numerusform>
            <numerusform>%n gravações não estavam concluídas quando o programa foi encerrado: {recordings}.</numerusform>
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
        <translation>Cancelado: nada foi gravado.</translation>
    </message>
    <message>
        <source>A recording is being made: this one can be edited when it has ended.</source>
        <translation>Uma gravação está sendo feita: esta poderá ser editada quando aquela terminar.</translation>
    </message>
    <message>
        <source>The folder of the recordings cannot be shown by this system.</source>
        <translation>Este sistema não consegue mostrar a pasta das gravações.</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>Uma gravação está em andamento.</translation>
    </message>
    <message>
        <source>Stop it first; or close the window again: what was recorded is offered at the next start.</source>
        <translation>Pare-a primeiro; ou feche a janela de novo: o que foi gravado é oferecido no próximo início.</translation>
    </message>
    <message>
        <source>The sound comes from another microphone now: “{device}”.</source>
        <translation>O som vem agora de outro microfone: “{device}”.</translation>
    </message>
    <message>
        <source>The system changed it. If this is not the stethoscope, stop, and choose it in the recording panel.</source>
        <translation>O sistema o trocou. Se não for o estetoscópio, pare e escolha-o no painel de gravação.</translation>
    </message>
    <message>
        <source>Another microphone: {device}</source>
        <translation>Outro microfone: {device}</translation>
    </message>
    <message>
        <source>A study cannot be read blind beside recordings that were marked without a study.</source>
        <translation>Um estudo não pode ser lido às cegas ao lado de gravações que foram marcadas sem um estudo.</translation>
    </message>
    <message>
        <source>Keep them in a study of their own (File, New study), or empty the worklist, first.</source>
        <translation>Guarde-as primeiro em um estudo próprio (Arquivo, Novo estudo) ou esvazie a lista de trabalho.</translation>
    </message>
    <message>
        <source>End the blind reading, or close the study, first.</source>
        <translation>Encerre primeiro a leitura cega ou feche o estudo.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more could not be added.</source>
        <translation>
            <numerusform>E mais %n não pôde ser adicionada.</numerusform>
            <numerusform>E mais %n não puderam ser adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names none of the open recordings.</source>
        <translation>“{name}” não cita nenhuma das gravações abertas.</translation>
    </message>
    <message>
        <source>Its column “name” should hold file names.</source>
        <translation>A coluna “name” deve conter nomes de arquivos.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} recordings stand in the table.</source>
        <translation>{count:,} de {all:,} gravações constam na tabela.</translation>
    </message>
    <message>
        <source>Studies (*.prs-study);;All files (*)</source>
        <translation>Estudos (*.prs-study);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;All files (*)</source>
        <translation>Arquivos de som (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Novo estudo</translation>
    </message>
    <message>
        <source>Open a study to read blind</source>
        <translation>Abrir um estudo para leitura cega</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir um estudo</translation>
    </message>
    <message>
        <source>Patients and sites from a table</source>
        <translation>Pacientes e focos de uma tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export the analysis as {format}</source>
        <translation>Exportar a análise como {format}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} foi salvo</translation>
    </message>
    <message>
        <source>As it is in the study now.</source>
        <translation>Como está agora no estudo.</translation>
    </message>
    <message>
        <source>The language changes when PRS Studio starts again.</source>
        <translation>O idioma mudará quando o PRS Studio for iniciado novamente.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Some of what was learnt from was moved, changed or deleted meanwhile: it learns anew.</source>
        <extracomment>The loop&apos;s names of phases, and the job&apos;s.</extracomment>
        <translation>Parte daquilo de que se aprendia foi movida, alterada ou excluída nesse meio-tempo: o aprendizado recomeça do início.</translation>
    </message>
    <message>
        <source>new patients of the same hospital</source>
        <translation>pacientes novos do mesmo hospital</translation>
    </message>
    <message>
        <source>a test kept apart</source>
        <translation>um teste mantido à parte</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>examples it learnt from</source>
        <translation>exemplos com que aprendeu</translation>
    </message>
    <message>
        <source>named rightly</source>
        <translation>nomeados corretamente</translation>
    </message>
    <message>
        <source>found, with its borders</source>
        <translation>encontrados, com suas bordas</translation>
    </message>
    <message>
        <source>{items} of {patients} patients</source>
        <translation>{items} de {patients} pacientes</translation>
    </message>
    <message>
        <source>tried on</source>
        <translation>testado em</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>gravações</translation>
    </message>
    <message>
        <source>added sounds noticed</source>
        <translation>sons adventícios percebidos</translation>
    </message>
    <message>
        <source>normal ones called Normal</source>
        <translation>normais reconhecidas como tais</translation>
    </message>
    <message>
        <source>The model that came with the program is {name} {version}. It learnt from {items} recordings of {patients} patients.</source>
        <translation>O modelo que veio com o programa é {name} {version}. Ele aprendeu com {items} gravações de {patients} pacientes.</translation>
    </message>
</context>
</TS>
