<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hop between windows</source>
        <translation>时间窗步长(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation>重新分析(&amp;A)</translation>
    </message>
    <message>
        <source>Read and analyse it again</source>
        <translation>重新读取并分析</translation>
    </message>
    <message>
        <source>&amp;Pause the analyses</source>
        <translation>暂停分析(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all analyses</source>
        <translation>取消所有分析(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Resume cancelled analyses</source>
        <translation>恢复已取消的分析(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Other … ({seconds:g} s)</source>
        <translation>其他(&amp;O)…（{seconds:g} 秒）</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Breath &amp;phases</source>
        <translation>呼吸时相(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Artefacts</source>
        <translation>干扰音(&amp;A)</translation>
    </message>
    <message>
        <source>Mark events</source>
        <translation>标记事件</translation>
    </message>
    <message>
        <source>Mark breath phases</source>
        <translation>标记呼吸时相</translation>
    </message>
    <message>
        <source>Mark artefacts</source>
        <translation>标记干扰音</translation>
    </message>
    <message>
        <source>Nudge the event earlier</source>
        <extracomment>By the key held with Left or Right: seconds, what the menu says and what the tool tip says.</extracomment>
        <translation>将事件前移</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, earlier</source>
        <translation>将事件前移 10 ms</translation>
    </message>
    <message>
        <source>Nudge the event later</source>
        <translation>将事件后移</translation>
    </message>
    <message>
        <source>Nudge the event by 10 ms, later</source>
        <translation>将事件后移 10 ms</translation>
    </message>
    <message>
        <source>Nudge its start earlier</source>
        <translation>将起点前移</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, earlier</source>
        <translation>将起点前移 10 ms</translation>
    </message>
    <message>
        <source>Nudge its start later</source>
        <translation>将起点后移</translation>
    </message>
    <message>
        <source>Nudge its start by 10 ms, later</source>
        <translation>将起点后移 10 ms</translation>
    </message>
    <message>
        <source>Nudge its end earlier</source>
        <translation>将终点前移</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, earlier</source>
        <translation>将终点前移 10 ms</translation>
    </message>
    <message>
        <source>Nudge its end later</source>
        <translation>将终点后移</translation>
    </message>
    <message>
        <source>Nudge its end by 10 ms, later</source>
        <translation>将终点后移 10 ms</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Type {number}</source>
        <translation>类型 {number}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept, and go on to the next</source>
        <translation>接受并转到下一个</translation>
    </message>
    <message>
        <source>Accept all in &amp;view</source>
        <translation>接受视图内全部(&amp;V)</translation>
    </message>
    <message>
        <source>Accept all proposals in view</source>
        <translation>接受视图内的全部建议</translation>
    </message>
    <message>
        <source>Re&amp;ject or delete</source>
        <translation>拒绝或删除(&amp;J)</translation>
    </message>
    <message>
        <source>Reject the proposal, delete the event</source>
        <translation>拒绝建议，删除事件</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>下一个事件(&amp;N)</translation>
    </message>
    <message>
        <source>Next event or proposal</source>
        <translation>下一个事件或建议</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>上一个事件(&amp;P)</translation>
    </message>
    <message>
        <source>Previous event or proposal</source>
        <translation>上一个事件或建议</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>在光标处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Split the event at the cursor</source>
        <translation>在光标处拆分事件</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>合并选中的事件</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate the selected events</source>
        <translation>为选中的事件创建副本</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Select all events and proposals</source>
        <translation>选中全部事件和建议</translation>
    </message>
    <message>
        <source>&amp;Uncertain</source>
        <translation>不确定(&amp;I)</translation>
    </message>
    <message>
        <source>Mark as uncertain, or certain</source>
        <translation>标为不确定，或标为确定</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>注释(&amp;C)</translation>
    </message>
    <message>
        <source>Write a comment on the event</source>
        <translation>为事件写注释</translation>
    </message>
    <message>
        <source>Snap to pa&amp;uses</source>
        <translation>吸附到停顿(&amp;B)</translation>
    </message>
    <message>
        <source>Borders stick to pauses, too</source>
        <translation>边界也吸附到停顿处</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>History of the selected event, or of the recording</source>
        <translation>所选事件或整段录音的历史记录</translation>
    </message>
    <message>
        <source>Poor &amp;Quality</source>
        <translation>质量差(&amp;Q)</translation>
    </message>
    <message>
        <source>Mark the record Poor Quality, or not</source>
        <translation>将录音标为质量差，或取消</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>已审阅(&amp;W)</translation>
    </message>
    <message>
        <source>Mark the recording as reviewed</source>
        <translation>将录音标为已审阅</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <comment>of an event</comment>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>Nud&amp;ge</source>
        <translation>微移(&amp;G)</translation>
    </message>
    <message>
        <source>Mark in the &amp;layer</source>
        <translation>标记到标注层(&amp;Y)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Events and proposals</source>
        <translation>事件和建议</translation>
    </message>
    <message>
        <source>Changing events</source>
        <translation>修改事件</translation>
    </message>
    <message>
        <source>Layers and record</source>
        <translation>标注层和整段录音</translation>
    </message>
    <message>
        <source>&amp;Import annotations …</source>
        <translation>导入标注(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport annotations …</source>
        <translation>导出标注(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <extracomment>Notes shown below one file; the rest is counted.</extracomment>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <source>Report on the recording or its patient</source>
        <translation>生成录音或其患者的报告</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>打开录音</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>打开录音文件夹</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>打开演示研究(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New study …</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;study …</source>
        <translation>打开研究(&amp;S)…</translation>
    </message>
    <message>
        <source>Close s&amp;tudy</source>
        <translation>关闭研究(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back up the study …</source>
        <translation>备份研究(&amp;B)…</translation>
    </message>
    <message>
        <source>Back up the study</source>
        <translation>备份研究</translation>
    </message>
    <message>
        <source>&amp;Patients and sites from a table …</source>
        <translation>从表格读取患者和部位(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;H)</translation>
    </message>
    <message>
        <source>Export analysis as &amp;JSON …</source>
        <translation>将分析导出为 &amp;JSON…</translation>
    </message>
    <message>
        <source>Export events as &amp;CSV …</source>
        <translation>将事件导出为 &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Empty the worklist</source>
        <translation>清空工作列表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <source>Everything in the study, in one file elsewhere</source>
        <translation>将研究的全部内容存为另一处的一个文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>减速(&amp;L)</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>放慢播放</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加速(&amp;F)</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>加快播放</translation>
    </message>
    <message>
        <source>Keep the p&amp;itch</source>
        <translation>保持音高(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next pre-roll</source>
        <translation>下一档提前播放(&amp;N)</translation>
    </message>
    <message>
        <source>More pre-roll before the selection</source>
        <translation>在选区之前多播放一段</translation>
    </message>
    <message>
        <source>&amp;Next filter</source>
        <translation>下一个滤波器(&amp;N)</translation>
    </message>
    <message>
        <source>Next listening filter</source>
        <translation>下一个听诊滤波器</translation>
    </message>
    <message>
        <source>&amp;Corners of the band-pass …</source>
        <translation>带通截止频率(&amp;C)…</translation>
    </message>
    <message>
        <source>Show what is &amp;heard</source>
        <translation>显示所听到的声音(&amp;H)</translation>
    </message>
    <message>
        <source>Show what is heard, through the filter</source>
        <translation>显示经滤波器后听到的声音</translation>
    </message>
    <message>
        <source>&amp;Event types and reference sounds</source>
        <translation>事件类型和参考音(&amp;E)</translation>
    </message>
    <message>
        <source>Event types, with synthesised sounds</source>
        <translation>事件类型及其合成声音</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>速度(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;re-roll</source>
        <translation>提前播放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>滤波器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Models: which there are, and which is in use</source>
        <translation>模型：有哪些，正在使用哪个</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play the selection, or from the cursor</source>
        <translation>播放选区，或从光标处播放</translation>
    </message>
    <message>
        <source>&amp;Loop the selection</source>
        <translation>循环播放选区(&amp;L)</translation>
    </message>
    <message>
        <source>Lou&amp;der</source>
        <translation>增大音量(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>减小音量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Automatic gain</source>
        <translation>自动增益(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic gain for each recording</source>
        <translation>对每段录音自动调节增益</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>听诊</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>&amp;Open a study to read blind …</source>
        <translation>打开研究进行盲法判读(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Read blind …</source>
        <translation>盲法判读(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;End blind reading …</source>
        <translation>结束盲法判读(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Beside mine</source>
        <translation>与我的并列(&amp;B)</translation>
    </message>
    <message>
        <source>Other reading &amp;beside mine</source>
        <translation>与我的判读并列(&amp;M)</translation>
    </message>
    <message>
        <source>Next reading beside mine</source>
        <translation>下一个并列的判读</translation>
    </message>
    <message>
        <source>&amp;Adjudicate …</source>
        <translation>裁定(&amp;A)…</translation>
    </message>
    <message>
        <source>En&amp;d the adjudication</source>
        <translation>结束裁定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next disagreement</source>
        <translation>下一处分歧(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous disagreement</source>
        <translation>上一处分歧(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>下一处未决定(&amp;U)</translation>
    </message>
    <message>
        <source>Next undecided disagreement</source>
        <translation>下一处未决定的分歧</translation>
    </message>
    <message>
        <source>Take the &amp;first</source>
        <translation>取第一份(&amp;F)</translation>
    </message>
    <message>
        <source>Decide for the first</source>
        <translation>以第一份为准</translation>
    </message>
    <message>
        <source>Take the &amp;second</source>
        <translation>取第二份(&amp;S)</translation>
    </message>
    <message>
        <source>Decide for the second</source>
        <translation>以第二份为准</translation>
    </message>
    <message>
        <source>Bo&amp;th</source>
        <comment>readings of an event</comment>
        <translation>两者都取(&amp;T)</translation>
    </message>
    <message>
        <source>Decide for both together</source>
        <translation>以两者合并为准</translation>
    </message>
    <message>
        <source>Ne&amp;ither</source>
        <comment>reading of an event</comment>
        <translation>都不取(&amp;I)</translation>
    </message>
    <message>
        <source>Decide for neither</source>
        <translation>两者均不采用</translation>
    </message>
    <message>
        <source>O&amp;wn …</source>
        <comment>decision</comment>
        <translation>自行标注(&amp;W)…</translation>
    </message>
    <message>
        <source>Decide by an event or label of your own</source>
        <translation>以自己的事件或标签为准</translation>
    </message>
    <message>
        <source>A&amp;greement …</source>
        <translation>一致性(&amp;G)…</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>判读者之间的一致性</translation>
    </message>
    <message>
        <source>&amp;Look for others&apos; changes</source>
        <translation>查看他人的更改(&amp;L)</translation>
    </message>
    <message>
        <source>Look for what others changed</source>
        <translation>查看他人更改了什么</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>判读者(&amp;D)</translation>
    </message>
    <message>
        <source>Nobody&apos;s reading beside yours.</source>
        <translation>您的判读旁未显示其他判读。</translation>
    </message>
    <message>
        <source>{name} reading beside yours.</source>
        <translation>您的判读旁显示：{name}。</translation>
    </message>
    <message>
        <source>Both readings are shown</source>
        <translation>已显示双方的判读</translation>
    </message>
    <message>
        <source>You do not read blind</source>
        <translation>您不在盲法判读中</translation>
    </message>
    <message>
        <source>Open a study first</source>
        <translation>请先打开研究</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>判读者</translation>
    </message>
    <message>
        <source>Recording &amp;panel</source>
        <translation>录制面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Record from the microphone, or stop</source>
        <translation>用麦克风录制，或停止</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <translation>暂停录制(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>暂停录制，或继续</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>标记此刻(&amp;M)</translation>
    </message>
    <message>
        <source>Mark this moment of the recording</source>
        <translation>在录音中标记此刻</translation>
    </message>
    <message>
        <source>Stop and set &amp;aside</source>
        <translation>停止并搁置(&amp;A)</translation>
    </message>
    <message>
        <source>Stop; what was recorded is set aside, not added</source>
        <translation>停止；已录内容搁置，不加入列表</translation>
    </message>
    <message>
        <source>&amp;Show what is being recorded</source>
        <translation>显示正在录制的内容(&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;folder of the recordings</source>
        <translation>打开录音所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Listen by &amp;headphones</source>
        <translation>用耳机监听(&amp;H)</translation>
    </message>
    <message>
        <source>Hear the microphone by headphones</source>
        <translation>用耳机听麦克风的声音</translation>
    </message>
    <message>
        <source>&amp;Next site</source>
        <translation>下一部位(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next site</source>
        <translation>转到下一听诊部位</translation>
    </message>
    <message>
        <source>Record the last site &amp;again</source>
        <translation>重录上一部位(&amp;G)</translation>
    </message>
    <message>
        <source>Record the last site again</source>
        <translation>重录上一听诊部位</translation>
    </message>
    <message>
        <source>Take what &amp;there is</source>
        <translation>采用已录部分(&amp;T)</translation>
    </message>
    <message>
        <source>A short take will do</source>
        <translation>录得较短也可采用</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>site</comment>
        <translation>下一部位</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>重录</translation>
    </message>
    <message>
        <source>It will do</source>
        <translation>够用</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>menu</comment>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>停止录制(&amp;R)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>button: mark this moment</comment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>heading</comment>
        <translation>整段录音</translation>
    </message>
    <message>
        <source>Retrain the model from what was reviewed</source>
        <translation>用已审阅的内容再训练模型</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Retrain …</source>
        <translation>再训练(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>Everything that can be shown beside the lanes and hidden again.</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>显示整段录音</translation>
    </message>
    <message>
        <source>Go to the &amp;beginning</source>
        <translation>转到开头(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the &amp;end</source>
        <translation>转到末尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Previous recording</source>
        <translation>上一段录音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next recording</source>
        <translation>下一段录音(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed recording</source>
        <translation>下一段未审阅录音(&amp;U)</translation>
    </message>
    <message>
        <source>Next recording not reviewed yet</source>
        <translation>下一段尚未审阅的录音</translation>
    </message>
    <message>
        <source>Left and right side &amp;by side …</source>
        <translation>左右侧并列(&amp;D)…</translation>
    </message>
    <message>
        <source>Left and right of this patient, side by side</source>
        <translation>并列该患者的左侧和右侧</translation>
    </message>
    <message>
        <source>&amp;Filter the worklist</source>
        <translation>筛选工作列表(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>&amp;Events table</source>
        <translation>事件表(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>工作列表(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>轨道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Spectrogram up to</source>
        <translation>频谱图上限(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>分析已取消。</translation>
    </message>
    <message>
        <source>Choose “Try again” to analyse it after all.</source>
        <translation>如仍要分析，请选择“重试”。</translation>
    </message>
    <message>
        <source>What both say of a recording is taken over into their consensus, a layer of its own in the study; you decide the rest, one thing after the other. The consensus keeps who decided what. Two readings are evidence of each other only where they were made blind, and whoever decides should be neither of the two.</source>
        <translation>双方对录音判读一致的内容将纳入共识，即研究中单独的一个标注层；其余由您逐一决定。共识会记录每项由谁决定。两份判读只有在盲法下完成，才能互为佐证；裁定者不应是其中任何一方。</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;First reader:</source>
        <translation>第一判读者(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Second reader:</source>
        <translation>第二判读者(&amp;S)：</translation>
    </message>
    <message>
        <source>Decided by:</source>
        <translation>裁定者：</translation>
    </message>
    <message>
        <source>Two readers, or one and the model, must have read something of this study.</source>
        <translation>须有两名判读者，或一名判读者和模型，判读过此研究的部分内容。</translation>
    </message>
    <message>
        <source>Choose two different readers.</source>
        <translation>请选择两名不同的判读者。</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>该研究</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>比较哪两方</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Readers to be compared</source>
        <translation>要比较的判读者</translation>
    </message>
    <message>
        <source>Choose two readers at least, or one and the model.</source>
        <translation>请至少选择两名判读者，或一名判读者和模型。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the agreement</source>
        <translation>导出一致性结果</translation>
    </message>
    <message>
        <source>JSON, everything (*.json)</source>
        <translation>JSON，全部内容 (*.json)</translation>
    </message>
    <message>
        <source>CSV, a number a row (*.csv)</source>
        <translation>CSV，每行一个数值 (*.csv)</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>Your recordings: the program only reads them.</source>
        <translation>您的录音：程序只读取，不改动。</translation>
    </message>
    <message>
        <source>Every edit in a study: each was on the disk as it was made.</source>
        <translation>研究中的每次编辑：完成时即已写入磁盘。</translation>
    </message>
    <message>
        <source>What was being recorded: all that was heard is in its file.</source>
        <translation>正在录制的内容：听到的全部已在其文件中。</translation>
    </message>
    <message>
        <source>Edits without a study are still in this window, until it closes. File &gt; New study keeps them.</source>
        <translation>未在研究中的编辑仍在此窗口内，直到窗口关闭。用“文件 &gt; 新建研究”可保存。</translation>
    </message>
    <message>
        <source>Only edits that were made without a study are lost.</source>
        <translation>仅丢失了未在研究中进行的编辑。</translation>
    </message>
    <message>
        <source>What is safe:</source>
        <translation>安全的内容：</translation>
    </message>
    <message>
        <source>Details for those who mend the program</source>
        <translation>供程序维护者查看的详情</translation>
    </message>
    <message>
        <source>Restart PRS Studio</source>
        <translation>重新启动 PRS Studio</translation>
    </message>
    <message>
        <source>Save diagnostics …</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>SPRSound: sound and annotations, as training takes them</source>
        <translation>SPRSound：训练所用的声音和标注</translation>
    </message>
    <message>
        <source>Audacity label tracks (.txt)</source>
        <translation>Audacity 标签轨 (.txt)</translation>
    </message>
    <message>
        <source>Praat TextGrids (.TextGrid)</source>
        <translation>Praat TextGrid (.TextGrid)</translation>
    </message>
    <message>
        <source>Raven selection tables (.selections.txt)</source>
        <translation>Raven 选区表 (.selections.txt)</translation>
    </message>
    <message>
        <source>CSV tables (.csv)</source>
        <translation>CSV 表格 (.csv)</translation>
    </message>
    <message>
        <source>Patients get numbers made with a secret key, and ages become bands. Names, folders and comments are left out, and sound files hold nothing but sound. Whoever has the key can tell whose recordings they are: keep it, and give it to nobody. The same key gives a patient the same number in every export. What is spoken in a recording stays in it: listen before you share it.</source>
        <translation>患者改用由密钥生成的编号，年龄改为年龄段。姓名、文件夹和注释均略去，声音文件只含声音。持有密钥者可得知录音属于谁：请妥善保管，切勿交给他人。同一密钥在每次导出中给同一患者相同的编号。录音中说出的话仍会保留：分享前请先听一遍。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;All recordings</source>
        <translation>全部录音(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;This recording ({title})</source>
        <translation>此录音（{title}）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;This recording</source>
        <translation>此录音(&amp;T)</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>谁的标注</translation>
    </message>
    <message>
        <source>Only recordings marked as re&amp;viewed</source>
        <translation>仅标为已审阅的录音(&amp;V)</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>导出到的文件夹</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there already</source>
        <translation>替换已有文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;De-identify</source>
        <translation>去标识化(&amp;D)</translation>
    </message>
    <message>
        <source>Make a &amp;new key, kept in</source>
        <translation>新建密钥，存于(&amp;N)</translation>
    </message>
    <message>
        <source>Use the key of ear&amp;lier exports</source>
        <translation>使用以往导出的密钥(&amp;L)</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Keep &amp;comments (they may hold names)</source>
        <translation>保留注释（可能含姓名）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>Annotations &amp;by:</source>
        <translation>标注来自(&amp;B)：</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>密钥 (*.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nobody has read anything yet.</source>
        <translation>尚无人判读任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>请选择导出到的文件夹。</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>请选择密钥文件。</translation>
    </message>
    <message>
        <source>The key must not lie in the export: whoever has it knows whose recordings they are.</source>
        <translation>密钥不得放在导出文件夹内：持有密钥者可知录音属于谁。</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>{suffix} 文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Annotations (*.json *.txt *.TextGrid *.csv *.tsv);;All files (*)</source>
        <translation>标注 (*.json *.txt *.TextGrid *.csv *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>将导入</translation>
    </message>
    <message>
        <source>Keep it, and add what is new</source>
        <translation>保留，并添加新内容</translation>
    </message>
    <message>
        <source>Put the files&apos; marks in its place</source>
        <translation>用文件中的标记替换</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older …</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Name of the reader whose annotations they are</source>
        <translation>这些标注所属判读者的姓名</translation>
    </message>
    <message>
        <source>What becomes of what is marked already</source>
        <translation>如何处理已标记的内容</translation>
    </message>
    <message>
        <source>These are finished readings: mark the recordings as re&amp;viewed</source>
        <translation>这些是已完成的判读：将录音标为已审阅(&amp;V)</translation>
    </message>
    <message>
        <source>Only what is marked as reviewed is learnt from</source>
        <translation>只从标为已审阅的内容中学习</translation>
    </message>
    <message>
        <source>Files and what is understood of them</source>
        <translation>文件及其识别结果</translation>
    </message>
    <message>
        <source>SPRSound, Audacity, Praat, Raven, CSV. A file belongs to the recording whose name it begins with, whole words only (“a.json”, “a_labels.txt” for “a.wav”).</source>
        <translation>SPRSound、Audacity、Praat、Raven、CSV。文件名以哪段录音的名称开头（须为完整词），就属于哪段录音（“a.wav”对应“a.json”、“a_labels.txt”）。</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>判读者(&amp;R)：</translation>
    </message>
    <message>
        <source>What is marked &amp;already:</source>
        <translation>已标记的内容(&amp;A)：</translation>
    </message>
    <message>
        <source>Annotation files</source>
        <translation>标注文件</translation>
    </message>
    <message>
        <source>A folder of annotation files</source>
        <translation>标注文件夹</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>这些文件</translation>
    </message>
    <message>
        <source>No annotation files here yet.</source>
        <translation>尚无标注文件。</translation>
    </message>
    <message>
        <source>Add annotation files, or a folder of them.</source>
        <translation>请添加标注文件，或其所在文件夹。</translation>
    </message>
    <message>
        <source>Say what the labels mean that nobody here knows, or leave them out.</source>
        <translation>请说明未知标签的含义，或将其略去。</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>这些文件中没有新内容。</translation>
    </message>
    <message>
        <source>Say whose annotations they are.</source>
        <translation>请说明这些是谁的标注。</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %n file would be imported: {what}.</source>
        <translation>
            <numerusform>将导入 %n 个文件中的 {ready} 个：{what}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} cannot be.</source>
        <translation>{done}另有 {count} 个无法导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>marks</comment>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>更改 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>marks</comment>
        <translation>
            <numerusform>移除 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>marks</comment>
        <translation>
            <numerusform>已有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>marks</comment>
        <translation>
            <numerusform>略去 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n 条已标为已审阅</numerusform>
        </translation>
    </message>
    <message>
        <source>the recording&apos;s label or comment</source>
        <translation>录音的标签或注释</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be imported</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>还有 {count} 项。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>标签 {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <comment>marks</comment>
        <translation>
            <numerusform>未识别 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The list of parts is missing. Install PRS Studio again.</source>
        <translation>缺少组成部分清单。请重新安装 PRS Studio。</translation>
    </message>
    <message>
        <source>This part came without a text of its licence.</source>
        <translation>此部分未附许可证文本。</translation>
    </message>
    <message>
        <source>Choose what it means …</source>
        <translation>请选择其含义…</translation>
    </message>
    <message>
        <source>Leave such marks out</source>
        <translation>略去这类标记</translation>
    </message>
    <message>
        <source>Labels that nobody here knows, and what they mean</source>
        <translation>未知标签及其含义</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>未知标签</translation>
    </message>
    <message>
        <source>First seen in</source>
        <translation>首次出现于</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>an unknown label</comment>
        <translation>含义</translation>
    </message>
    <message>
        <source>What {label} means</source>
        <translation>{label} 的含义</translation>
    </message>
    <message>
        <source>as it was settled last (consensus, or who reviewed last)</source>
        <translation>最后确定的结果（共识，或最后审阅者）</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF，用于打印</translation>
    </message>
    <message>
        <source>HTML, for a browser</source>
        <translation>HTML，用于浏览器</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>on a recording</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>生成报告(&amp;M)</translation>
    </message>
    <message>
        <source>This &amp;recording ({title})</source>
        <translation>此录音（{title}）(&amp;R)</translation>
    </message>
    <message>
        <source>All recordings of this &amp;patient</source>
        <translation>该患者的全部录音(&amp;P)</translation>
    </message>
    <message>
        <source>The patient is not known</source>
        <translation>患者未知</translation>
    </message>
    <message>
        <source>As whom it was read</source>
        <translation>以谁的判读为准</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>报告文件</translation>
    </message>
    <message>
        <source>Repl&amp;ace the file that is there already</source>
        <translation>替换已有文件(&amp;A)</translation>
    </message>
    <message>
        <source>On:</source>
        <comment>what the report is on</comment>
        <translation>对象：</translation>
    </message>
    <message>
        <source>Read &amp;by:</source>
        <translation>判读者(&amp;B)：</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>文件(&amp;L)：</translation>
    </message>
    <message>
        <source>Events, times, findings and pictures, with who read them. {notice}.</source>
        <translation>含事件、时间、所见和图像，并注明判读者。{notice}。</translation>
    </message>
    <message>
        <source>All recordings of &amp;patient {patient}</source>
        <translation>患者 {patient} 的全部录音(&amp;P)</translation>
    </message>
    <message>
        <source>{name} report</source>
        <translation>{name} 报告</translation>
    </message>
    <message>
        <source>Choose a file for the report.</source>
        <translation>请为报告选择文件。</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in {ending}.</source>
        <translation>文件名须以 {ending} 结尾。</translation>
    </message>
    <message>
        <source>This file is there already: choose another name, or say that it may be replaced.</source>
        <translation>此文件已存在：请另选名称，或允许替换。</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <comment>the program: run from a folder</comment>
        <translation>（未安装）</translation>
    </message>
    <message>
        <source>About PRS Studio</source>
        <translation>关于 PRS Studio</translation>
    </message>
    <message>
        <source>There is a history only in a study, which keeps every edit: open one, or make one (File, New study).</source>
        <translation>只有研究才有历史记录，研究保留每次编辑：请打开一个研究，或新建一个（文件，新建研究）。</translation>
    </message>
    <message>
        <source>Only {event}</source>
        <translation>仅{event}</translation>
    </message>
    <message>
        <source>Only the selected event</source>
        <translation>仅所选事件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History of the recording</source>
        <translation>录音的历史记录</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>历史记录的对象</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>整段录音</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>编辑，最新的在前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Somebody (blind)</source>
        <translation>某人（盲法）</translation>
    </message>
    <message>
        <source>What was before, and after</source>
        <translation>之前与之后的内容</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>操作结果</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>恢复此状态(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>找回已删除的内容(&amp;B)</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>历史记录：</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>尚无任何标记</translation>
    </message>
    <message>
        <source>{name} (blind)</source>
        <translation>{name}（盲法）</translation>
    </message>
    <message>
        <source>… and {count:,} more</source>
        <translation>…以及另外 {count:,} 项</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>已经如此。</translation>
    </message>
    <message>
        <source>Done: {edit}. Undo takes it back.</source>
        <translation>已完成：{edit}。可用“撤销”取消。</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Do not base a diagnosis or treatment on it.</source>
        <translation>请勿据此作出诊断或治疗决定。</translation>
    </message>
    <message>
        <source>Opens children&apos;s lung sounds and shows what a neural network heard in them.</source>
        <translation>打开儿童肺音，并显示神经网络从中听到的内容。</translation>
    </message>
    <message>
        <source>MIT licence; the parts that others made have their own. The model learnt from the SPRSound database (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</source>
        <translation>MIT 许可证；他人编写的部分各有其许可证。模型由 SPRSound 数据库训练而成（Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022）。</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>许可证(&amp;L)…</translation>
    </message>
    <message>
        <source>Analysis hop</source>
        <translation>分析步长</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next.
Smaller is finer and slower.</source>
        <translation>相邻两个 3 秒时间窗之间的秒数。
越小越精细，也越慢。</translation>
    </message>
    <message>
        <source>Open the recordings first, or a study, that the annotations are about</source>
        <extracomment>Endings that annotation files have, as prs_core.exchange.importing.ANNOTATION_SUFFIXES.</extracomment>
        <translation>请先打开这些标注所对应的录音或研究</translation>
    </message>
    <message>
        <source>Open recordings or a study first</source>
        <translation>请先打开录音或研究</translation>
    </message>
    <message>
        <source>Open a recording first</source>
        <translation>请先打开录音</translation>
    </message>
    <message>
        <source>The last edits are not saved yet.</source>
        <translation>最近的编辑尚未保存。</translation>
    </message>
    <message>
        <source>See that the study can be reached, then try again.</source>
        <translation>请确认研究可以访问，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was imported: somebody else is reading by now.</source>
        <translation>未导入任何内容：判读者已更换。</translation>
    </message>
    <message>
        <source>Each recording&apos;s import can be undone there (Ctrl+Z).</source>
        <translation>可在各段录音中撤销其导入 (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>They are {name}&apos;s: be that reader to see them.</source>
        <translation>这些标注属于 {name}：以该判读者身份才能看到。</translation>
    </message>
    <message numerus="yes">
        <source>%n file imported: {what}.</source>
        <translation>
            <numerusform>已导入 %n 个文件：{what}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count} could not be.</source>
        <translation>{done}另有 {count} 个未能导入。</translation>
    </message>
    <message>
        <source>Import those once more.</source>
        <translation>请再次导入这些文件。</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n recording exported to {place}.</source>
        <translation>
            <numerusform>已将 %n 段录音导出到 {place}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in {place}: keep it.</source>
        <translation>密钥在 {place}：请妥善保管。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>This system has no program that shows it.</source>
        <translation>本系统没有可以显示它的程序。</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>报告</translation>
    </message>
    <message numerus="yes">
        <source>The report on %n recording is in {place}.</source>
        <translation>
            <numerusform>%n 段录音的报告在 {place}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>whoever is reading</source>
        <extracomment>Stands for the reader where nobody said who is reading.</extracomment>
        <translation>当前判读者</translation>
    </message>
    <message>
        <source>it is not marked as reviewed.</source>
        <translation>未标为已审阅。</translation>
    </message>
    <message>
        <source>The sound could not be read. {reason}</source>
        <translation>无法读取声音。{reason}</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>The key must not lie in the export.</source>
        <translation>密钥不得放在导出文件夹内。</translation>
    </message>
    <message>
        <source>Keep it in another folder.</source>
        <translation>请将其存放在另一文件夹。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What the guide says about this ({key})</source>
        <translation>指南中的相关说明 ({key})</translation>
    </message>
    <message>
        <source>PRS Studio: user guide</source>
        <translation>PRS Studio：用户指南</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>打印机无响应。</translation>
    </message>
    <message>
        <source>See that it is switched on, or choose another one.</source>
        <translation>请确认打印机已开启，或选择另一台。</translation>
    </message>
    <message>
        <source>PRS Studio {version}, user guide. {notice}.</source>
        <translation>PRS Studio {version}，用户指南。{notice}。</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Page of the guide: {title}</source>
        <translation>指南页面：{title}</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Return goes to the next place, Shift+Return to the one before</source>
        <translation>按 Return 转到下一处，按 Shift+Return 转到上一处</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的各页</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>缩小文字 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>放大文字 (Ctrl++)</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>沿时间滚动</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Put the cursor there</source>
        <translation>将光标置于该处</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Select a stretch of time</source>
        <translation>选择一段时间</translation>
    </message>
    <message>
        <source>Click an event</source>
        <translation>单击事件</translation>
    </message>
    <message>
        <source>Select it; with Shift or Ctrl, one more</source>
        <translation>选择该事件；同按 Shift 或 Ctrl 则多选一个</translation>
    </message>
    <message>
        <source>Double-click an event</source>
        <translation>双击事件</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>缩放到该事件</translation>
    </message>
    <message>
        <source>Drag in the events lane</source>
        <translation>在事件轨道中拖动</translation>
    </message>
    <message>
        <source>Mark an event; with Shift: select</source>
        <translation>标记事件；同按 Shift：选择</translation>
    </message>
    <message>
        <source>Drag an event, or its border</source>
        <translation>拖动事件或其边界</translation>
    </message>
    <message>
        <source>Move it, or change its length; Esc cancels</source>
        <translation>移动事件或改变其长度；Esc 取消</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What has no action of its own: the keys of the lanes and of the worklist while they have the focus.</extracomment>
        <translation>左、右方向键</translation>
    </message>
    <message>
        <source>Scroll, while no event is selected</source>
        <translation>滚动（未选择事件时）</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp、PgDown</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>滚动一页</translation>
    </message>
    <message>
        <source>End the gesture, or the selection</source>
        <translation>结束操作或取消选择</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下方向键</translation>
    </message>
    <message>
        <source>Open the recording above or below</source>
        <translation>打开上方或下方的录音</translation>
    </message>
    <message>
        <source>Empty the filter box</source>
        <translation>清空筛选框</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Guide: {title} (F1)</source>
        <translation>指南：{title} (F1)(&amp;G)</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>打印按键表</translation>
    </message>
    <message>
        <source>Print the whole guide</source>
        <translation>打印整本指南</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>The whole guide as a file for paper</source>
        <translation>将整本指南存为可打印的文件</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作结果</translation>
    </message>
    <message numerus="yes">
        <source>{count} on %n page</source>
        <translation>
            <numerusform>%n 页中共 {count} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>打印指南</translation>
    </message>
    <message numerus="yes">
        <source>%n page was printed.</source>
        <translation>
            <numerusform>已打印 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the guide as PDF</source>
        <translation>将指南另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {name}: %n page.</source>
        <translation>
            <numerusform>已保存为 {name}：%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported models (*.zip)</source>
        <translation>导出的模型 (*.zip)</translation>
    </message>
    <message>
        <source>Recordings that nobody has reviewed are judged again by it; what was reviewed stays as it is.</source>
        <translation>尚无人审阅的录音将由它重新判断；已审阅的保持不变。</translation>
    </message>
    <message>
        <source>This window was started with --model and goes on using that; what is chosen here is used by others.</source>
        <translation>此窗口启动时带 --model 参数，将继续使用该模型；在此处选择的模型供其他窗口使用。</translation>
    </message>
    <message>
        <source>{model} is in use now.</source>
        <translation>{model} 现在使用中。</translation>
    </message>
    <message>
        <source>“Models …” in the Model menu shows what is wrong.</source>
        <translation>模型菜单中的“模型…”会说明问题所在。</translation>
    </message>
    <message>
        <source>“{model}” is in use now.</source>
        <translation>“{model}”现在使用中。</translation>
    </message>
    <message>
        <source>Checking the model …</source>
        <translation>正在检查模型…</translation>
    </message>
    <message>
        <source>Comparing all files with their checksums …</source>
        <translation>正在将所有文件与其校验和比对…</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Writing the model …</source>
        <translation>正在写入模型…</translation>
    </message>
    <message>
        <source>“{model}” is in {name}. It holds weights and numbers, and no recording.</source>
        <translation>“{model}”已存于 {name}。其中只有权重和数值，不含录音。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>“{model}” is here now. It was never judged on this computer.</source>
        <translation>“{model}”已导入。它从未在此计算机上评估过。</translation>
    </message>
    <message>
        <source>the models of this computer</source>
        <translation>此计算机上的模型</translation>
    </message>
    <message>
        <source>ships with PRS Studio</source>
        <translation>随 PRS Studio 附带</translation>
    </message>
    <message>
        <source>refined here</source>
        <translation>在此微调</translation>
    </message>
    <message>
        <source>trained here from scratch</source>
        <translation>在此从头训练</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>a model</comment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>SPRSound, out of fold</source>
        <translation>SPRSound，折外</translation>
    </message>
    <message>
        <source>SPRSound, intra test</source>
        <translation>SPRSound，患者内测试</translation>
    </message>
    <message>
        <source>SPRSound, inter test</source>
        <translation>SPRSound，患者间测试</translation>
    </message>
    <message>
        <source>normal or not</source>
        <translation>是否正常</translation>
    </message>
    <message>
        <source>event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>recording, 3 labels</source>
        <translation>录音，3 种标签</translation>
    </message>
    <message>
        <source>recording, 5 labels</source>
        <translation>录音，5 种标签</translation>
    </message>
    <message>
        <source>better</source>
        <comment>a model</comment>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>a model</comment>
        <translation>更差</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>whether a model is better</comment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>A damaged model is not used; import it again, or use another one.</source>
        <translation>已损坏的模型不会被使用；请重新导入，或使用另一个。</translation>
    </message>
    <message numerus="yes">
        <source>Every file of the model is whole.</source>
        <translation>
            <numerusform>全部 %n 个模型的文件均完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a model</comment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>a model</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Came about</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>Data, settings</source>
        <translation>数据、设置</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>since when a model is</comment>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Beside the one in use</source>
        <translation>与使用中的模型相比</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}, from {parent}</source>
        <translation>{kind}，{author} 于 {day} 制作，源自 {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day} by {author}</source>
        <translation>{kind}，{author} 于 {day} 制作</translation>
    </message>
    <message>
        <source>{kind}, made {day}, from {parent}</source>
        <translation>{kind}，于 {day} 制作，源自 {parent}</translation>
    </message>
    <message>
        <source>{kind}, made {day}</source>
        <translation>{kind}，于 {day} 制作</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>在此评估</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>{verdict}, beside {model}.</source>
        <translation>与 {model} 相比：{verdict}。</translation>
    </message>
    <message>
        <source>Score {new} beside {old}.</source>
        <translation>得分 {new}，对照 {old}。</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n time by the same patients so far.</source>
        <translation>
            <numerusform>迄今已用同一批患者评估新模型 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number:.3f}</source>
        <translation>{number:.3f}</translation>
    </message>
    <message>
        <source>{number:.3f} ({low:.3f} to {high:.3f})</source>
        <translation>{number:.3f}（{low:.3f} 至 {high:.3f}）</translation>
    </message>
    <message>
        <source>since PRS Studio was set up</source>
        <translation>自 PRS Studio 安装以来</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}, confirming that it is not known to be better</source>
        <translation>{who} 于 {day} 退回到它，并确认知悉其未必更好</translation>
    </message>
    <message>
        <source>{who} went back to it on {day}</source>
        <translation>{who} 于 {day} 退回到它</translation>
    </message>
    <message>
        <source>{who} chose it on {day}, confirming that it is not known to be better</source>
        <translation>{who} 于 {day} 选用它，并确认知悉其未必更好</translation>
    </message>
    <message>
        <source>{who} chose it on {day}</source>
        <translation>{who} 于 {day} 选用它</translation>
    </message>
    <message>
        <source>Another retraining was begun meanwhile, in another window or without one.</source>
        <extracomment>A worker that was started says nothing while it imports torch; on a busy machine that takes a while, and one whose process is known to live is waited for longer. In these, a worker is there or about to be.</extracomment>
        <translation>期间已在另一个窗口或不通过窗口开始了另一次再训练。</translation>
    </message>
    <message>
        <source>It is shown now. Wait for it, or cancel it, then begin yours.</source>
        <translation>现在显示的就是它。请等待它完成或将其取消，然后再开始您的再训练。</translation>
    </message>
    <message>
        <source>The retraining cannot be begun: its folder cannot be written ({reason}).</source>
        <translation>无法开始再训练：其文件夹无法写入（{reason}）。</translation>
    </message>
    <message>
        <source>See that there is space on the disk.</source>
        <translation>请确认磁盘有可用空间。</translation>
    </message>
    <message>
        <source>There is no retraining.</source>
        <translation>没有再训练。</translation>
    </message>
    <message>
        <source>The retraining cannot be told ({reason}).</source>
        <translation>无法向再训练发出指令（{reason}）。</translation>
    </message>
    <message>
        <source>The retraining could not be started.</source>
        <translation>无法启动再训练。</translation>
    </message>
    <message>
        <source>Start PRS Studio again, and try once more.</source>
        <translation>请重新启动 PRS Studio，然后再试一次。</translation>
    </message>
    <message>
        <source>Learning {percent:.0f}%</source>
        <translation>正在学习 {percent:.0f}%</translation>
    </message>
    <message>
        <source>Learning paused</source>
        <translation>学习已暂停</translation>
    </message>
    <message>
        <source>Learning stopped</source>
        <translation>学习已停止</translation>
    </message>
    <message>
        <source>Learning failed</source>
        <translation>学习失败</translation>
    </message>
    <message>
        <source>A new model is ready</source>
        <translation>新模型已就绪</translation>
    </message>
    <message>
        <source>{count:,} annotations in “{name}” cannot be used.</source>
        <translation>“{name}”中有 {count:,} 个标注无法使用。</translation>
    </message>
    <message>
        <source>It is not known which patients the model in use was trained on.</source>
        <translation>无法得知使用中的模型是用哪些患者训练的。</translation>
    </message>
    <message numerus="yes">
        <source>%n patient neither teaches nor judges: the model in use was trained on a patient of this name.</source>
        <translation>
            <numerusform>%n 名患者既不用于学习，也不用于评估：使用中的模型曾用同名患者训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>none: what it knows stays</source>
        <translation>无：保留其已知内容</translation>
    </message>
    <message>
        <source>too few to learn from</source>
        <translation>太少，不足以学习</translation>
    </message>
    <message>
        <source>of too few patients</source>
        <translation>患者太少</translation>
    </message>
    <message numerus="yes">
        <source>%n recording does not say whose it is: it is learnt from, but cannot judge. The File menu takes patients from a table.</source>
        <translation>
            <numerusform>%n 段录音未注明患者：可用于学习，但不能用于评估。可通过“文件”菜单从表格读取患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient is kept for judging; at least {least} are needed to tell whether the new model is better. About one patient in five is kept: review more of them.</source>
        <translation>
            <numerusform>%n 名患者留作评估；至少需要 {least} 名才能判断新模型是否更好。约每五名患者留出一名：请审阅更多患者。</numerusform>
        </translation>
    </message>
    <message>
        <source>No study is open: what was reviewed is kept in one. Open it, or begin one, in the File menu.</source>
        <translation>未打开研究：已审阅的内容保存在研究中。请在“文件”菜单中打开或新建。</translation>
    </message>
    <message>
        <source>A setting cannot be: {reason}.</source>
        <translation>设置无效：{reason}。</translation>
    </message>
    <message>
        <source>The retraining is done. {title}.</source>
        <translation>再训练已完成。{title}。</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at what came of it</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>The model in use stays in use.</source>
        <translation>使用中的模型继续使用。</translation>
    </message>
    <message>
        <source>The new one is kept among the models, as “{model}”.</source>
        <translation>新模型保留在模型列表中，名为“{model}”。</translation>
    </message>
    <message>
        <source>The new model is kept: “{model}” was taken in among the models elsewhere.</source>
        <translation>新模型已保留：“{model}”已在别处加入模型之中。</translation>
    </message>
    <message>
        <source>The new model is deleted. The model in use stays in use.</source>
        <translation>新模型已删除。使用中的模型继续使用。</translation>
    </message>
    <message>
        <source>“{model}” is in use again. The new one is kept among the models.</source>
        <translation>“{model}”已恢复使用。新模型保留在模型列表中。</translation>
    </message>
    <message>
        <source>the retraining</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>{number:.1f} hours</source>
        <extracomment>What the command says, a line for each way, after the time of day.</extracomment>
        <translation>{number:.1f} 小时</translation>
    </message>
    <message>
        <source>{number:.1f} minutes</source>
        <translation>{number:.1f} 分钟</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>该录音</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a refinement takes about {duration}.</source>
        <translation>若与此计算机上的上一次一样快，微调约需 {duration}。</translation>
    </message>
    <message>
        <source>As fast as the last one on this computer, a training from scratch takes about {duration}.</source>
        <translation>若与此计算机上的上一次一样快，从头训练约需 {duration}。</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letters for Normal</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>label: a breath, or a whole recording, without added sounds</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letters for Rhonchi</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Rhonchi</source>
        <translation>鼾音</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letters for Wheeze</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Wheeze</source>
        <translation>哮鸣音</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letters for Stridor</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Stridor</source>
        <translation>喘鸣</translation>
    </message>
    <message>
        <source>CC</source>
        <comment>letters for Coarse Crackle</comment>
        <translation>CC</translation>
    </message>
    <message>
        <source>Coarse crackle</source>
        <translation>粗湿啰音</translation>
    </message>
    <message>
        <source>FC</source>
        <comment>letters for Fine Crackle</comment>
        <translation>FC</translation>
    </message>
    <message>
        <source>Fine crackle</source>
        <translation>细湿啰音</translation>
    </message>
    <message>
        <source>W+C</source>
        <comment>letters for Wheeze &amp; Crackle</comment>
        <translation>W+C</translation>
    </message>
    <message>
        <source>Wheeze+crackle</source>
        <comment>short, for little room</comment>
        <translation>哮鸣音+啰音</translation>
    </message>
    <message>
        <source>PQ</source>
        <comment>letters for Poor Quality</comment>
        <translation>PQ</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>label of a recording</comment>
        <translation>质量差</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture</source>
        <translation>声音和波形图的增益</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <translation>增益（分贝）</translation>
    </message>
    <message>
        <source>Gain of the sound and of the waveform&apos;s picture (Shift+Up, Shift+Down; G: automatic)</source>
        <translation>声音和波形图的增益（Shift+Up、Shift+Down；G：自动）</translation>
    </message>
    <message>
        <source>{gain:+.0f} dB auto</source>
        <translation>{gain:+.0f} dB 自动</translation>
    </message>
    <message>
        <source>{gain:+.0f} dB</source>
        <translation>{gain:+.0f} dB</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The last edits are not saved yet: the study cannot be written.</source>
        <translation>最近的编辑尚未保存：研究无法写入。</translation>
    </message>
    <message>
        <source>See that its drive or server can be reached. Close the window again to end without them.</source>
        <translation>请确认其驱动器或服务器可以访问。再次关闭窗口则放弃这些编辑并退出。</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of model</comment>
        <translation>种类</translation>
    </message>
    <message>
        <source>From</source>
        <comment>another model</comment>
        <translation>源自</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>whom</comment>
        <translation>制作者</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The model in use judges recordings that nobody has reviewed yet. Whichever is in use: what was reviewed stays as it is, and nothing is ever lost by going back.</source>
        <translation>使用中的模型判断尚无人审阅的录音。无论使用哪个模型，已审阅的内容保持不变，退回也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出现的问题</translation>
    </message>
    <message>
        <source>What is known of the model</source>
        <translation>有关此模型的已知信息</translation>
    </message>
    <message>
        <source>Note on this model</source>
        <translation>此模型的备注</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>全部校验</translation>
    </message>
    <message>
        <source>Compare all files of all models with their checksums</source>
        <translation>将所有模型的全部文件与其校验和比对</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the chosen model as one file, for another computer</source>
        <translation>将所选模型存为一个文件，供另一台计算机使用</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take in a model that was exported; it does not come into use by that</source>
        <translation>导入已导出的模型；导入后不会自动启用</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>恢复原始模型</translation>
    </message>
    <message>
        <source>Use the model that ships with PRS Studio</source>
        <translation>使用 PRS Studio 随附的模型</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Second confirmation</source>
        <translation>再次确认</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍要使用</translation>
    </message>
    <message>
        <source>No, keep the current model in use</source>
        <translation>否，继续使用当前模型</translation>
    </message>
    <message>
        <source>The model that ships is used instead.</source>
        <translation>改用随附的模型。</translation>
    </message>
    <message>
        <source>Use {model} again</source>
        <translation>重新使用 {model}</translation>
    </message>
    <message>
        <source>No other model was in use before</source>
        <translation>此前没有使用过其他模型</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>重置：{title}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复为初始值</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>首选项分组</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有匹配的名称。</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reset all …</source>
        <translation>全部重置(&amp;R)…</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device}（未连接）</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
    <message>
        <source>What is missing, or went wrong</source>
        <translation>缺少什么，或出了什么问题</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a folder: {title}</source>
        <translation>选择文件夹：{title}</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a folder: {title}</source>
        <translation>添加文件夹：{title}</translation>
    </message>
    <message>
        <source>Remove the chosen folder: {title}</source>
        <translation>移除所选文件夹：{title}</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>使用这些键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>不设快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>Reset all &amp;keys</source>
        <translation>重置所有快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>新快捷键：</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>“{action}” has these keys now and would lose them.</source>
        <translation>“{action}”现在使用这些键，更改后将失去它们。</translation>
    </message>
    <message>
        <source>1  What there is</source>
        <translation>1  现有材料</translation>
    </message>
    <message>
        <source>2  How</source>
        <translation>2  方式</translation>
    </message>
    <message>
        <source>3  Learning</source>
        <translation>3  学习</translation>
    </message>
    <message>
        <source>4  Verdict</source>
        <translation>4  结论</translation>
    </message>
    <message>
        <source>Retrain the model</source>
        <translation>再训练模型</translation>
    </message>
    <message>
        <source>Which study it learns from</source>
        <translation>从哪个研究学习</translation>
    </message>
    <message>
        <source>Step {here} of {count}</source>
        <translation>第 {here} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>This retraining learns from “{study}”, which is not open.</source>
        <translation>此次再训练从“{study}”学习，该研究未打开。</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>使用中的模型</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Events: what is right, what the model in use says, what the new model says</source>
        <translation>事件：正确答案、使用中模型的判断、新模型的判断</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>How near to a border of the selection the pointer takes hold of it, in pixels.</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>What is said of the recording</source>
        <translation>对录音的判断</translation>
    </message>
    <message>
        <source>Events that the two models name differently</source>
        <translation>两个模型命名不同的事件</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the recording in the main window</source>
        <translation>在主窗口中打开录音</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>没有录音。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{right}&lt;/b&gt; is right. The model in use says {old} and leaves {old_corrections}; the new one says {new} and leaves {new_corrections}.</source>
        <translation>正确答案为&lt;b&gt;{right}&lt;/b&gt;。使用中的模型判为{old}，尚需{old_corrections}；新模型判为{new}，尚需{new_corrections}。</translation>
    </message>
    <message>
        <source>Given the event at {time:.1f} s ({right}), the model in use calls it {old}, the new one {new}.</source>
        <translation>对于 {time:.1f} 秒处的事件（{right}），使用中的模型称为{old}，新模型称为{new}。</translation>
    </message>
    <message numerus="yes">
        <source>%n correction</source>
        <translation>
            <numerusform>%n 处更正</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} {start:.1f} to {end:.1f} s</source>
        <translation>{label} {start:.1f} 至 {end:.1f} 秒</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no events</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Looking at what was reviewed …</source>
        <extracomment>Of the page&apos;s height, at most.</extracomment>
        <translation>正在查看已审阅的内容…</translation>
    </message>
    <message>
        <source>Only recordings that a person has marked as reviewed count; what the model proposed never does. About one patient in five is kept for judging the new model: it never learns from them.</source>
        <translation>只有由人标为已审阅的录音才算数；模型的建议从不算数。约五分之一的患者留作评估新模型：新模型从不用他们的录音学习。</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <translation>可供学习的材料</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>现有材料</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>of patients</source>
        <translation>患者数</translation>
    </message>
    <message>
        <source>to judge by</source>
        <translation>用于评估</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的材料</translation>
    </message>
    <message>
        <source>Events by class</source>
        <translation>各类事件</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message numerus="yes">
        <source>{recordings} of {patients} with {events} to learn from</source>
        <comment>“12 reviewed recordings” of “3 patients” with “40 events”</comment>
        <translation>
            <numerusform>可供学习：{patients}的{recordings}，含{events}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed recording</source>
        <translation>
            <numerusform>%n 段已审阅录音</numerusform>
        </translation>
    </message>
    <message>
        <source>{teaching}; nobody to judge by.</source>
        <translation>{teaching}；无患者可用于评估。</translation>
    </message>
    <message>
        <source>{teaching}; {recordings} of {patients} to judge by.</source>
        <translation>{teaching}；{patients}的{recordings}用于评估。</translation>
    </message>
    <message numerus="yes">
        <source>%n other recording</source>
        <translation>
            <numerusform>另外 %n 段录音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient</source>
        <translation>
            <numerusform>%n 名患者</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of the body</comment>
        <extracomment>Of the diagram&apos;s size, as one looks at the back: the patient&apos;s left is on the left.</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>of the body</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>{site}: not recorded</source>
        <translation>{site}：未录制</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>尚未分析</translation>
    </message>
    <message>
        <source>Sites on the chest, seen from the back</source>
        <translation>听诊部位（背面观）</translation>
    </message>
    <message>
        <source>Sites of the open patient</source>
        <translation>所打开患者的听诊部位</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message numerus="yes">
        <source>Patient {patient} · %n recording</source>
        <translation>
            <numerusform>患者 {patient} · %n 段录音</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Why nothing can be learnt</source>
        <translation>无法学习的原因</translation>
    </message>
    <message>
        <source>Folders that are learnt from as well</source>
        <translation>另供学习的文件夹</translation>
    </message>
    <message>
        <source>&amp;Add a folder …</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>A folder in the layout of SPRSound: train_wav with sounds, train_json with annotations</source>
        <translation>按 SPRSound 结构组织的文件夹：train_wav 存放声音，train_json 存放标注</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Learn from annotated folders in the layout of SPRSound as well:</source>
        <translation>同时从按 SPRSound 结构组织的已标注文件夹学习：</translation>
    </message>
    <message>
        <source>kept for judging</source>
        <translation>留作评估</translation>
    </message>
    <message>
        <source>learnt from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>A folder of annotated recordings</source>
        <translation>已标注录音的文件夹</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>telling apart</source>
        <extracomment>Colours of the phases&apos; curves: those of classes, which are told apart by everybody; and each has its own dashes.</extracomment>
        <translation>区分声音</translation>
    </message>
    <message>
        <source>naming events</source>
        <translation>命名事件</translation>
    </message>
    <message>
        <source>hearing windows</source>
        <translation>判断时间窗</translation>
    </message>
    <message>
        <source>{name} {number:.3f}</source>
        <translation>{name} {number:.3f}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>passes</source>
        <comment>of learning over everything</comment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>share of its highest</source>
        <comment>of each line of a plot</comment>
        <translation>占其最高值的比例</translation>
    </message>
    <message>
        <source>Some events as the model sees them (t-SNE): what sounds alike lies together</source>
        <translation>模型眼中的部分事件 (t-SNE)：听起来相似的聚在一起</translation>
    </message>
    <message>
        <source>Events as the model hears them</source>
        <translation>模型听到的事件</translation>
    </message>
    <message>
        <source>What the model calls the events: a row for what they are, a column for what it says</source>
        <translation>模型对事件的命名：每行为实际类型，每列为模型的判断</translation>
    </message>
    <message>
        <source>{right} of {all} events are called what they are</source>
        <translation>{all} 个事件中有 {right} 个命名正确</translation>
    </message>
    <message>
        <source>What they are (rows), what it says</source>
        <translation>实际类型（行），模型的判断（列）</translation>
    </message>
    <message>
        <source>drawn after the first pass</source>
        <translation>第一轮后绘制</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <extracomment>What is done in each phase, for people.</extracomment>
        <translation>正在读取录音</translation>
    </message>
    <message>
        <source>Learning which events sound alike</source>
        <translation>正在学习哪些事件听起来相似</translation>
    </message>
    <message>
        <source>Learning to name events</source>
        <translation>正在学习为事件命名</translation>
    </message>
    <message>
        <source>Learning to find events in recordings</source>
        <translation>正在学习在录音中找出事件</translation>
    </message>
    <message>
        <source>Choosing how sure it must be</source>
        <translation>正在选择判断所需的把握程度</translation>
    </message>
    <message>
        <source>Comparing it with the model in use, on patients kept for that</source>
        <translation>正在与使用中的模型比较（用留出的患者）</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>完成此步后暂停</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>正在听…</translation>
    </message>
    <message>
        <source>Verdict after {seconds:g} s</source>
        <extracomment>A verdict on less would be on one breath or none: a child of this age breathes in and out in two to three seconds.</extracomment>
        <translation>{seconds:g} 秒后给出结论</translation>
    </message>
    <message>
        <source>The first verdict comes when six seconds, some two breaths, were heard.</source>
        <translation>听满六秒（约两次呼吸）后给出首个结论。</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>正在打开麦克风…</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>now</comment>
        <translation>正在录音</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>from the microphone</comment>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>state of a recording</comment>
        <translation>已录制</translation>
    </message>
    <message>
        <source>Live verdict</source>
        <translation>实时结论</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>整段录音</translation>
    </message>
    <message>
        <source>Verdict on the whole recording so far</source>
        <translation>对迄今整段录音的结论</translation>
    </message>
    <message>
        <source>Now: last {seconds:g} s</source>
        <translation>当前：最近 {seconds:g} 秒</translation>
    </message>
    <message>
        <source>Verdict on the last seconds</source>
        <translation>对最近几秒的结论</translation>
    </message>
    <message>
        <source>State of the recording</source>
        <translation>录音状态</translation>
    </message>
    <message>
        <source>Sound that was lost</source>
        <translation>丢失的声音</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>正在加载模型。</translation>
    </message>
    <message>
        <source>Nothing is lost: it catches up with the recording.</source>
        <translation>没有任何丢失：正在追上录音进度。</translation>
    </message>
    <message>
        <source>Lost {frames:,} frames, once</source>
        <translation>丢失 {frames:,} 帧，一次</translation>
    </message>
    <message numerus="yes">
        <source>Lost {frames:,} frames, %n times</source>
        <translation>
            <numerusform>丢失 {frames:,} 帧，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost some sound, once</source>
        <translation>丢失部分声音，一次</translation>
    </message>
    <message numerus="yes">
        <source>Lost some sound, %n times</source>
        <translation>
            <numerusform>丢失部分声音，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It could not go on</source>
        <translation>无法继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording.</source>
        <translation>它以低优先级在后台运行：您可以继续审阅和录制。</translation>
    </message>
    <message>
        <source>It works in the background, at low priority: go on reviewing and recording, or close the window.</source>
        <translation>它以低优先级在后台运行：您可以继续审阅和录制，也可以关闭此窗口。</translation>
    </message>
    <message>
        <source>Everything learnt so far is kept. Resume it whenever you like, today or another day.</source>
        <translation>已学到的内容全部保留。今天或改日，随时可以恢复。</translation>
    </message>
    <message>
        <source>The model in use was not touched.</source>
        <translation>使用中的模型未受影响。</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>It was ended from outside, or the computer was switched off. Hardly anything is lost: resume it. Where that happens again, memory is short: close other programs first.</source>
        <translation>它被外部终止，或计算机已关机。几乎没有损失：请恢复运行。若再次发生，则是内存不足：请先关闭其他程序。</translation>
    </message>
    <message>
        <source>What was learnt so far is kept.</source>
        <translation>已学到的内容会保留。</translation>
    </message>
    <message>
        <source>What was learnt so far would be lost; paused, it can go on any day. Cancel the retraining?</source>
        <translation>已学到的内容将会丢失；若暂停，则改日可以继续。要取消再训练吗？</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Why it could not go on</source>
        <translation>无法继续的原因</translation>
    </message>
    <message>
        <source>How far off it is (loss)</source>
        <translation>偏差有多大（损失）</translation>
    </message>
    <message>
        <source>How many it gets right (score)</source>
        <translation>答对多少（得分）</translation>
    </message>
    <message>
        <source>Cancel the retraining</source>
        <translation>取消再训练</translation>
    </message>
    <message>
        <source>Begin another</source>
        <translation>再开始一次</translation>
    </message>
    <message>
        <source>Cancel it for good</source>
        <translation>彻底取消</translation>
    </message>
    <message>
        <source>No, do not cancel it</source>
        <translation>不，不取消</translation>
    </message>
    <message>
        <source>Close; it goes on</source>
        <translation>关闭；训练继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more, as on the first page</source>
        <translation>
            <numerusform>• 以及另外 %n 项，同首页所列</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f}% done</source>
        <translation>已完成 {percent:.0f}%</translation>
    </message>
    <message>
        <source>{done}; how long it takes is being measured</source>
        <translation>{done}；正在测算所需时间</translation>
    </message>
    <message>
        <source>{done}, about {duration} left</source>
        <translation>{done}，约剩 {duration}</translation>
    </message>
    <message>
        <source>Show the retraining</source>
        <translation>显示再训练</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>新模型更好</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>新模型更差</translation>
    </message>
    <message>
        <source>It cannot be told which model is better</source>
        <translation>无法判断哪个模型更好</translation>
    </message>
    <message>
        <source>The new model was not compared with the one in use</source>
        <translation>新模型未与使用中的模型比较</translation>
    </message>
    <message>
        <source>The new model was worse on the patients who judged both. Use it all the same?</source>
        <extracomment>True of a model of unknown training as well; why it cannot be told stands above, on the page.</extracomment>
        <translation>在评估两个模型的患者上，新模型更差。仍要使用吗？</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better, for the reason given above. Use it all the same?</source>
        <translation>由于上述原因，无法得知新模型是否更好。仍要使用吗？</translation>
    </message>
    <message>
        <source>Nobody knows whether the new model is better: it was not judged. Use it all the same?</source>
        <translation>无法得知新模型是否更好：它未经评估。仍要使用吗？</translation>
    </message>
    <message>
        <source>It cannot be had back, but by another retraining. Kept, it is among the models, unused. Delete it?</source>
        <translation>除非再次再训练，否则无法找回。若保留，它将列于模型之中而不被使用。要删除吗？</translation>
    </message>
    <message>
        <source>It was made without a comparison: that was switched off, under Advanced.</source>
        <translation>它在制作时未作比较：比较已在“高级”中关闭。</translation>
    </message>
    <message>
        <source>Given an event: normal or adventitious (task 11)</source>
        <translation>给定事件：正常或附加音（任务 11）</translation>
    </message>
    <message>
        <source>Given an event: its type (task 12)</source>
        <translation>给定事件：其类型（任务 12）</translation>
    </message>
    <message>
        <source>The whole recording: normal, adventitious, poor quality (task 21)</source>
        <translation>整段录音：正常、附加音、质量差（任务 21）</translation>
    </message>
    <message>
        <source>The whole recording: its label (task 22)</source>
        <translation>整段录音：其标签（任务 22）</translation>
    </message>
    <message>
        <source>Events that it finds by itself</source>
        <translation>模型自行找出的事件</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ 更好</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ 更差</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Both models&apos; numbers, with 95 % intervals</source>
        <translation>两个模型的数值及 95% 区间</translation>
    </message>
    <message>
        <source>Recordings that got better</source>
        <translation>变好的录音</translation>
    </message>
    <message>
        <source>Recordings that got worse</source>
        <translation>变差的录音</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Delete the new model</source>
        <translation>删除新模型</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>继续使用当前模型</translation>
    </message>
    <message>
        <source>The new one is kept among the models, unused</source>
        <translation>新模型保留在模型列表中，不启用</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>使用新模型</translation>
    </message>
    <message>
        <source>Go back to the model before</source>
        <translation>退回到之前的模型</translation>
    </message>
    <message>
        <source>Got better ({count})</source>
        <translation>变好 ({count})</translation>
    </message>
    <message>
        <source>Got worse ({count})</source>
        <translation>变差 ({count})</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No, do not delete it</source>
        <translation>不，不删除</translation>
    </message>
    <message>
        <source>{measure} (fewer are better)</source>
        <translation>{measure}（越少越好）</translation>
    </message>
    <message>
        <source>{number:+.2f}</source>
        <translation>{number:+.2f}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>kappa (95 %)</source>
        <translation>kappa (95%)</translation>
    </message>
    <message>
        <source>positive agreement</source>
        <translation>阳性一致性</translation>
    </message>
    <message>
        <source>negative agreement</source>
        <translation>阴性一致性</translation>
    </message>
    <message>
        <source>any overlap</source>
        <translation>任何重叠</translation>
    </message>
    <message>
        <source>A s</source>
        <comment>seconds by A</comment>
        <translation>A（秒）</translation>
    </message>
    <message>
        <source>B s</source>
        <comment>seconds by B</comment>
        <translation>B（秒）</translation>
    </message>
    <message>
        <source>both s</source>
        <comment>seconds by both</comment>
        <translation>两者（秒）</translation>
    </message>
    <message>
        <source>kappa over time</source>
        <translation>按时间的 kappa</translation>
    </message>
    <message>
        <source>Choose readers and compare them. What the numbers mean stands in the documentation (agreement).</source>
        <translation>请选择判读者并进行比较。数字的含义见文档（一致性）。</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Agreement on record labels</source>
        <translation>录音标签的一致性</translation>
    </message>
    <message>
        <source>Agreement on events and over time</source>
        <translation>事件及按时间的一致性</translation>
    </message>
    <message>
        <source>Notes on these numbers</source>
        <translation>关于这些数字的说明</translation>
    </message>
    <message>
        <source>A: {a}. B: {b}.</source>
        <translation>A：{a}。B：{b}。</translation>
    </message>
    <message>
        <source>{read_by_both}; {count:,} by one of them only.</source>
        <translation>{read_by_both}；{count:,} 段仅由其中一人判读。</translation>
    </message>
    <message>
        <source>{number:.2f}</source>
        <translation>{number:.2f}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the record labels, all readers together: {alpha}.</source>
        <translation>所有判读者录音标签的 Krippendorff alpha：{alpha}。</translation>
    </message>
    <message>
        <source>All five</source>
        <translation>全部五类</translation>
    </message>
    <message>
        <source>agreement {number}</source>
        <translation>一致性 {number}</translation>
    </message>
    <message>
        <source>{agreed:,} events agreed, {other_type:,} of another type, {only_a:,} only A, {only_b:,} only B (the same event from {share:.0f}% of the union).</source>
        <translation>{agreed:,} 个事件一致，{other_type:,} 个类型不同，{only_a:,} 个仅 A，{only_b:,} 个仅 B（重叠达并集的 {share:.0f}% 即视为同一事件）。</translation>
    </message>
    <message>
        <source>Without an interval: {reason}.</source>
        <translation>无区间：{reason}。</translation>
    </message>
    <message>
        <source>{number:.1f}</source>
        <translation>{number:.1f}</translation>
    </message>
    <message>
        <source>{number:+.2f} ({low:+.2f} to {high:+.2f})</source>
        <translation>{number:+.2f}（{low:+.2f} 至 {high:+.2f}）</translation>
    </message>
    <message>
        <source>{number:.2f} ({low:.2f} to {high:.2f})</source>
        <translation>{number:.2f}（{low:.2f} 至 {high:.2f}）</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients.</source>
        <translation>两者均判断了 {patients:,} 名患者的 {recordings:,} 段录音。</translation>
    </message>
    <message>
        <source>Both heard {recordings:,} recordings of {patients:,} patients whom neither learnt from.</source>
        <translation>两个模型都听了 {patients:,} 名患者的 {recordings:,} 段录音，二者均未学习过这些患者。</translation>
    </message>
    <message>
        <source>New models were judged once on this computer.</source>
        <translation>此计算机上已评估新模型一次。</translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer.</source>
        <translation>
            <numerusform>此计算机上已评估新模型 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New models were judged %n times on this computer: the more often, the likelier a “better” by luck.</source>
        <translation>
            <numerusform>此计算机上已评估新模型 %n 次：次数越多，越可能碰巧得出“更好”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts from the model in use and learns your corrections on top of what it knows. Takes minutes. This is what you want, nearly always.</source>
        <translation>从使用中的模型出发，在其已知内容之上学习您的更正。只需几分钟。几乎总应选择此项。</translation>
    </message>
    <message>
        <source>Forgets the model in use and learns everything anew from the recordings of step 1 alone. Takes hours, and pays only with many recordings: hundreds, of dozens of patients.</source>
        <translation>抛开使用中的模型，仅用第 1 步的录音从头学习一切。需要数小时，只有录音很多时才值得：来自数十名患者的数百段录音。</translation>
    </message>
    <message>
        <source>It can be paused or cancelled at any moment, and goes on when this window, or the program, is closed.</source>
        <translation>可随时暂停或取消；关闭此窗口或程序后仍会继续。</translation>
    </message>
    <message>
        <source>How long it takes on this computer is measured as soon as it begins, and shown.</source>
        <translation>开始后会立即测算在此计算机上所需的时间并显示。</translation>
    </message>
    <message>
        <source>How to learn</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>&amp;Refine the model in use (recommended)</source>
        <translation>微调使用中的模型（推荐）(&amp;R)</translation>
    </message>
    <message>
        <source>Learn from &amp;scratch</source>
        <translation>从头学习(&amp;S)</translation>
    </message>
    <message>
        <source>Why not from scratch</source>
        <translation>为何不能从头训练</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>for example: ward 3, new stethoscope</source>
        <translation>例如：3 号病房，新听诊器</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>as in the model</source>
        <translation>与模型相同</translation>
    </message>
    <message>
        <source>as tested</source>
        <translation>按测试值</translation>
    </message>
    <message>
        <source>Judge the new model on the patients kept for it</source>
        <translation>用留出的患者评估新模型</translation>
    </message>
    <message>
        <source>How &amp;often each event is heard:</source>
        <translation>每个事件听几遍(&amp;E)：</translation>
    </message>
    <message>
        <source>A factor upon the number of passes (epochs)</source>
        <translation>训练轮数 (epoch) 的倍数</translation>
    </message>
    <message>
        <source>How &amp;fast it learns:</source>
        <translation>学习速度(&amp;F)：</translation>
    </message>
    <message>
        <source>A factor upon the learning rate</source>
        <translation>学习率的倍数</translation>
    </message>
    <message>
        <source>&amp;Networks that learn:</source>
        <translation>参与学习的网络数(&amp;N)：</translation>
    </message>
    <message>
        <source>A model may be a small team of networks</source>
        <translation>一个模型可由几个网络组成</translation>
    </message>
    <message>
        <source>How much of the &amp;old model stays:</source>
        <translation>旧模型保留多少(&amp;O)：</translation>
    </message>
    <message>
        <source>0: nothing is held; 1: nothing changes</source>
        <translation>0：不作保留；1：完全不变</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>处理器核心数(&amp;C)：</translation>
    </message>
    <message>
        <source>It works at low priority in any case</source>
        <translation>总以低优先级运行</translation>
    </message>
    <message>
        <source>Ran&amp;dom seed:</source>
        <translation>随机种子(&amp;D)：</translation>
    </message>
    <message>
        <source>The same seed and recordings give the same model</source>
        <translation>种子和录音相同，得到的模型也相同</translation>
    </message>
    <message>
        <source>A &amp;note for yourself:</source>
        <translation>给自己的备注(&amp;T)：</translation>
    </message>
    <message>
        <source>Being measured on this computer …</source>
        <translation>正在此计算机上测算…</translation>
    </message>
    <message>
        <source>refining takes about {duration}</source>
        <translation>微调约需 {duration}</translation>
    </message>
    <message>
        <source>learning from scratch takes about {duration}</source>
        <translation>从头学习约需 {duration}</translation>
    </message>
    <message>
        <source>Measured on this computer, as busy as it is now: {durations}.</source>
        <translation>按此计算机目前的繁忙程度测算：{durations}。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>A language is called by its own name, whatever is spoken.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>{percent:g} %</source>
        <translation>{percent:g}%</translation>
    </message>
    <message>
        <source>{frequency:g} kHz</source>
        <translation>{frequency:g} kHz</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>Breath phases</source>
        <translation>呼吸时相</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>干扰音</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>时间窗</translation>
    </message>
    <message>
        <source>No filter</source>
        <extracomment>In the order of the key that goes through them.</extracomment>
        <translation>无滤波</translation>
    </message>
    <message>
        <source>Bell</source>
        <comment>of a stethoscope</comment>
        <translation>钟型</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <comment>of a stethoscope</comment>
        <translation>膜型</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>listening filter</comment>
        <translation>宽频</translation>
    </message>
    <message>
        <source>Band-pass</source>
        <translation>带通</translation>
    </message>
    <message>
        <source>no filter</source>
        <comment>heard through</comment>
        <extracomment>Behind &quot;heard:&quot;, of what is shown as it is heard.</extracomment>
        <translation>无滤波</translation>
    </message>
    <message>
        <source>bell</source>
        <comment>heard through</comment>
        <translation>钟型</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <comment>heard through</comment>
        <translation>膜型</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>heard through</comment>
        <translation>宽频</translation>
    </message>
    <message>
        <source>band-pass</source>
        <comment>heard through</comment>
        <translation>带通</translation>
    </message>
    <message>
        <source>Time-&amp;expanded waveform</source>
        <translation>展宽波形(&amp;E)</translation>
    </message>
    <message>
        <source>Millimetres on this screen for a second, as far as the screen tells its size</source>
        <translation>此屏幕上每秒对应的毫米数，以屏幕所报尺寸为准</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Scroll the time-expanded waveform</source>
        <translation>滚动展宽波形</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>{scale:g} mm/s</source>
        <translation>{scale:g} mm/s</translation>
    </message>
    <message>
        <source>Selection, {length:.3g} s from {start:.3f} s</source>
        <translation>选区，自 {start:.3f} 秒起 {length:.3g} 秒</translation>
    </message>
    <message>
        <source>About the cursor, {length:.3g} s from {start:.3f} s</source>
        <translation>光标附近，自 {start:.3f} 秒起 {length:.3g} 秒</translation>
    </message>
    <message>
        <source>Scale: {scale} mm a second</source>
        <translation>比例：每秒 {scale} 毫米</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure.</source>
        <translation>方向键移动十字线，与 Shift 同按则测量。</translation>
    </message>
    <message>
        <source>Left, or the only one</source>
        <translation>左声道，或唯一的声道</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>channel</comment>
        <translation>右声道</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>channel</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>Mix of both</source>
        <translation>两者混合</translation>
    </message>
    <message>
        <source>Microphone settings</source>
        <translation>麦克风设置</translation>
    </message>
    <message>
        <source>The device&apos;s own</source>
        <translation>设备自身</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Gain of the recording in decibels</source>
        <translation>录音增益（分贝）</translation>
    </message>
    <message>
        <source>How much louder it is recorded than the device gives it; double click: not at all</source>
        <translation>录制时比设备给出的声音响多少；双击：不增益</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>测试麦克风</translation>
    </message>
    <message>
        <source>Is it silent, muted, or missing? Tap the chestpiece for three seconds.</source>
        <translation>没有声音、被静音或未连接？请轻敲听诊头三秒。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>This microphone has one channel</source>
        <translation>此麦克风只有一个声道</translation>
    </message>
    <message>
        <source>Both, mixed</source>
        <translation>双声道混合</translation>
    </message>
    <message>
        <source>What the microphone gives</source>
        <translation>麦克风的原始采样率</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>首选项 (*.json)</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>导出首选项</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>导入首选项</translation>
    </message>
    <message>
        <source>Saved as {name}. It names folders, devices and the reader.</source>
        <translation>已保存为 {name}。其中含文件夹、设备和判读者的名称。</translation>
    </message>
    <message>
        <source>Taken over. Settings that changed: {count}.</source>
        <translation>已采用。更改的设置：{count}。</translation>
    </message>
    <message>
        <source>Put all preferences back to what they were at first?</source>
        <translation>将所有首选项恢复为初始值？</translation>
    </message>
    <message>
        <source>Shortcuts, folders, devices and the reader&apos;s name, too. Recordings and studies stay.</source>
        <translation>快捷键、文件夹、设备和判读者姓名也会恢复。录音和研究不受影响。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>所有首选项均已恢复为初始值。</translation>
    </message>
    <message>
        <source>Choose a file that was saved by “Export” in the preferences.</source>
        <translation>请选择由首选项中的“导出”保存的文件。</translation>
    </message>
    <message>
        <source>This file holds no preferences of PRS Studio.</source>
        <translation>此文件不含 PRS Studio 的首选项。</translation>
    </message>
    <message>
        <source>These preferences were saved by another version of PRS Studio.</source>
        <translation>这些首选项由另一版本的 PRS Studio 保存。</translation>
    </message>
    <message>
        <source>Export them there anew.</source>
        <translation>请在该处重新导出。</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>未采用任何内容。</translation>
    </message>
    <message>
        <source>“{key}” is no setting of this version.</source>
        <translation>“{key}”不是此版本的设置。</translation>
    </message>
    <message>
        <source>“{title}” cannot be {shown}: it is {expected}.</source>
        <translation>“{title}”不能为 {shown}：应为{expected}。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g} 至 {high:g} 之间的数</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <source>a line of text, of {count} letters at most</source>
        <translation>一行文字，最多 {count} 个字符</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of any of {choices}</source>
        <translation>由 {choices} 中任意项组成的列表</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>What a slider of thresholds reaches.</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Annotating</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>浅色或深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of all text in the program, compared with the system&apos;s.</source>
        <translation>程序中所有文字相对于系统文字的大小。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus, texts, numbers and reports, from the next start on.</source>
        <translation>菜单、文字、数字和报告的语言，下次启动时生效。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减弱动态效果</translation>
    </message>
    <message>
        <source>While recording, the picture moves on in pages instead of gliding; menus and lists appear at once, and the text cursor does not blink.</source>
        <translation>录制时画面逐页翻动而非平滑滚动；菜单和列表立即出现，文本光标不闪烁。</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>显示的轨道</translation>
    </message>
    <message>
        <source>Breath phases and artefacts are also shown as soon as something is in them.</source>
        <translation>呼吸时相和干扰音轨道一有内容也会显示。</translation>
    </message>
    <message>
        <source>Spectrogram up to</source>
        <translation>频谱图上限</translation>
    </message>
    <message>
        <source>The highest frequency that is shown. Most lung sounds lie below 2 kHz.</source>
        <translation>显示的最高频率。多数肺音低于 2 kHz。</translation>
    </message>
    <message>
        <source>Spectrogram in</source>
        <translation>频谱图配色</translation>
    </message>
    <message>
        <source>Greys can be told apart by everyone, and print well.</source>
        <translation>灰度人人都能分辨，打印效果也好。</translation>
    </message>
    <message>
        <source>Scale of the time-expanded waveform</source>
        <translation>展宽波形的比例</translation>
    </message>
    <message>
        <source>Millimetres on the screen for a second of sound.</source>
        <translation>一秒声音在屏幕上所占的毫米数。</translation>
    </message>
    <message>
        <source>Gain by hand</source>
        <extracomment>Before the automatic gain, which it ends: who takes over both keeps both.</extracomment>
        <translation>手动增益</translation>
    </message>
    <message>
        <source>How much louder than recorded the sound is played and the waveform drawn. Setting it ends the automatic gain.</source>
        <translation>播放声音和绘制波形时，比原录音放大多少。设置后自动增益随即关闭。</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>自动增益</translation>
    </message>
    <message>
        <source>Brings each recording to a comfortable loudness. A gain that is set by hand ends it.</source>
        <translation>将每段录音调到舒适的响度。手动设置增益后，自动增益即关闭。</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>循环播放选区</translation>
    </message>
    <message>
        <source>A selected stretch is played over and over.</source>
        <translation>反复播放选中的片段。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Slower playing makes single crackles heard.</source>
        <translation>放慢播放可听清单个啰音。</translation>
    </message>
    <message>
        <source>Keep the pitch</source>
        <translation>保持音高</translation>
    </message>
    <message>
        <source>Slower or faster sound stays as high as it was.</source>
        <translation>放慢或加快播放时音高不变。</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>提前播放</translation>
    </message>
    <message>
        <source>How much is played before the selection begins.</source>
        <translation>在选区开始前播放多长一段。</translation>
    </message>
    <message>
        <source>Listening filter</source>
        <translation>听诊滤波器</translation>
    </message>
    <message>
        <source>What of the sound is let through to the ear. The recording stays as it is.</source>
        <translation>让声音的哪一部分通过。录音本身不变。</translation>
    </message>
    <message>
        <source>Band-pass from</source>
        <translation>带通下限</translation>
    </message>
    <message>
        <source>The lowest frequency that the band-pass filter lets through.</source>
        <translation>带通滤波器允许通过的最低频率。</translation>
    </message>
    <message>
        <source>Band-pass to</source>
        <translation>带通上限</translation>
    </message>
    <message>
        <source>The highest frequency that the band-pass filter lets through.</source>
        <translation>带通滤波器允许通过的最高频率。</translation>
    </message>
    <message>
        <source>Show what is heard</source>
        <translation>显示所听到的声音</translation>
    </message>
    <message>
        <source>Waveform and spectrogram show the sound as it comes through the listening filter.</source>
        <translation>波形和频谱图显示经听诊滤波器后的声音。</translation>
    </message>
    <message>
        <source>State of the headphones</source>
        <translation>耳机状态</translation>
    </message>
    <message>
        <source>Headphones that are used</source>
        <translation>使用的耳机</translation>
    </message>
    <message>
        <source>Listening filter of the headphones</source>
        <translation>耳机的听诊滤波器</translation>
    </message>
    <message>
        <source>Volume of the headphones in decibels</source>
        <translation>耳机音量（分贝）</translation>
    </message>
    <message>
        <source>What is recorded stays as it is. Sound comes some 60 ms after the chestpiece. Use headphones: out of a loudspeaker it may howl, and is then silenced.</source>
        <translation>录制的声音保持原样。声音比听诊头晚约 60 毫秒。请使用耳机：用扬声器可能产生啸叫，届时会自动静音。</translation>
    </message>
    <message>
        <source>By</source>
        <comment>by which headphones it is heard</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>of sound</comment>
        <translation>滤波</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <extracomment>By its name, as the system calls it; empty: the system&apos;s own choice.</extracomment>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Loudspeakers or headphones</source>
        <translation>扬声器或耳机</translation>
    </message>
    <message>
        <source>Where recordings are played. While it is not connected, and to listen along while recording, the system&apos;s own are used.</source>
        <translation>播放录音的设备。该设备未连接时，以及录制中监听时，使用系统默认设备。</translation>
    </message>
    <message>
        <source>Pages of recording</source>
        <translation>录制的各页</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>录制流程</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Headphones ●</source>
        <translation>耳机 ●</translation>
    </message>
    <message>
        <source>Put recordings into</source>
        <translation>录音存放位置</translation>
    </message>
    <message>
        <source>What is recorded from, while it is connected. Not changed in the midst of a recording.</source>
        <translation>录制所用的麦克风（须已连接）。录制途中不会更换。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Which channel of a stereo microphone is recorded.</source>
        <translation>录制立体声麦克风的哪个声道。</translation>
    </message>
    <message>
        <source>Gain of the microphone</source>
        <translation>麦克风增益</translation>
    </message>
    <message>
        <source>Applied before the sound is written. Raise it only if the level stays low.</source>
        <translation>在声音写入之前应用。仅当电平始终偏低时才调高。</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Samples that the microphone takes in a second.</source>
        <translation>麦克风每秒采集的样本数。</translation>
    </message>
    <message>
        <source>Seconds for each site</source>
        <translation>每个部位的秒数</translation>
    </message>
    <message>
        <source>How long each place is recorded in a guided session that begins.</source>
        <translation>新开始的引导式录制中，每个部位录制多长时间。</translation>
    </message>
    <message>
        <source>Filter of the headphones</source>
        <translation>耳机滤波器</translation>
    </message>
    <message>
        <source>What is heard while recording. What is written stays as it is.</source>
        <translation>录制时所听到的声音。写入的内容不变。</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>耳机</translation>
    </message>
    <message>
        <source>By what the microphone is heard while recording.</source>
        <translation>录制时用于监听麦克风的设备。</translation>
    </message>
    <message>
        <source>Volume of the headphones</source>
        <translation>耳机音量</translation>
    </message>
    <message>
        <source>How loud it is heard while recording.</source>
        <translation>录制时监听的音量。</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Seconds from one 3 s window to the next. Smaller is finer and slower. What is open is analysed anew.</source>
        <translation>相邻两个 3 秒时间窗之间的秒数。越小越精细，也越慢。已打开的录音会重新分析。</translation>
    </message>
    <message>
        <source>The record&apos;s label: by hand, or as it follows from the events</source>
        <translation>录音标签：手动给出，或由事件得出</translation>
    </message>
    <message>
        <source>How the record label came about</source>
        <translation>录音标签的由来</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>From events: {label}</source>
        <translation>由事件得出：{label}</translation>
    </message>
    <message>
        <source>By hand. The events say {label}.</source>
        <translation>手动。由事件应得出 {label}。</translation>
    </message>
    <message>
        <source>By hand.</source>
        <translation>手动。</translation>
    </message>
    <message>
        <source>Follows from the events.</source>
        <translation>由事件得出。</translation>
    </message>
    <message>
        <source>Nothing marked. Reviewed, but without a label.</source>
        <translation>无任何标记。已审阅，但没有标签。</translation>
    </message>
    <message>
        <source>Nothing marked.</source>
        <translation>无任何标记。</translation>
    </message>
    <message>
        <source>Threshold of proposals</source>
        <translation>建议阈值</translation>
    </message>
    <message>
        <source>Fewer, surer proposals to the right; more to the left. The middle is the model&apos;s own.</source>
        <translation>向右：建议更少、更有把握；向左：更多。中间为模型自身的阈值。</translation>
    </message>
    <message>
        <source>Proposals: more</source>
        <comment>proposals: more … fewer</comment>
        <translation>建议：更多</translation>
    </message>
    <message>
        <source>fewer</source>
        <comment>proposals: more … fewer</comment>
        <translation>更少</translation>
    </message>
    <message>
        <source>{open} at {scale:.2f} × the model&apos;s thresholds: {come} more, {gone} fewer than its own</source>
        <translation>模型阈值的 {scale:.2f} 倍时有 {open} 个：比其自身阈值多 {come} 个，少 {gone} 个</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Definition and sound of the selected type</source>
        <translation>所选类型的定义和声音</translation>
    </message>
    <message>
        <source>What a {label} is, with a synthesised sound</source>
        <translation>什么是{label}，附合成声音</translation>
    </message>
    <message>
        <source>Select events of one type first</source>
        <translation>请先选择同一类型的事件</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} positions, {first:.2f} to {last:.2f} s, agree: start {start_low:.2f} to {start_high:.2f} s, end {end_low:.2f} to {end_high:.2f} s, averaged by probability.</source>
        <translation>{count} 个位置（{first:.2f} 至 {last:.2f} 秒）一致：起点 {start_low:.2f} 至 {start_high:.2f} 秒，终点 {end_low:.2f} 至 {end_high:.2f} 秒，按概率平均。</translation>
    </message>
    <message>
        <source>Times the model&apos;s own thresholds: more than 1 proposes fewer, surer events. The slider above the events begins here.</source>
        <translation>模型自身阈值的倍数：大于 1 时，建议更少、更有把握。事件上方的滑块以此为起点。</translation>
    </message>
    <message>
        <source>By the number of cores</source>
        <translation>按核心数</translation>
    </message>
    <message>
        <source>Processor cores for analysis</source>
        <translation>分析所用的处理器核心</translation>
    </message>
    <message>
        <source>More is faster, fewer leaves more to other programs. The analysis begins anew with them.</source>
        <translation>多则更快，少则给其他程序留出更多资源。更改后分析将重新开始。</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>需要时询问</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>判读者</translation>
    </message>
    <message>
        <source>Whose name decisions are kept with when the program starts. While a study is open, it reads as this reader.</source>
        <translation>程序启动时，以谁的名义保存决定。打开研究后，程序以该判读者身份判读。</translation>
    </message>
    <message>
        <source>Snap to pauses</source>
        <translation>吸附到停顿</translation>
    </message>
    <message>
        <source>Borders that are dragged also stick to pauses of the sound.</source>
        <translation>拖动的边界也会吸附到声音的停顿处。</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>研究进度</translation>
    </message>
    <message>
        <source>Progress of the study in words</source>
        <translation>研究进度的文字说明</translation>
    </message>
    <message>
        <source>Worklist summary</source>
        <translation>工作列表摘要</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>筛选工作列表</translation>
    </message>
    <message>
        <source>Words that a recording must have: name, patient, site, label, comment, annotator</source>
        <translation>录音须包含的字词：名称、患者、部位、标签、注释、标注者</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选条件</translation>
    </message>
    <message>
        <source>Filter by status, label, confidence, disagreement, patient, site, quality, annotator</source>
        <translation>按状态、标签、置信度、分歧、患者、部位、质量、标注者筛选</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>工作列表的排序</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of a list</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>No other recording is left to review.</source>
        <translation>没有其他待审阅的录音。</translation>
    </message>
    <message>
        <source>No other recording is left to review among those shown.</source>
        <translation>所显示的录音中没有其他待审阅的录音。</translation>
    </message>
    <message>
        <source>No recording fits the filter.</source>
        <translation>没有符合筛选条件的录音。</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,}</source>
        <translation>{shown:,} / {all:,}</translation>
    </message>
    <message>
        <source>{count:,} recordings</source>
        <translation>{count:,} 段录音</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 段录音</translation>
    </message>
    <message>
        <source>{count:,} to analyse</source>
        <translation>{count:,} 段待分析</translation>
    </message>
    <message>
        <source>{count:,} failed</source>
        <translation>{count:,} 段失败</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed, {in_work:,} in work</source>
        <translation>已审阅 {reviewed:,} / {all:,}，进行中 {in_work:,}</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} reviewed</source>
        <translation>已审阅 {reviewed:,} / {all:,}</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed by {reader}, {in_work:,} in work</source>
        <translation>{reader} 已审阅 {reviewed:,} / {all:,} 段录音，进行中 {in_work:,}</translation>
    </message>
    <message>
        <source>{reviewed:,} of {all:,} recordings reviewed, {in_work:,} in work</source>
        <translation>已审阅 {reviewed:,} / {all:,} 段录音，进行中 {in_work:,}</translation>
    </message>
    <message>
        <source>What recordings are sorted by. A blind reader is not shown orders that tell what others found.</source>
        <translation>录音按什么排序。盲法判读者看不到会透露他人所见的排序。</translation>
    </message>
    <message>
        <source>“PRS Studio recordings” in the home folder</source>
        <extracomment>Where what is recorded is put; empty: a folder of the program&apos;s own in the home folder.</extracomment>
        <translation>主文件夹中的“PRS Studio recordings”</translation>
    </message>
    <message>
        <source>New recordings</source>
        <translation>新录音</translation>
    </message>
    <message>
        <source>Where recordings are written, from the next one on.</source>
        <translation>录音写入的位置，从下一段起生效。</translation>
    </message>
    <message>
        <source>The home folder</source>
        <translation>主文件夹</translation>
    </message>
    <message>
        <source>Open and save</source>
        <translation>打开和保存</translation>
    </message>
    <message>
        <source>Where the next dialog that opens or saves files begins. It follows what is opened.</source>
        <translation>下一个打开或保存文件的对话框从何处开始。随打开的内容变化。</translation>
    </message>
    <message>
        <source>To learn from</source>
        <extracomment>Folders of annotated recordings that are learnt from besides the study.</extracomment>
        <translation>供学习</translation>
    </message>
    <message>
        <source>Folders of annotated recordings that retraining learns from besides the study.</source>
        <translation>除研究外，再训练还会学习的已标注录音文件夹。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>&quot;name=keys&quot;: what was changed of the shortcuts; keys are separated by spaces, none means none.</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What each key does.</source>
        <translation>每个键的作用。</translation>
    </message>
    <message>
        <source>“{name}” is no action of this version.</source>
        <translation>“{name}”不是此版本的操作。</translation>
    </message>
    <message>
        <source>“{keys}” are no keys that can be pressed.</source>
        <translation>“{keys}”不是可以按下的键。</translation>
    </message>
    <message>
        <source>Both “{one}” and “{other}” would have the keys {keys}.</source>
        <translation>“{one}”和“{other}”会使用相同的键 {keys}。</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>该文件夹</translation>
    </message>
    <message>
        <source>the demo study</source>
        <translation>演示研究</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>被其他程序占用</translation>
    </message>
    <message>
        <source>Not at this rate</source>
        <translation>采样率不支持</translation>
    </message>
    <message>
        <source>Not these channels</source>
        <translation>声道不支持</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>a microphone, by the system</comment>
        <translation>未获许可</translation>
    </message>
    <message>
        <source>Gives no sound</source>
        <comment>a microphone</comment>
        <translation>无声音输出</translation>
    </message>
    <message>
        <source>Not open</source>
        <comment>a microphone</comment>
        <translation>未打开</translation>
    </message>
    <message>
        <source>“{device}” is not connected any more.</source>
        <extracomment>PortAudio&apos;s error codes (portaudio.h), the second argument of sounddevice&apos;s PortAudioError. What a system&apos;s own words tell where PortAudio has no code for it (paUnanticipatedHostError).</extracomment>
        <translation>“{device}”已断开连接。</translation>
    </message>
    <message>
        <source>Plug it in, then look for microphones again.</source>
        <translation>请插上它，然后重新查找麦克风。</translation>
    </message>
    <message>
        <source>“{device}” is being used by another program.</source>
        <translation>“{device}”正被另一程序使用。</translation>
    </message>
    <message>
        <source>Close that program (a call, a recorder), or choose another microphone.</source>
        <translation>请关闭该程序（通话、录音机等），或选择另一个麦克风。</translation>
    </message>
    <message>
        <source>“{device}” cannot record at {frequency:g} kHz.</source>
        <translation>“{device}”无法以 {frequency:g} kHz 录制。</translation>
    </message>
    <message>
        <source>“{device}” offers no rate that can be recorded.</source>
        <translation>“{device}”没有可用于录制的采样率。</translation>
    </message>
    <message>
        <source>Choose “The device&apos;s own” rate, or another one.</source>
        <translation>请选择“设备自身”的采样率，或另一个采样率。</translation>
    </message>
    <message>
        <source>Choose another microphone.</source>
        <translation>请选择另一个麦克风。</translation>
    </message>
    <message numerus="yes">
        <source>“{device}” does not give %n channel.</source>
        <translation>
            <numerusform>“{device}”不提供 %n 个声道。</numerusform>
        </translation>
    </message>
    <message>
        <source>See how it is set up in the system&apos;s sound settings, or choose another microphone.</source>
        <translation>请在系统声音设置中查看其配置，或选择另一个麦克风。</translation>
    </message>
    <message>
        <source>The system does not let this program use “{device}”.</source>
        <translation>系统不允许此程序使用“{device}”。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then look for microphones again.</source>
        <translation>请在系统隐私设置中允许，然后重新查找麦克风。</translation>
    </message>
    <message>
        <source>“{device}” refuses to record.</source>
        <translation>“{device}”拒绝录音。</translation>
    </message>
    <message>
        <source>Is another program using it, or may this one not use the microphone (privacy settings of the system)?</source>
        <translation>是否有另一程序正在使用它，或本程序未获准使用麦克风（系统隐私设置）？</translation>
    </message>
    <message>
        <source>See whether they work in the system&apos;s sound settings, or choose other headphones.</source>
        <translation>请在系统声音设置中查看其是否正常，或选择其他耳机。</translation>
    </message>
    <message>
        <source>Connect the headphones, then switch listening on again.</source>
        <translation>请接好耳机，然后重新开启监听。</translation>
    </message>
    <message>
        <source>Close that program (a call, a player), or choose other headphones.</source>
        <translation>请关闭该程序（通话、播放器），或选择其他耳机。</translation>
    </message>
    <message>
        <source>Nothing can be heard by “{device}”: it refuses the sound.</source>
        <translation>无法通过“{device}”收听：它拒绝声音。</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed.</source>
        <translation>无法列出声音设备。</translation>
    </message>
    <message>
        <source>See whether sound works in other programs, then start the program again.</source>
        <translation>请查看其他程序的声音是否正常，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again, and the recording goes on; or stop it.</source>
        <translation>请拔下后重新插上，录音将继续；或停止录音。</translation>
    </message>
    <message>
        <source>“{device}” was unplugged or switched off.</source>
        <translation>“{device}”已被拔出或关闭。</translation>
    </message>
    <message>
        <source>Plug it in again, and the recording goes on; or stop it.</source>
        <translation>请重新插上，录制会继续；或停止录制。</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>请重新插上，或选择另一个麦克风。</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>没有麦克风。</translation>
    </message>
    <message>
        <source>Connect one, then look again.</source>
        <translation>请连接麦克风，然后再次查找。</translation>
    </message>
    <message>
        <source>“{device}” is there, but no sound comes from it.</source>
        <translation>“{device}”已连接，但没有声音传来。</translation>
    </message>
    <message>
        <source>Pull it out and plug it in again; or see whether another program has taken it.</source>
        <translation>请拔出后重新插上；或查看是否被另一程序占用。</translation>
    </message>
    <message>
        <source>Tap the chestpiece gently.</source>
        <extracomment>This much louder than the chosen channel, another one is where the microphone is.</extracomment>
        <translation>请轻敲听诊头。</translation>
    </message>
    <message>
        <source>The left channel hears nothing; the right one does.</source>
        <translation>左声道没有声音，右声道有。</translation>
    </message>
    <message>
        <source>Choose the right channel, or the mix of both.</source>
        <translation>请选择右声道，或双声道混合。</translation>
    </message>
    <message>
        <source>The right channel hears nothing; the left one does.</source>
        <translation>右声道没有声音，左声道有。</translation>
    </message>
    <message>
        <source>Choose the left channel, or the mix of both.</source>
        <translation>请选择左声道，或双声道混合。</translation>
    </message>
    <message>
        <source>“{device}” is connected, but muted or switched off: not even noise comes from it.</source>
        <translation>“{device}”已连接，但处于静音或关闭状态：连噪声都没有。</translation>
    </message>
    <message>
        <source>Look for a mute switch on it and in the system&apos;s sound settings, and switch the stethoscope on.</source>
        <translation>请检查其静音开关和系统声音设置，并打开听诊器。</translation>
    </message>
    <message>
        <source>It is connected and on, but hears next to nothing (loudest: {level:.0f} dB).</source>
        <translation>已连接并打开，但几乎听不到声音（最响：{level:.0f} dB）。</translation>
    </message>
    <message>
        <source>If you did tap it, its own volume is down, or this is not the stethoscope&apos;s microphone.</source>
        <translation>如果您确实敲过，则可能是它自身的音量太低，或这不是听诊器的麦克风。</translation>
    </message>
    <message>
        <source>It hears, but softly (loudest: {level:.0f} dB).</source>
        <translation>能听到声音，但偏弱（最响：{level:.0f} dB）。</translation>
    </message>
    <message>
        <source>Raise the gain.</source>
        <translation>请调高增益。</translation>
    </message>
    <message>
        <source>It hears, and is overdriven.</source>
        <translation>能听到声音，但已过载。</translation>
    </message>
    <message>
        <source>Lower the gain, or the stethoscope&apos;s volume.</source>
        <translation>请调低增益，或听诊器的音量。</translation>
    </message>
    <message>
        <source>It hears you well (loudest: {level:.0f} dB).</source>
        <translation>声音清晰（最响：{level:.0f} dB）。</translation>
    </message>
    <message>
        <source>Not even noise comes from it: muted or switched off?</source>
        <translation>连噪声都没有：是否静音或关闭？</translation>
    </message>
    <message>
        <source>The headphones are gone.</source>
        <extracomment>Asked of the output; sound servers give what they can. Doubled, up to the most, where the computer is too busy for it: the output says some times within two seconds that it ran dry. What lies ready longer than this is not needed, and left out: the clocks of two devices are never quite the same. An output that asks for nothing for so long was moved or taken away without a word: it is opened anew. No more is ever laid ready: while an output takes a second to begin, or stops for one, all that follows gets late.</extracomment>
        <translation>耳机已断开。</translation>
    </message>
    <message>
        <source>Connect them, then switch listening on again.</source>
        <translation>请连接耳机，然后重新打开监听。</translation>
    </message>
    <message>
        <source>No headphones were found.</source>
        <translation>未找到耳机。</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>请连接耳机，然后重试。</translation>
    </message>
    <message>
        <source>The microphone cannot be heard any more.</source>
        <translation>已无法再监听麦克风。</translation>
    </message>
    <message>
        <source>The recording goes on. Switch it on again.</source>
        <translation>录制仍在继续。请重新打开监听。</translation>
    </message>
    <message>
        <source>No sound output was found. Connect loudspeakers or headphones, then try again.</source>
        <translation>未找到声音输出。请连接扬声器或耳机，然后重试。</translation>
    </message>
    <message>
        <source>Sound cannot be played.</source>
        <translation>无法播放声音。</translation>
    </message>
    <message>
        <source>The sound output refused to play.</source>
        <translation>声音输出拒绝播放。</translation>
    </message>
    <message>
        <source>Is another program using it? Choose another output in the system&apos;s sound settings and try again.</source>
        <translation>是否有另一程序正在使用它？请在系统声音设置中选择另一个输出，然后重试。</translation>
    </message>
    <message>
        <source>The sound could not be prepared.</source>
        <translation>无法准备声音。</translation>
    </message>
    <message>
        <source>Play it at its own speed and without a filter.</source>
        <translation>请以原速、不加滤波播放。</translation>
    </message>
    <message>
        <source>Install it with: sudo apt install libportaudio2 (Debian, Ubuntu) or sudo dnf install portaudio (Fedora), then start the program again.</source>
        <translation>请用以下命令安装：sudo apt install libportaudio2 (Debian、Ubuntu) 或 sudo dnf install portaudio (Fedora)，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Install it with: brew install portaudio, then start the program again.</source>
        <translation>请用以下命令安装：brew install portaudio，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Install the program again: PortAudio is part of it on Windows.</source>
        <translation>请重新安装程序：在 Windows 上 PortAudio 是其组成部分。</translation>
    </message>
    <message>
        <source>PortAudio, which records and plays sound, is missing.</source>
        <extracomment>How much sound the system keeps for a callback that comes late. Callbacks come some four times as often.</extracomment>
        <translation>缺少用于录制和播放声音的 PortAudio。</translation>
    </message>
    <message>
        <source>“{name}” is not connected.</source>
        <translation>“{name}”未连接。</translation>
    </message>
    <message>
        <source>Plug it in, or choose other headphones.</source>
        <translation>请插上它，或选择其他耳机。</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>未找到麦克风。</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>请连接麦克风，然后重试。</translation>
    </message>
    <message>
        <source>Several microphones are called “{name}”.</source>
        <translation>有多个麦克风名为“{name}”。</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>现有：{names}。</translation>
    </message>
    <message>
        <source>Plug it in, or choose another: there are {names}.</source>
        <translation>请插上它，或另选一个：现有 {names}。</translation>
    </message>
    <message>
        <source>No connected microphone is called “{name}”.</source>
        <translation>没有已连接的麦克风名为“{name}”。</translation>
    </message>
    <message>
        <source>Nothing is played while a recording is made: it would be heard in it.</source>
        <translation>录制时不播放任何声音，以免被录入。</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>请先停止录制。</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is tested: it would hear it.</source>
        <translation>测试麦克风时不播放任何声音，以免被其拾取。</translation>
    </message>
    <message>
        <source>Wait for the test to end.</source>
        <translation>请等待测试结束。</translation>
    </message>
    <message>
        <source>Nothing is played while the microphone is heard by headphones.</source>
        <translation>用耳机监听麦克风时不播放任何声音。</translation>
    </message>
    <message>
        <source>Switch that off first (Record, Listen by headphones).</source>
        <translation>请先将其关闭（录制 &gt; 用耳机监听）。</translation>
    </message>
    <message>
        <source>What was recorded is kept.</source>
        <translation>已录内容予以保留。</translation>
    </message>
    <message>
        <source>The recording cannot go on with it: stop, then record anew.</source>
        <extracomment>No callback for so long means that the device is gone: not every system says so. The first one may take longer.</extracomment>
        <translation>无法用它继续录制：请停止，然后重新录制。</translation>
    </message>
    <message>
        <source>No microphone is open.</source>
        <translation>没有打开的麦克风。</translation>
    </message>
    <message>
        <source>Choose one, then record.</source>
        <translation>请选择一个，然后录制。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <source>PRS Studio crashed the last time it ran.</source>
        <translation>PRS Studio 上次运行时崩溃。</translation>
    </message>
    <message>
        <source>PRS Studio crashed</source>
        <translation>PRS Studio 已崩溃</translation>
    </message>
    <message>
        <source>PRS Studio was ended without being closed the last time.</source>
        <translation>PRS Studio 上次未正常关闭即被终止。</translation>
    </message>
    <message>
        <source>Every edit in a study was kept.</source>
        <translation>研究中的每次编辑均已保存。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Looking at the installation for the diagnostics …</source>
        <translation>正在检查安装情况以生成诊断信息…</translation>
    </message>
    <message>
        <source>Diagnostics were saved as {name}. Have a look before you send them.</source>
        <translation>诊断信息已保存为 {name}。发送前请先查看。</translation>
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
PRS Studio 的诊断信息，供协助者使用。

  versions.json   程序、其组成部分和此系统
  doctor.json     “prs-studio doctor”的检查结果，声音设备只计数，不列名
  settings.json   属于数字、选项或开关的首选项
  log/            程序日志和崩溃报告

录音、研究、文件夹、判读者和患者的名称在写入日志前即被略去或替换，
写入此文件时再处理一次。发送前请先查看。
</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}: {error}).</source>
        <translation>发生意外错误（{kind}：{error}）。</translation>
    </message>
    <message>
        <source>Your recordings are untouched. If it happens again, please send diagnostics (Help &gt; Save diagnostics).</source>
        <translation>您的录音未受影响。如再次发生，请发送诊断信息（帮助 &gt; 保存诊断信息）。</translation>
    </message>
    <message>
        <source>No recording open</source>
        <translation>没有打开的录音</translation>
    </message>
    <message>
        <source>Open a sound file or a folder, or drop one here.</source>
        <translation>请打开声音文件或文件夹，或将其拖放到此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n 个未决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>events</comment>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what is touched</source>
        <translation>选中所触及的内容</translation>
    </message>
    <message>
        <source>{seconds:+.3f} s</source>
        <translation>{seconds:+.3f} s</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>时相</translation>
    </message>
    <message>
        <source>{length:.0f} ms, as a period {frequency:.1f} Hz</source>
        <extracomment>What is shown where nothing is selected: so much about the cursor.</extracomment>
        <translation>{length:.0f} ms，按周期计为 {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.1f} Hz</source>
        <translation>{length:.1f} ms，按周期计为 {frequency:.1f} Hz</translation>
    </message>
    <message>
        <source>{length:.1f} ms, as a period {frequency:.0f} Hz</source>
        <translation>{length:.1f} ms，按周期计为 {frequency:.0f} Hz</translation>
    </message>
    <message>
        <source>Time-expanded waveform</source>
        <translation>展宽波形</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift they measure; Escape forgets it.</source>
        <translation>方向键移动十字线，与 Shift 同按则测量；Escape 清除测量。</translation>
    </message>
    <message>
        <source>{time:.4f} s ({behind:.1f} ms), amplitude {amplitude:+.4f}</source>
        <translation>{time:.4f} s（{behind:.1f} ms），振幅 {amplitude:+.4f}</translation>
    </message>
    <message>
        <source>{label} is in the way: events do not overlap</source>
        <translation>与{label}冲突：事件不能重叠</translation>
    </message>
    <message>
        <source>The recording ends here</source>
        <translation>录音到此结束</translation>
    </message>
    <message>
        <source>The recording begins here</source>
        <translation>录音从此开始</translation>
    </message>
    <message>
        <source>Another event is in the way: events do not overlap</source>
        <translation>与另一事件冲突：事件不能重叠</translation>
    </message>
    <message>
        <source>This picture could not be computed ({reason}).</source>
        <translation>无法计算此图（{reason}）。</translation>
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
        <translation>{start} 至 {end}（{length}）</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在听…</translation>
    </message>
    <message>
        <source>No events heard: drag to mark one</source>
        <translation>未听到事件：拖动可标记</translation>
    </message>
    <message>
        <source>No events: drag to mark one</source>
        <translation>没有事件：拖动可标记</translation>
    </message>
    <message>
        <source>Not shown while reading blind</source>
        <translation>盲法判读时不显示</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all, Home and End go to the ends.</source>
        <translation>滚轮或方向键滚动，加号和减号缩放，F 显示全部，Home 和 End 转到两端。</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>没有可判断的内容</translation>
    </message>
    <message>
        <source>Listening… {percent:.0f} %</source>
        <translation>正在听… {percent:.0f}%</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● 正在录音</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ 已暂停</translation>
    </message>
    <message>
        <source>▲ No sound</source>
        <translation>▲ 无声音</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Show what is being recorded</source>
        <translation>显示正在录制的内容</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>停止录音</translation>
    </message>
    <message>
        <source>Wheel or arrow keys look back, plus and minus zoom, End follows the sound again.</source>
        <translation>滚轮或方向键回看，加号和减号缩放，End 重新跟随声音。</translation>
    </message>
    <message>
        <source>In</source>
        <comment>letters for Inspiration</comment>
        <extracomment>How much of its colour a proposal keeps.</extracomment>
        <translation>吸</translation>
    </message>
    <message>
        <source>Ex</source>
        <comment>letters for Expiration</comment>
        <translation>呼</translation>
    </message>
    <message>
        <source>Cry</source>
        <comment>letters for Crying</comment>
        <translation>哭</translation>
    </message>
    <message>
        <source>Sp</source>
        <comment>letters for Speech</comment>
        <translation>语</translation>
    </message>
    <message>
        <source>He</source>
        <comment>letters for Heart</comment>
        <translation>心</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>letters for Movement</comment>
        <translation>动</translation>
    </message>
    <message>
        <source>{label}, decided, uncertain</source>
        <translation>{label}，已决定，不确定</translation>
    </message>
    <message>
        <source>{label}, decided</source>
        <translation>{label}，已决定</translation>
    </message>
    <message>
        <source>{label}: {percent:.0f} %</source>
        <translation>{label}：{percent:.0f}%</translation>
    </message>
    <message>
        <source> {percent:.0f} %</source>
        <translation> {percent:.0f}%</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Coefficient {number}: {value:.1f}</source>
        <translation>系数 {number}：{value:.1f}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{note} at {time:.1f} s</source>
        <translation>{time:.1f} 秒处的{note}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未判读</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>其他判读</translation>
    </message>
    <message numerus="yes">
        <source>%n event</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>{events}, record label {label}</source>
        <translation>{events}，录音标签 {label}</translation>
    </message>
    <message>
        <source>Reading of {whose}</source>
        <translation>{whose} 的判读</translation>
    </message>
    <message>
        <source>{whose} has not read this recording</source>
        <translation>{whose} 未判读此录音</translation>
    </message>
    <message>
        <source>{event}, uncertain</source>
        <translation>{event}，不确定</translation>
    </message>
    <message>
        <source>{event}, {confidence:.0f} %</source>
        <translation>{event}，{confidence:.0f}%</translation>
    </message>
    <message>
        <source>{lane} of the upper recording</source>
        <translation>上方录音的{lane}</translation>
    </message>
    <message>
        <source>{lane} of the lower recording</source>
        <translation>下方录音的{lane}</translation>
    </message>
    <message>
        <source>Both recordings</source>
        <translation>两段录音</translation>
    </message>
    <message>
        <source>Wheel or arrow keys scroll, plus and minus zoom, F shows all.</source>
        <translation>滚轮或方向键滚动，加号和减号缩放，F 显示全部。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Spec.</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>kHz, {filter}</source>
        <translation>kHz，{filter}</translation>
    </message>
    <message>
        <source>{frequency:.0f} Hz, {level:.0f} dBFS</source>
        <translation>{frequency:.0f} Hz，{level:.0f} dBFS</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>full scale = 1</source>
        <translation>满刻度 = 1</translation>
    </message>
    <message>
        <source>heard: {filter}</source>
        <translation>所听：{filter}</translation>
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
        <translation>静音</translation>
    </message>
    <message>
        <source>Peak {peak:.3f} ({level})</source>
        <translation>峰值 {peak:.3f} ({level})</translation>
    </message>
    <message>
        <source>{label}: {here:.0f} % here, {whole:.0f} % in the {seconds:g} s around</source>
        <translation>{label}：此处 {here:.0f}%，周围 {seconds:g} 秒内 {whole:.0f}%</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>Where in the queue the running job goes once it is interrupted; None: it is not being interrupted.</extracomment>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The analysis program could not be started.</source>
        <translation>无法启动分析程序。</translation>
    </message>
    <message>
        <source>Install PRS Studio again.</source>
        <translation>请重新安装 PRS Studio。</translation>
    </message>
    <message>
        <source>The analysis program stops as soon as it is started.</source>
        <translation>分析程序一启动就停止。</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing.</source>
        <translation>请在终端中运行“prs-studio doctor”：它会说明缺少什么。</translation>
    </message>
    <message>
        <source>Run “prs-studio doctor” in a terminal: it says what is missing. The log file holds the details.</source>
        <translation>请在终端运行“prs-studio doctor”：它会指出缺少什么。详情见日志文件。</translation>
    </message>
    <message>
        <source>The analysis program stopped unexpectedly and is being started again.</source>
        <translation>分析程序意外停止，正在重新启动。</translation>
    </message>
    <message>
        <source>The analysis program stopped twice on this recording, so it is skipped.</source>
        <translation>分析程序在此录音上停止了两次，因此跳过该录音。</translation>
    </message>
    <message>
        <source>Convert the recording to WAV or FLAC with another program and open it again.</source>
        <translation>请用其他程序将录音转换为 WAV 或 FLAC，然后再次打开。</translation>
    </message>
    <message>
        <source>“{edit}” does not fit any more: what it changes was changed meanwhile.</source>
        <extracomment>Shorter marks can be neither seen nor heard, and are slips of the hand. The one RecordMark of a document has this id.</extracomment>
        <translation>“{edit}”已不再适用：其所更改的内容在此期间已被更改。</translation>
    </message>
    <message>
        <source>Look at the recording as it is now, and repeat what is still wanted.</source>
        <translation>请查看录音的现状，并重做仍需要的操作。</translation>
    </message>
    <message>
        <source>{event} would reach beyond the end of the recording.</source>
        <translation>{event}会超出录音末尾。</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s.</source>
        <translation>{event}会在 {time:.2f} 秒处与{other}重叠。</translation>
    </message>
    <message>
        <source>Events of one layer lie side by side.</source>
        <translation>同一标注层的事件须并排，不得重叠。</translation>
    </message>
    <message>
        <source>Supported are WAV, FLAC, OGG, MP3 and AIFF files.</source>
        <extracomment>File name endings that a folder is searched for. Opening goes by content, not by name. Nothing shorter is judged: one analysis frame (512 samples at 8 kHz, 64 ms).</extracomment>
        <translation>支持 WAV、FLAC、OGG、MP3 和 AIFF 文件。</translation>
    </message>
    <message>
        <source>Copy it again from the recorder, or record again.</source>
        <translation>请从录音设备重新复制，或重新录制。</translation>
    </message>
    <message>
        <source>A sample rate of {rate:g} Hz is not usable.</source>
        <translation>采样率 {rate:g} Hz 不可用。</translation>
    </message>
    <message>
        <source>Record at {rate} Hz or more, as stethoscopes and sound cards do.</source>
        <translation>请以 {rate} Hz 或更高的采样率录制，听诊器和声卡均可做到。</translation>
    </message>
    <message>
        <source>Channel {number} is silent and left out of the mix.</source>
        <translation>声道 {number} 无声，未计入混合。</translation>
    </message>
    <message>
        <source>Channels {numbers} are silent and left out of the mix.</source>
        <translation>声道 {numbers} 无声，未计入混合。</translation>
    </message>
    <message>
        <source>The channels differ by more than 20 dB (channel {number} is the quietest); all were averaged.</source>
        <translation>各声道相差超过 20 dB（声道 {number} 最轻）；已对全部声道取平均。</translation>
    </message>
    <message>
        <source>The channels nearly cancel each other: one is probably inverted. Export one channel and open that.</source>
        <translation>各声道几乎相互抵消：其中一个可能反相。请导出单个声道并打开。</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}”是文件夹。</translation>
    </message>
    <message>
        <source>Open the folder as a whole, or choose a file inside it.</source>
        <translation>请打开整个文件夹，或选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>“{name}”不是普通文件。</translation>
    </message>
    <message>
        <source>Choose a sound file.</source>
        <translation>请选择声音文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>“{name}”为空（0 字节）。</translation>
    </message>
    <message>
        <source>“{name}” is not there (any more).</source>
        <translation>“{name}”不存在（或已不在）。</translation>
    </message>
    <message>
        <source>Was it moved, renamed, or its drive removed?</source>
        <translation>是否已移动、重命名，或其驱动器已移除？</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>您无权读取“{name}”。</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it elsewhere.</source>
        <translation>请申请权限，或将其复制到别处。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>无法读取“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file, or is damaged at its start.</source>
        <translation>“{name}”不是声音文件，或开头已损坏。</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file, which holds no recording.</source>
        <translation>“{name}”是 {format} 文件，不含录音。</translation>
    </message>
    <message>
        <source>“{name}” says that it has {channels} channels at {rate} Hz.</source>
        <translation>“{name}”自称有 {channels} 个声道，采样率 {rate} Hz。</translation>
    </message>
    <message>
        <source>Its header may be damaged. Usable are {lowest} to {highest} Hz.</source>
        <translation>其文件头可能已损坏。可用范围为 {lowest} 至 {highest} Hz。</translation>
    </message>
    <message>
        <source>“{name}” holds no sound: it has no samples.</source>
        <translation>“{name}”不含声音：没有样本。</translation>
    </message>
    <message>
        <source>“{name}” lasts only {length:.3g} ms; at least {shortest} ms are needed.</source>
        <translation>“{name}”仅长 {length:.3g} ms；至少需要 {shortest} ms。</translation>
    </message>
    <message>
        <source>The file is damaged {seconds:.1f} s in; the rest of it could not be read.</source>
        <translation>文件在 {seconds:.1f} 秒处损坏；其余部分无法读取。</translation>
    </message>
    <message>
        <source>The file is cut short or was never closed; the {seconds:.1f} s that it holds were read.</source>
        <translation>文件被截断或未正常关闭；已读取其中的 {seconds:.1f} 秒。</translation>
    </message>
    <message>
        <source>{count} samples ({length:.3g} ms) are not numbers and were read as silence: the file is damaged.</source>
        <translation>{count} 个样本（{length:.3g} ms）不是数字，按静音读取：文件已损坏。</translation>
    </message>
    <message>
        <source>Recorded at {rate} Hz: sound above {highest} Hz is missing, and part of crackles and wheezes.</source>
        <translation>录制采样率为 {rate} Hz：缺少 {highest} Hz 以上的声音，以及部分啰音和哮鸣音。</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <extracomment>What a model remembers of its training, for the training of the next (training.memory); a bundle may do without. No bundle of this program comes near; a larger file is not read into memory to find out that it is foreign. More would make files large and every analysis slow.</extracomment>
        <translation>请重新安装模型，或选择另一个。</translation>
    </message>
    <message>
        <source>There is no model in {name}: {file} is missing.</source>
        <translation>{name} 中没有模型：缺少 {file}。</translation>
    </message>
    <message>
        <source>The model card in {name} cannot be read ({reason}).</source>
        <translation>无法读取 {name} 中的模型卡（{reason}）。</translation>
    </message>
    <message>
        <source>The model card in {name} is damaged.</source>
        <translation>{name} 中的模型卡已损坏。</translation>
    </message>
    <message>
        <source>{name} is not a model of PRS Studio.</source>
        <translation>{name} 不是 PRS Studio 的模型。</translation>
    </message>
    <message>
        <source>Choose the folder of an exported model.</source>
        <translation>请选择导出模型的文件夹。</translation>
    </message>
    <message>
        <source>The model in {name} has format {version!r}; only {known} is known.</source>
        <translation>{name} 中模型的格式为 {version!r}；仅支持 {known}。</translation>
    </message>
    <message>
        <source>Update PRS Studio, or train the model again.</source>
        <translation>请更新 PRS Studio，或重新训练模型。</translation>
    </message>
    <message>
        <source>The model card in {name} is incomplete or damaged ({reason}).</source>
        <translation>{name} 中的模型卡不完整或已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The weights of {model} are too large to be a model of PRS Studio.</source>
        <translation>{model} 的权重过大，不可能是 PRS Studio 的模型。</translation>
    </message>
    <message>
        <source>The weights of {model} are missing or cannot be read.</source>
        <translation>{model} 的权重缺失或无法读取。</translation>
    </message>
    <message>
        <source>The weights of {model} are not those that its card describes: damaged or exchanged.</source>
        <translation>{model} 的权重与其模型卡所述不符：已损坏或被替换。</translation>
    </message>
    <message>
        <source>The weights of {model} are not a safetensors file.</source>
        <translation>{model} 的权重不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>Files of other kinds are never opened as models.</source>
        <translation>其他类型的文件一律不作为模型打开。</translation>
    </message>
    <message>
        <source>The weights of {model} hold values that are not numbers ({part}).</source>
        <translation>{model} 的权重含有非数字的值（{part}）。</translation>
    </message>
    <message>
        <source>The weights of {model} hold the unknown part {part!r}.</source>
        <translation>{model} 的权重含有未知部分 {part!r}。</translation>
    </message>
    <message>
        <source>The key file “{name}” cannot be read ({reason}).</source>
        <extracomment>The stages of the NICHD&apos;s standard for paediatric trials (Williams et al., Pediatrics 129, S153, 2012), with newborns among the infants: of them a study has too few to hide among. Shown is each band&apos;s middle.</extracomment>
        <translation>无法读取密钥文件“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>Name it, or make a new key.</source>
        <translation>请指明密钥文件，或新建密钥。</translation>
    </message>
    <message>
        <source>“{name}” holds no key.</source>
        <translation>“{name}”不含密钥。</translation>
    </message>
    <message>
        <source>A key is 64 hexadecimal digits.</source>
        <translation>密钥由 64 个十六进制数字组成。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already.</source>
        <translation>文件“{name}”已存在。</translation>
    </message>
    <message>
        <source>Use its key, or choose another name.</source>
        <translation>请使用其中的密钥，或另选名称。</translation>
    </message>
    <message>
        <source>The key cannot be written to “{name}” ({reason}).</source>
        <translation>无法将密钥写入“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>Draw {event}</source>
        <translation>绘制{event}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n event</source>
        <translation>
            <numerusform>移动 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {event}</source>
        <translation>移动{event}</translation>
    </message>
    <message>
        <source>Resize {event}</source>
        <translation>调整{event}的边界</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the start of %n event</source>
        <translation>
            <numerusform>微移 %n 个事件的起点</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the start of {event}</source>
        <translation>微移{event}的起点</translation>
    </message>
    <message numerus="yes">
        <source>Nudge the end of %n event</source>
        <translation>
            <numerusform>微移 %n 个事件的终点</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge the end of {event}</source>
        <translation>微移{event}的终点</translation>
    </message>
    <message numerus="yes">
        <source>Nudge %n event</source>
        <translation>
            <numerusform>微移 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge {event}</source>
        <translation>微移{event}</translation>
    </message>
    <message>
        <source>Set the times of {event}</source>
        <translation>设定{event}的时间</translation>
    </message>
    <message numerus="yes">
        <source>Split %n event</source>
        <translation>
            <numerusform>拆分 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Split {event}</source>
        <translation>拆分{event}</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event</source>
        <translation>
            <numerusform>合并 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n event to {label}</source>
        <translation>
            <numerusform>将 %n 个事件改标为{label}</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel {event} to {label}</source>
        <translation>将{event}改标为{label}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event</source>
        <translation>
            <numerusform>删除 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {event}</source>
        <translation>删除{event}</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n event</source>
        <translation>
            <numerusform>创建 %n 个事件的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate {event}</source>
        <translation>创建{event}的副本</translation>
    </message>
    <message>
        <source>Comment on the record</source>
        <translation>为录音写注释</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n event</source>
        <translation>
            <numerusform>为 %n 个事件写注释</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on {event}</source>
        <translation>为{event}写注释</translation>
    </message>
    <message>
        <source>Derive the record&apos;s label</source>
        <translation>由事件推导录音标签</translation>
    </message>
    <message>
        <source>Mark the record as uncertain</source>
        <translation>将录音标为不确定</translation>
    </message>
    <message>
        <source>Mark the record as certain</source>
        <translation>将录音标为确定</translation>
    </message>
    <message>
        <source>Mark the record {label}</source>
        <translation>将录音标为{label}</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标为已审阅</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>标为未审阅</translation>
    </message>
    <message>
        <source>Mark as {label} and reviewed</source>
        <translation>标为{label}并已审阅</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as uncertain</source>
        <translation>
            <numerusform>将 %n 个事件标为不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as uncertain</source>
        <translation>将{event}标为不确定</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n event as certain</source>
        <translation>
            <numerusform>将 %n 个事件标为确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {event} as certain</source>
        <translation>将{event}标为确定</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal as {label}</source>
        <translation>
            <numerusform>将 %n 个建议接受为{label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal</source>
        <translation>
            <numerusform>接受 %n 个建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept {event} as {label}</source>
        <translation>将{event}接受为{label}</translation>
    </message>
    <message>
        <source>Accept {event}</source>
        <translation>接受{event}</translation>
    </message>
    <message>
        <source>Correct {event}</source>
        <translation>更正{event}</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal</source>
        <translation>
            <numerusform>拒绝 %n 个建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject {event}</source>
        <translation>拒绝{event}</translation>
    </message>
    <message>
        <source>Take over what both agree on</source>
        <translation>采用双方一致的内容</translation>
    </message>
    <message>
        <source>Decide by oneself</source>
        <translation>自行决定</translation>
    </message>
    <message>
        <source>Decide for both</source>
        <translation>以两者合并为准</translation>
    </message>
    <message>
        <source>Decide for A</source>
        <translation>以 A 为准</translation>
    </message>
    <message>
        <source>Decide for B</source>
        <translation>以 B 为准</translation>
    </message>
    <message>
        <source>Restore the beginning</source>
        <translation>恢复到最初</translation>
    </message>
    <message>
        <source>Restore what was after “{edit}”</source>
        <translation>恢复到“{edit}”之后</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>恢复到版本 {number}</translation>
    </message>
    <message>
        <source>Restore a mark and what was merged into it</source>
        <translation>恢复一个标记及并入它的内容</translation>
    </message>
    <message>
        <source>Restore a mark</source>
        <translation>恢复一个标记</translation>
    </message>
    <message>
        <source>Restore {event} and what was merged into it</source>
        <translation>恢复{event}及并入它的内容</translation>
    </message>
    <message>
        <source>Restore {event}</source>
        <translation>恢复{event}</translation>
    </message>
    <message>
        <source>Take a mark away again</source>
        <translation>重新去掉一个标记</translation>
    </message>
    <message>
        <source>Take {event} away again</source>
        <translation>重新去掉{event}</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n mark</source>
        <translation>
            <numerusform>找回 %n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back a proposal</source>
        <translation>找回一个建议</translation>
    </message>
    <message>
        <source>Bring back {event}</source>
        <translation>找回{event}</translation>
    </message>
    <message>
        <source>Accept another sound file</source>
        <translation>接受另一声音文件</translation>
    </message>
    <message>
        <source>Import {label}</source>
        <translation>导入 {label}</translation>
    </message>
    <message>
        <source>Undo “{edit}”</source>
        <translation>撤销“{edit}”</translation>
    </message>
    <message>
        <source>Marked before the study was opened</source>
        <translation>在打开研究之前标记</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within an event.</source>
        <translation>光标所在的 {time:.2f} 秒处没有可拆分的内容：不在任何事件内。</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within the selected event ({start:.2f} to {end:.2f} s).</source>
        <translation>光标所在的 {time:.2f} 秒处没有可拆分的内容：不在所选事件内（{start:.2f} 至 {end:.2f} 秒）。</translation>
    </message>
    <message>
        <source>At {time:.2f} s, where the cursor is, there is nothing to split: that is not within any of the selected events.</source>
        <translation>光标所在的 {time:.2f} 秒处没有可拆分的内容：不在任何所选事件内。</translation>
    </message>
    <message>
        <source>There is no free room here: events of one layer lie side by side.</source>
        <translation>此处没有空位：同一标注层的事件须并排，不得重叠。</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>未选中事件。</translation>
    </message>
    <message>
        <source>Click one, or go to it with Tab.</source>
        <translation>请点击一个事件，或用 Tab 转到该事件。</translation>
    </message>
    <message>
        <source>{event} has room from {start:.3f} s to {end:.3f} s only.</source>
        <extracomment>Borders nearer than this touch; and where an event stands among others.</extracomment>
        <translation>{event}只能位于 {start:.3f} 至 {end:.3f} 秒之间。</translation>
    </message>
    <message>
        <source>An event lasts {seconds} s at least.</source>
        <translation>事件至少持续 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Click in the event where it is to be split, or press S while it plays.</source>
        <extracomment>What numbers with three decimals may be off by.</extracomment>
        <translation>请在要拆分处点击该事件，或在播放时按 S。</translation>
    </message>
    <message>
        <source>Merging takes two events or more.</source>
        <translation>合并需要两个或更多事件。</translation>
    </message>
    <message>
        <source>Select them with Shift+click.</source>
        <translation>请用 Shift+点击选中它们。</translation>
    </message>
    <message>
        <source>Events of different layers cannot be merged.</source>
        <translation>不同标注层的事件不能合并。</translation>
    </message>
    <message>
        <source>Another event lies between those that are selected.</source>
        <translation>所选事件之间还有另一事件。</translation>
    </message>
    <message>
        <source>Select it too, or delete it first.</source>
        <translation>请一并选中它，或先将其删除。</translation>
    </message>
    <message>
        <source>{types} and {last} are different types, and are not merged.</source>
        <translation>{types}和{last}类型不同，不合并。</translation>
    </message>
    <message>
        <source>Give them one type first.</source>
        <translation>请先统一类型。</translation>
    </message>
    <message>
        <source>{label} is no label of the selected events&apos; layer.</source>
        <translation>{label}不是所选事件所在标注层的标签。</translation>
    </message>
    <message>
        <source>No room is left for a copy of {event}.</source>
        <translation>没有空位放置{event}的副本。</translation>
    </message>
    <message>
        <source>Nothing is marked, and the recording has no label.</source>
        <translation>未作任何标记，且录音没有标签。</translation>
    </message>
    <message>
        <source>Choose its label first.</source>
        <translation>请先选择其标签。</translation>
    </message>
    <message>
        <source>nobody has annotated it.</source>
        <extracomment>The folders of a tree that ``prs-studio train`` reads.</extracomment>
        <translation>无人标注。</translation>
    </message>
    <message numerus="yes">
        <source>1 left out: nobody has annotated it.</source>
        <translation>
            <numerusform>略去 %n 个：无人标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>略去 {count} 个：{reason}</translation>
    </message>
    <message>
        <source>it has no record label: no event is marked, and none was chosen.</source>
        <extracomment>Why a recording is not in a tree, which is there to teach and to judge by.</extracomment>
        <translation>没有录音标签：未标记事件，也未选择标签。</translation>
    </message>
    <message>
        <source>patient (a number), age, sex or site are not known.</source>
        <translation>患者（编号）、年龄、性别或部位未知。</translation>
    </message>
    <message>
        <source>another recording has the same name.</source>
        <translation>另一段录音同名。</translation>
    </message>
    <message>
        <source>{count} of the {all} files are there already, such as “{name}”.</source>
        <translation>{all} 个文件中已有 {count} 个存在，例如“{name}”。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or say that they may be overwritten.</source>
        <translation>请选择空文件夹，或允许覆盖。</translation>
    </message>
    <message>
        <source>{file}, {place}</source>
        <extracomment>File name endings that a folder is searched for. Reading goes by content, not by name.</extracomment>
        <translation>{file}，{place}</translation>
    </message>
    <message>
        <source>“{name}” is about the same recording: import them one after the other.</source>
        <translation>“{name}”属于同一段录音：请逐个导入。</translation>
    </message>
    <message>
        <source>No recording of the study has this name.</source>
        <translation>研究中没有此名称的录音。</translation>
    </message>
    <message>
        <source>{count} recordings of the study have this name. Put the file beside the right one.</source>
        <translation>研究中有 {count} 段此名称的录音。请将文件放在对应录音旁边。</translation>
    </message>
    <message>
        <source>{event}, {start:.2f} to {end:.2f} s</source>
        <translation>{event}，{start:.2f} 至 {end:.2f} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{words}.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>{words}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark}, is taken away: the file does not have it.</source>
        <translation>{mark}：去掉，文件中没有。</translation>
    </message>
    <message>
        <source>It is not marked as reviewed: nothing is marked in it, and nobody chose its label.</source>
        <translation>未标为已审阅：其中没有任何标记，也没有人选择其标签。</translation>
    </message>
    <message>
        <source>{mark}, is left out: it reaches beyond the end of the recording</source>
        <translation>{mark}：略去，超出录音末尾</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, in the file</source>
        <translation>{mark}：略去，与文件中的{other}重叠</translation>
    </message>
    <message>
        <source>{mark}, is left out: it overlaps {other}, which is there already</source>
        <translation>{mark}：略去，与已有的{other}重叠</translation>
    </message>
    <message>
        <source>The recording&apos;s label stays {label}; the file says {other}.</source>
        <translation>录音标签仍为{label}；文件中为{other}。</translation>
    </message>
    <message>
        <source>The comment on the recording stays; the file has another.</source>
        <translation>录音的注释不变；文件中的不同。</translation>
    </message>
    <message>
        <source>its file holds another sound now than the one that was annotated.</source>
        <translation>其文件现在的声音与当初标注的不同。</translation>
    </message>
    <message>
        <source>{name} has not finished it.</source>
        <translation>{name} 尚未完成。</translation>
    </message>
    <message>
        <source>The study has no reader “{name}”.</source>
        <translation>研究中没有判读者“{name}”。</translation>
    </message>
    <message>
        <source>It has {readers}.</source>
        <translation>已有：{readers}。</translation>
    </message>
    <message>
        <source>It has none yet.</source>
        <translation>尚无判读者。</translation>
    </message>
    <message>
        <source>The study has {count} readers.</source>
        <translation>研究中有 {count} 名判读者。</translation>
    </message>
    <message>
        <source>Name one with --reader: {readers}.</source>
        <translation>请用 --reader 指定一名：{readers}。</translation>
    </message>
    <message>
        <source>{file} does not exist, or vanished while it was being read.</source>
        <translation>{file} 不存在，或在读取过程中消失。</translation>
    </message>
    <message>
        <source>Check the name, or that the drive is still there.</source>
        <translation>请检查名称，或驱动器是否仍在。</translation>
    </message>
    <message>
        <source>{file} may not be read or written.</source>
        <translation>无权读取或写入 {file}。</translation>
    </message>
    <message>
        <source>Ask for the right to it, or choose another folder.</source>
        <translation>请申请权限，或选择另一文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full.</source>
        <translation>无法写入 {file}：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is read-only.</source>
        <translation>无法写入 {file}：磁盘为只读。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一文件夹。</translation>
    </message>
    <message>
        <source>{file} is a folder where a file is wanted.</source>
        <translation>{file} 是文件夹，此处需要文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is wanted.</source>
        <translation>{file} 是文件，此处需要文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be used: the name is too long.</source>
        <translation>无法使用 {file}：名称过长。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>{file} is a link that leads back to itself.</source>
        <translation>{file} 是指回自身的链接。</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>请指明文件本身。</translation>
    </message>
    <message>
        <source>{file} cannot be read: the drive reports an error.</source>
        <translation>无法读取 {file}：驱动器报告错误。</translation>
    </message>
    <message>
        <source>Copy the file from its source again.</source>
        <translation>请从来源重新复制该文件。</translation>
    </message>
    <message>
        <source>There is not enough memory for {subject}.</source>
        <translation>内存不足，无法处理{subject}。</translation>
    </message>
    <message>
        <source>Close other programs, or cut the recording in parts.</source>
        <translation>请关闭其他程序，或将录音分段。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with {subject}: {error}</source>
        <translation>处理{subject}时发生意外错误：{error}</translation>
    </message>
    <message>
        <source>The log says more; please report it.</source>
        <translation>日志中有更多信息；请报告此问题。</translation>
    </message>
    <message>
        <source>Line {number} is no label and was left out: “{text}”.</source>
        <translation>第 {number} 行不是标签，已略去：“{text}”。</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>Where people keep the label: Raven lets them name the column.</extracomment>
        <translation>第 {number} 行</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n label were not kept: events here have none.</source>
        <translation>
            <numerusform>%n 个标签的频率界限未保留：此处的事件没有频率界限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <extracomment>What `prs-studio analyse` and the window write of a model&apos;s proposals (prs_core.commands.tables).</extracomment>
        <translation>表格为空。</translation>
    </message>
    <message>
        <source>Expected is a header line: {columns}</source>
        <translation>应有标题行：{columns}</translation>
    </message>
    <message>
        <source>This table holds what a model heard, not what a person marked.</source>
        <translation>此表格是模型听到的内容，而非人的标记。</translation>
    </message>
    <message>
        <source>Accept its proposals in the window.</source>
        <translation>请在窗口中接受其建议。</translation>
    </message>
    <message>
        <source>The table is damaged near line {number}.</source>
        <translation>表格在第 {number} 行附近损坏。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>The table&apos;s header does not name a start, an end and a label.</source>
        <translation>表格标题未指明起点、终点和标签。</translation>
    </message>
    <message>
        <source>Expected is {columns}.</source>
        <translation>应为 {columns}。</translation>
    </message>
    <message>
        <source>The table has times in seconds and in milliseconds.</source>
        <translation>表格中的时间既有秒又有毫秒。</translation>
    </message>
    <message>
        <source>Give all in one unit.</source>
        <translation>请统一用一种单位。</translation>
    </message>
    <message>
        <source>The header does not say whether times are seconds (start_s) or milliseconds (start_ms): seconds.</source>
        <translation>标题未说明时间是秒 (start_s) 还是毫秒 (start_ms)：按秒处理。</translation>
    </message>
    <message>
        <source>These columns were not used: {names}.</source>
        <translation>未使用这些列：{names}。</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <extracomment>A recording with an hour of breaths is a thousandth of this.</extracomment>
        <translation>可用的列：{names}。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Export the annotation again.</source>
        <translation>请重新导出标注。</translation>
    </message>
    <message>
        <source>This is a sound file, no annotation.</source>
        <translation>这是声音文件，不是标注。</translation>
    </message>
    <message>
        <source>This is no annotation in a known format, or its beginning is damaged.</source>
        <translation>这不是已知格式的标注，或其开头已损坏。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>Choose an annotation file.</source>
        <translation>请选择标注文件。</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>文件不存在（或已不在）。</translation>
    </message>
    <message>
        <source>Was it moved or renamed?</source>
        <translation>是否已移动或重命名？</translation>
    </message>
    <message>
        <source>The file may not be read by you.</source>
        <translation>您无权读取该文件。</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it.</source>
        <translation>请申请权限，或复制该文件。</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>无法读取该文件（{reason}）。</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <translation>请从来源重新复制。</translation>
    </message>
    <message>
        <source>The file is bigger than {size} MB.</source>
        <translation>文件大于 {size} MB。</translation>
    </message>
    <message>
        <source>It cannot be an annotation.</source>
        <translation>它不可能是标注。</translation>
    </message>
    <message numerus="yes">
        <source>marks without a label, once</source>
        <extracomment>No recording has more; a file that claims to is something else. Nobody reads more; of the rest the number is told. What a person calls them; prs_core.label_words says it. How a file of each ends. Reading goes by content.</extracomment>
        <translation>
            <numerusform>无标签的标记，%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}”, once</source>
        <translation>
            <numerusform>“{text}”，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds more than {most} marks.</source>
        <extracomment>What stands for texts that the reader of a file explained: a label, or None to leave such marks out. What every format&apos;s module offers for reading: bytes, the recording&apos;s length where known, the mapping.</extracomment>
        <translation>文件中的标记超过 {most} 个。</translation>
    </message>
    <message>
        <source>Is it an annotation at all?</source>
        <translation>它确实是标注吗？</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: letters beyond plain English may be wrong in its comments.</source>
        <translation>文件不是 UTF-8 编码：注释中基本英文以外的字符可能有误。</translation>
    </message>
    <message>
        <source>The file is about a recording of {told:.2f} s, this one lasts {length:.2f} s: is it the right one?</source>
        <translation>该文件对应的录音长 {told:.2f} 秒，此录音长 {length:.2f} 秒：是否选对了？</translation>
    </message>
    <message>
        <source>{mark} has no usable start or end and was left out.</source>
        <translation>{mark}没有可用的起点或终点，已略去。</translation>
    </message>
    <message>
        <source>{mark} ends before it starts and was left out.</source>
        <translation>{mark}终点早于起点，已略去。</translation>
    </message>
    <message>
        <source>{mark} lies outside the recording and was left out.</source>
        <translation>{mark}位于录音之外，已略去。</translation>
    </message>
    <message>
        <source>{mark} reaches beyond the recording and was cut to it: {start:.2f} to {end:.2f} s.</source>
        <translation>{mark}超出录音，已截取为 {start:.2f} 至 {end:.2f} 秒。</translation>
    </message>
    <message>
        <source>{mark} has no length and was left out.</source>
        <translation>{mark}长度为零，已略去。</translation>
    </message>
    <message>
        <source>{mark} is shorter than {length:.0f} ms and was left out.</source>
        <translation>{mark}短于 {length:.0f} ms，已略去。</translation>
    </message>
    <message>
        <source>What is said of the recording as a whole a second time (“{text}”) was left out.</source>
        <translation>对整段录音的第二次说明（“{text}”）已略去。</translation>
    </message>
    <message>
        <source>“{text}” is no label for a whole recording and was left out.</source>
        <translation>“{text}”不是整段录音的标签，已略去。</translation>
    </message>
    <message>
        <source>“{text}” was left out, as you asked ({count}).</source>
        <translation>已按您的要求略去“{text}”（{count}）。</translation>
    </message>
    <message>
        <source>And {count} more of the kind.</source>
        <translation>同类的还有 {count} 个。</translation>
    </message>
    <message numerus="yes">
        <source>The frequency limits of %n selection were not kept: events here have none.</source>
        <translation>
            <numerusform>%n 个选区的频率界限未保留：此处的事件没有频率界限。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no selection table of Raven&apos;s.</source>
        <translation>这不是 Raven 的选区表。</translation>
    </message>
    <message>
        <source>Expected are the columns Begin Time (s) and End Time (s).</source>
        <translation>应有 Begin Time (s) 和 End Time (s) 列。</translation>
    </message>
    <message>
        <source>The selection table has no column with the labels.</source>
        <translation>选区表没有标签列。</translation>
    </message>
    <message>
        <source>In Raven, add a column called Annotation.</source>
        <translation>请在 Raven 中添加名为 Annotation 的列。</translation>
    </message>
    <message>
        <source>Export the annotation again, or correct the file in a text editor.</source>
        <extracomment>What to do about a damaged annotation.</extracomment>
        <translation>请重新导出标注，或用文本编辑器修正文件。</translation>
    </message>
    <message>
        <source>The annotation “{name}” is not there (any more).</source>
        <translation>标注“{name}”不存在（或已不在）。</translation>
    </message>
    <message>
        <source>The annotation “{name}” cannot be read ({reason}).</source>
        <translation>无法读取标注“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>There is no list of events.</source>
        <translation>没有事件列表。</translation>
    </message>
    <message>
        <source>{count} events begin before the one before them has ended; they were kept as they are.</source>
        <translation>{count} 个事件在前一事件结束之前开始；已原样保留。</translation>
    </message>
    <message>
        <source>This is not a JSON file, or it is damaged.</source>
        <translation>这不是 JSON 文件，或已损坏。</translation>
    </message>
    <message>
        <source>This JSON holds no SPRSound annotation.</source>
        <translation>此 JSON 不含 SPRSound 标注。</translation>
    </message>
    <message>
        <source>Expected are record_annotation and event_annotation.</source>
        <translation>应有 record_annotation 和 event_annotation。</translation>
    </message>
    <message>
        <source>There is no label for the whole recording.</source>
        <extracomment>Where the official annotations spell a type otherwise than the challenge does.</extracomment>
        <translation>没有整段录音的标签。</translation>
    </message>
    <message>
        <source>The annotation has two labels for the recording that contradict each other.</source>
        <translation>标注中有两个相互矛盾的录音标签。</translation>
    </message>
    <message>
        <source>The events are not a list.</source>
        <translation>事件不是列表。</translation>
    </message>
    <message>
        <source>Event {number} is not a set of start, end and type.</source>
        <translation>事件 {number} 不含起点、终点和类型。</translation>
    </message>
    <message>
        <source>Event {number} has no type.</source>
        <translation>事件 {number} 没有类型。</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>事件 {number}</translation>
    </message>
    <message>
        <source>Event {number} ({event}) has no usable start or end and was left out.</source>
        <translation>事件 {number} ({event}) 没有可用的起点或终点，已略去。</translation>
    </message>
    <message>
        <source>Event {number} ({event}) ends before it starts and was left out.</source>
        <translation>事件 {number} ({event}) 终点早于起点，已略去。</translation>
    </message>
    <message>
        <source>Event {number} ({event}) lies outside the recording and was left out.</source>
        <translation>事件 {number} ({event}) 位于录音之外，已略去。</translation>
    </message>
    <message>
        <source>Event {number} ({event}) reaches beyond the recording and was cut to it.</source>
        <translation>事件 {number} ({event}) 超出录音，已截取至录音范围。</translation>
    </message>
    <message>
        <source>{where}: its {name} is not a number of milliseconds.</source>
        <translation>{where}：其 {name} 不是毫秒数。</translation>
    </message>
    <message>
        <source>{where}: its {name}, {value!r}, is not a number of milliseconds.</source>
        <translation>{where}：其 {name} {value!r} 不是毫秒数。</translation>
    </message>
    <message>
        <source>The label for the whole recording is no text.</source>
        <translation>整段录音的标签不是文本。</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>事件 {number}</translation>
    </message>
    <message>
        <source>phase {number}</source>
        <translation>时相 {number}</translation>
    </message>
    <message>
        <source>artefact {number}</source>
        <translation>干扰音 {number}</translation>
    </message>
    <message>
        <source>{place} is not a set of start, end and type.</source>
        <translation>{place}不含起点、终点和类型。</translation>
    </message>
    <message>
        <source>{place}: its type is no text.</source>
        <translation>{place}：其类型不是文本。</translation>
    </message>
    <message>
        <source>{place}: “{flag}” is neither yes nor no; read as not uncertain.</source>
        <translation>{place}：“{flag}”既非是也非否；按未标“不确定”处理。</translation>
    </message>
    <message>
        <source>The table holds the events of {count} recordings.</source>
        <translation>表格中有 {count} 段录音的事件。</translation>
    </message>
    <message>
        <source>Export one table for each recording.</source>
        <translation>请为每段录音导出一个表格。</translation>
    </message>
    <message>
        <source>Save it in Praat again, by “Save as text file”.</source>
        <translation>请在 Praat 中用“Save as text file”重新保存。</translation>
    </message>
    <message>
        <source>The TextGrid ends too early: it is damaged.</source>
        <translation>TextGrid 提前结束：已损坏。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: “{text}” stands where {wanted} is wanted.</source>
        <translation>TextGrid 已损坏：应为{wanted}处出现“{text}”。</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a text is never closed.</source>
        <translation>TextGrid 已损坏：有文本未闭合。</translation>
    </message>
    <message>
        <source>This is a binary TextGrid.</source>
        <translation>这是二进制 TextGrid。</translation>
    </message>
    <message>
        <source>This is no text file of Praat&apos;s.</source>
        <translation>这不是 Praat 的文本文件。</translation>
    </message>
    <message>
        <source>This file of Praat&apos;s holds a {kind}, no TextGrid.</source>
        <translation>此 Praat 文件是 {kind}，不是 TextGrid。</translation>
    </message>
    <message>
        <source>Save the TextGrid instead.</source>
        <translation>请改为保存 TextGrid。</translation>
    </message>
    <message>
        <source>The TextGrid begins at {time:.2f} s; its times are read as times in the whole recording.</source>
        <translation>TextGrid 从 {time:.2f} 秒开始；其时间按整段录音中的时间读取。</translation>
    </message>
    <message>
        <source>The {count} points of tier {number} (“{name}”) were left out: events have a start and an end.</source>
        <translation>第 {number} 层（“{name}”）的 {count} 个点已略去：事件须有起点和终点。</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: a tier of the kind “{kind}” is unknown.</source>
        <translation>TextGrid 已损坏：未知的层类型“{kind}”。</translation>
    </message>
    <message>
        <source>interval {index} of tier {number} (“{name}”)</source>
        <translation>第 {number} 层（“{name}”）的区间 {index}</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <extracomment>What stands for the recording as a whole where a layer is named.</extracomment>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>Export the annotation again, as text.</source>
        <translation>请将标注重新导出为文本。</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>marked</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{event} {start:.3f} to {end:.3f} s</source>
        <translation>{event} {start:.3f} 至 {end:.3f} 秒</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>rejected: {proposal}</source>
        <translation>已拒绝：{proposal}</translation>
    </message>
    <message>
        <source>record {label} by hand</source>
        <translation>录音标签 {label}（手动）</translation>
    </message>
    <message>
        <source>record label from the events</source>
        <translation>录音标签由事件得出</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>{model} proposed {event} {start:.3f} to {end:.3f} s, {percent:.0f} %</source>
        <translation>{model} 建议{event} {start:.3f} 至 {end:.3f} 秒，{percent:.0f}%</translation>
    </message>
    <message>
        <source>Nothing that this took away is missing now.</source>
        <translation>此操作去掉的内容现在均不缺失。</translation>
    </message>
    <message>
        <source>The card of {name} describes no known network ({reason}).</source>
        <extracomment>Windows judged at once: enough to keep a core busy, few enough for flat memory. Logits of each network: the types; the window classes, then the types in the window&apos;s centre.</extracomment>
        <translation>{name} 的模型卡未描述任何已知网络（{reason}）。</translation>
    </message>
    <message>
        <source>The card of {name} describes a network of other inputs or outputs.</source>
        <translation>{name} 的模型卡所述网络的输入或输出不同。</translation>
    </message>
    <message>
        <source>The card of {name} gives the frame-level head to none or the wrong network.</source>
        <translation>{name} 的模型卡未将帧级头部分配给任何网络，或分配错误。</translation>
    </message>
    <message>
        <source>Coarse Crackle</source>
        <translation>粗湿啰音</translation>
    </message>
    <message>
        <source>Fine Crackle</source>
        <translation>细湿啰音</translation>
    </message>
    <message>
        <source>Wheeze &amp; Crackle</source>
        <translation>哮鸣音和啰音</translation>
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
        <translation>CAS 和 DAS</translation>
    </message>
    <message>
        <source>Poor Quality</source>
        <comment>label of a recording</comment>
        <translation>质量差</translation>
    </message>
    <message>
        <source>Adventitious</source>
        <comment>label: with added sounds</comment>
        <translation>附加音</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>任意事件</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>哭声</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>说话声</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>heart sounds</comment>
        <translation>心音</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>移动声</translation>
    </message>
    <message>
        <source>Other artefact</source>
        <translation>其他干扰音</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>phases</source>
        <comment>of breathing</comment>
        <translation>时相</translation>
    </message>
    <message>
        <source>artefacts</source>
        <translation>干扰音</translation>
    </message>
    <message>
        <source>left posterior</source>
        <comment>place on the chest</comment>
        <translation>左后</translation>
    </message>
    <message>
        <source>left lateral</source>
        <comment>place on the chest</comment>
        <translation>左外侧</translation>
    </message>
    <message>
        <source>right posterior</source>
        <comment>place on the chest</comment>
        <translation>右后</translation>
    </message>
    <message>
        <source>right lateral</source>
        <comment>place on the chest</comment>
        <translation>右外侧</translation>
    </message>
    <message>
        <source>SPRSound annotation</source>
        <translation>SPRSound 标注</translation>
    </message>
    <message>
        <source>Audacity label track</source>
        <translation>Audacity 标签轨</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>Raven selection table</source>
        <translation>Raven 选区表</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>only one marked it</source>
        <comment>disagreement</comment>
        <translation>仅一人标记</translation>
    </message>
    <message>
        <source>other type</source>
        <comment>disagreement</comment>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>other borders</source>
        <comment>disagreement</comment>
        <translation>边界不同</translation>
    </message>
    <message>
        <source>record label</source>
        <comment>disagreement</comment>
        <translation>录音标签</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <comment>recording</comment>
        <translation>未审阅</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>recording</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>recording</comment>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of reader</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>consensus</source>
        <comment>kind of reader</comment>
        <translation>共识</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>model {id}</source>
        <translation>模型 {id}</translation>
    </message>
    <message>
        <source>Consensus of {a} and {b}</source>
        <translation>{a} 与 {b} 的共识</translation>
    </message>
    <message>
        <source>Unsure: {labels}</source>
        <translation>不确定：{labels}</translation>
    </message>
    <message>
        <source>any of the labels</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>perhaps {label}</source>
        <translation>可能为 {label}</translation>
    </message>
    <message>
        <source>{labels} or {last}</source>
        <translation>{labels} 或 {last}</translation>
    </message>
    <message>
        <source>Unknown event type {text!r}.</source>
        <extracomment>Where the stethoscope was, by SPRSound&apos;s names. p5 to p8 occur in later releases, whose documents do not agree on it. What a sliding window may hold, judged multi-label: any of the seven types, poor quality, or nothing.</extracomment>
        <translation>未知的事件类型 {text!r}。</translation>
    </message>
    <message>
        <source>Known types: {names}.</source>
        <translation>已知类型：{names}。</translation>
    </message>
    <message>
        <source>Unknown record label {text!r}.</source>
        <translation>未知的录音标签 {text!r}。</translation>
    </message>
    <message>
        <source>Known labels: {names}.</source>
        <translation>已知标签：{names}。</translation>
    </message>
    <message>
        <source>The weights do not fit the network described in the card (first difference: {part}).</source>
        <translation>权重与模型卡所述网络不符（首处差异：{part}）。</translation>
    </message>
    <message>
        <source>The weights do not fit the card: {part} is {shape}.</source>
        <translation>权重与模型卡不符：{part} 为 {shape}。</translation>
    </message>
    <message>
        <source>The first line names the columns: name, patient, site, age, sex; ages are in years.</source>
        <extracomment>The columns of a table and what else they are called. Only the name must be there.</extracomment>
        <translation>第一行为列名：name、patient、site、age、sex；年龄以岁为单位。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a table of recordings.</source>
        <translation>“{name}”过大，不可能是录音表格。</translation>
    </message>
    <message>
        <source>“{name}” is no text in UTF-8.</source>
        <translation>“{name}”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”.</source>
        <translation>请将表格另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>这不是表格。</translation>
    </message>
    <message>
        <source>Line {line}: this recording stands in the table twice, differently.</source>
        <translation>第 {line} 行：此录音在表格中出现两次，内容不同。</translation>
    </message>
    <message>
        <source>Line {line} is no line of a table.</source>
        <translation>第 {line} 行不是表格行。</translation>
    </message>
    <message>
        <source>Two columns of the table say the {column}.</source>
        <translation>表格中有两列都是 {column}。</translation>
    </message>
    <message>
        <source>The table does not say which column is what.</source>
        <translation>表格未说明各列的含义。</translation>
    </message>
    <message>
        <source>Line {line}: the recording&apos;s name is missing.</source>
        <translation>第 {line} 行：缺少录音名称。</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” is no sex.</source>
        <translation>第 {line} 行：“{cell}”不是性别。</translation>
    </message>
    <message>
        <source>Write male or female, or leave it empty.</source>
        <translation>请写 male 或 female，或留空。</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no age in years.</source>
        <translation>第 {line} 行：“{text}”不是以岁为单位的年龄。</translation>
    </message>
    <message>
        <source>Write a number such as 2.5.</source>
        <translation>请写一个数字，例如 2.5。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. {how}</source>
        <extracomment>Kinds of samples that numpy holds without loss, and as what: rewritten, they are the same bit for bit.</extracomment>
        <translation>“{name}”已损坏。{how}</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <extracomment>Full scale is 1; whatever holds more than this (or is not finite) is damage, not sound.</extracomment>
        <translation>没有声音。</translation>
    </message>
    <message>
        <source>Record again.</source>
        <translation>请重新录制。</translation>
    </message>
    <message>
        <source>The recording is very short ({seconds:.2f} s).</source>
        <translation>录音很短（{seconds:.2f} 秒）。</translation>
    </message>
    <message>
        <source>Record at least one whole breath, better 15 s.</source>
        <translation>请至少录制一次完整呼吸，最好 15 秒。</translation>
    </message>
    <message>
        <source>The file uses a scale of its own (peak {level:+.0f} dBFS): level and clipping are unknown.</source>
        <translation>文件使用自己的标度（峰值 {level:+.0f} dBFS）：电平和削波未知。</translation>
    </message>
    <message>
        <source>Export it again as 16-bit WAV to have them checked.</source>
        <translation>如需检查，请重新导出为 16 位 WAV。</translation>
    </message>
    <message>
        <source>For {seconds:.1f} s there is no signal at all.</source>
        <translation>有 {seconds:.1f} 秒完全没有信号。</translation>
    </message>
    <message>
        <source>Too loud: the sound is clipped.</source>
        <extracomment>A fault is told for so long after it was heard, and begins to be told once so much was heard.</extracomment>
        <translation>声音过大：已削波。</translation>
    </message>
    <message>
        <source>Lower the gain.</source>
        <translation>请调低增益。</translation>
    </message>
    <message>
        <source>Very quiet.</source>
        <translation>声音很小。</translation>
    </message>
    <message>
        <source>Press the chestpiece on, or raise the gain.</source>
        <translation>请按紧听诊头，或调高增益。</translation>
    </message>
    <message>
        <source>Talking or crying?</source>
        <translation>有人说话或哭闹？</translation>
    </message>
    <message>
        <source>Wait for a quiet moment, or ask for silence.</source>
        <translation>请等待安静时刻，或请大家安静。</translation>
    </message>
    <message>
        <source>Knocks or rubbing.</source>
        <translation>有碰撞或摩擦声。</translation>
    </message>
    <message>
        <source>Hold the chestpiece still.</source>
        <translation>请握稳听诊头。</translation>
    </message>
    <message>
        <source>No sound.</source>
        <translation>没有声音。</translation>
    </message>
    <message>
        <source>Is the stethoscope switched on, unmuted and connected?</source>
        <translation>听诊器是否已开机、未静音并已连接？</translation>
    </message>
    <message>
        <source>The signal does not move.</source>
        <translation>信号没有变化。</translation>
    </message>
    <message>
        <source>Check the cable or the wireless connection.</source>
        <translation>请检查线缆或无线连接。</translation>
    </message>
    <message>
        <source>The signal drops out.</source>
        <translation>信号中断。</translation>
    </message>
    <message>
        <source>The signal is off centre.</source>
        <translation>信号偏离零点。</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed for judging.</source>
        <translation>录音设备可能有故障；判断时已去除偏移。</translation>
    </message>
    <message>
        <source>Knocks or rubbing of the chestpiece in {percent:.0f} % of the recording.</source>
        <translation>录音的 {percent:.0f}% 中有听诊头的碰撞或摩擦声。</translation>
    </message>
    <message>
        <source>Hold the chestpiece still and press it on evenly.</source>
        <translation>请握稳听诊头，均匀按压。</translation>
    </message>
    <message>
        <source>Check that the stethoscope is switched on and connected, then record again.</source>
        <translation>请确认听诊器已打开并连接，然后重新录制。</translation>
    </message>
    <message>
        <source>The signal does not move: nothing was recorded.</source>
        <translation>信号没有变化：什么都没有录到。</translation>
    </message>
    <message>
        <source>The recording is silent.</source>
        <translation>录音无声。</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.0f} %): it was too loud for the recorder.</source>
        <translation>录音削波（{percent:.0f}%）：声音超出了录音设备的范围。</translation>
    </message>
    <message>
        <source>The recording is clipped ({percent:.2g} % of the samples): it was too loud for the recorder.</source>
        <translation>录音削波（{percent:.2g}% 的样本）：声音超出了录音设备的范围。</translation>
    </message>
    <message>
        <source>Lower the recorder&apos;s gain and record again.</source>
        <translation>请调低录音设备的增益，然后重新录制。</translation>
    </message>
    <message>
        <source>Breathing is very quiet in this recording; faint sounds may be missed.</source>
        <translation>此录音中的呼吸音很轻；微弱的声音可能被遗漏。</translation>
    </message>
    <message>
        <source>Press the chestpiece on, and raise the recorder&apos;s gain.</source>
        <translation>请按紧听诊头，并调高录音设备的增益。</translation>
    </message>
    <message>
        <source>The signal is off centre by {percent:.0f} % of full scale.</source>
        <translation>信号偏离中心，达满刻度的 {percent:.0f}%。</translation>
    </message>
    <message>
        <source>The recorder may be faulty; the offset is removed here.</source>
        <translation>录音设备可能有故障；此处已去除偏移。</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>“{path}”不存在。</translation>
    </message>
    <message>
        <source>Check the spelling of the name.</source>
        <translation>请检查名称的拼写。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no recordings.</source>
        <translation>文件夹“{folder}”中没有录音。</translation>
    </message>
    <message>
        <source>Looked for {endings}.</source>
        <translation>已查找：{endings}。</translation>
    </message>
    <message>
        <source>A soft rustle without tones or clicks, heard through the whole of breathing in and fading early in breathing out. Most of it lies between 100 and 200 Hz; little is left above 1000 Hz.</source>
        <extracomment>Wherever such a sound is offered, this is said of it.</extracomment>
        <translation>轻柔的沙沙声，无乐音或爆裂声，贯穿整个吸气相，在呼气早期消失。能量大多在 100 至 200 Hz 之间，1000 Hz 以上所剩无几。</translation>
    </message>
    <message>
        <source>A low, snoring tone of 0.1 s or more, about 150 Hz and below 300 Hz, often fluttering and rich in overtones. It comes from secretions in the larger airways and may change with coughing.</source>
        <translation>低沉、似打鼾的音调，持续 0.1 秒或更长，约 150 Hz，低于 300 Hz，常有颤动且泛音丰富。由较大气道内的分泌物产生，咳嗽后可改变。</translation>
    </message>
    <message>
        <source>A musical, nearly pure tone of 0.1 s or more, mostly above 300 to 400 Hz and mostly while breathing out. It comes from narrowed airways.</source>
        <translation>音乐样、近似纯音的音调，持续 0.1 秒或更长，大多高于 300 至 400 Hz，多见于呼气相。由气道狭窄产生。</translation>
    </message>
    <message>
        <source>A loud, harsh tone, strongest about 500 Hz and above, mostly while breathing in and louder over the neck than over the chest. It comes from a narrow larynx or trachea.</source>
        <translation>响亮、粗糙的音调，约 500 Hz 及以上最强，多见于吸气相，颈部比胸部更响。由喉或气管狭窄产生。</translation>
    </message>
    <message>
        <source>Single low pops of some 10 to 15 ms, early in breathing in and in breathing out. On the expanded waveform the first deflection takes about 1.5 ms, two cycles about 10 ms.</source>
        <translation>单个低调的爆裂音，约 10 至 15 ms，见于吸气早期和呼气相。在展宽波形上，首个偏转约 1.5 ms，两个周期约 10 ms。</translation>
    </message>
    <message>
        <source>Many short, high clicks of some 5 ms, late in breathing in, like hair rubbed between fingers. On the expanded waveform the first deflection takes about 0.7 ms, two cycles about 5 ms.</source>
        <translation>许多短促、高调的爆裂音，约 5 ms，见于吸气晚期，如在手指间捻搓头发。在展宽波形上，首个偏转约 0.7 ms，两个周期约 5 ms。</translation>
    </message>
    <message>
        <source>A wheeze and crackles within one event: both definitions are met, one after the other or at the same time.</source>
        <translation>同一事件内既有哮鸣音又有啰音：两种定义均符合，先后或同时出现。</translation>
    </message>
    <message>
        <source>Only files that PRS Studio exported can be imported.</source>
        <extracomment>A model has some 24 MB; nine members of the largest networks that a card may describe stay far below. Weights hardly shrink and JSON to a tenth; only a bomb grows like this.</extracomment>
        <translation>只能导入由 PRS Studio 导出的文件。</translation>
    </message>
    <message>
        <source>Copy the file from its source again, or have it exported again.</source>
        <translation>请从来源重新复制该文件，或请对方重新导出。</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model.</source>
        <translation>“{name}”不是导出的模型。</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>“{name}”已损坏。</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”.</source>
        <translation>内存不足，无法读取“{name}”。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <translation>“{name}”已加密。</translation>
    </message>
    <message>
        <source>Have it exported again.</source>
        <translation>请对方重新导出。</translation>
    </message>
    <message>
        <source>“{name}” says that it is “{told}”, but holds “{found}”.</source>
        <translation>“{name}”自称是“{told}”，实际内容为“{found}”。</translation>
    </message>
    <message>
        <source>The model has a file that its card does not know: {file}.</source>
        <translation>模型中有其模型卡未列出的文件：{file}。</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} files, far more than a model has.</source>
        <translation>“{name}”含 {count:,} 个文件，远多于一个模型应有的数量。</translation>
    </message>
    <message>
        <source>“{name}” holds a file that wants to be written outside of its folder.</source>
        <translation>“{name}”中有文件试图写到其文件夹之外。</translation>
    </message>
    <message>
        <source>“{name}” holds a link instead of a file.</source>
        <translation>“{name}”中有链接，而不是文件。</translation>
    </message>
    <message>
        <source>“{name}” holds “{file}”, which is neither safetensors nor JSON.</source>
        <translation>“{name}”中的“{file}”既不是 safetensors 也不是 JSON。</translation>
    </message>
    <message>
        <source>“{name}” holds {file} twice.</source>
        <translation>“{name}”中有两个 {file}。</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than a model has.</source>
        <translation>“{name}”解压后会远大于一个模型应有的大小。</translation>
    </message>
    <message>
        <source>“{name}” is not an exported model: it has no {file}.</source>
        <translation>“{name}”不是导出的模型：没有 {file}。</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is damaged.</source>
        <translation>“{name}”的清单已损坏。</translation>
    </message>
    <message>
        <source>“{name}” has format {version!r}; only {known} is known.</source>
        <translation>“{name}”的格式为 {version!r}；仅支持 {known}。</translation>
    </message>
    <message>
        <source>Update PRS Studio.</source>
        <translation>请更新 PRS Studio。</translation>
    </message>
    <message>
        <source>The manifest of “{name}” is incomplete or damaged ({reason}).</source>
        <translation>“{name}”的清单不完整或已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is there and not in the manifest.</source>
        <translation>“{name}”与其清单不符：有 {file}，但清单中没有。</translation>
    </message>
    <message>
        <source>“{name}” is not as its manifest says: {file} is missing.</source>
        <translation>“{name}”与其清单不符：缺少 {file}。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {file} is not as long as it was.</source>
        <translation>“{name}”已损坏：{file} 的长度与原来不同。</translation>
    </message>
    <message>
        <source>There is not enough space for the model on the disk.</source>
        <translation>磁盘空间不足，无法存放模型。</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it says.</source>
        <translation>“{name}”解压后会远大于其所述大小。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the checksum of {file} is wrong.</source>
        <translation>“{name}”已损坏：{file} 的校验和错误。</translation>
    </message>
    <message>
        <source>{problem} The model that ships with PRS Studio, {model}, is used instead.</source>
        <extracomment>Where the models lie, for those who want them elsewhere: on a shared drive, say.</extracomment>
        <translation>{problem}改用 PRS Studio 随附的模型 {model}。</translation>
    </message>
    <message>
        <source>the texts of a model&apos;s entry have up to 200 letters, none of them hidden</source>
        <extracomment>Ids name folders, on every system. Files of a model: nothing in them is ever executed or unpickled. Windows gives these names to devices, whatever follows a dot.</extracomment>
        <translation>模型条目的文字最多 200 个字符，且不得含隐藏字符</translation>
    </message>
    <message>
        <source>the note on a model has up to {count} letters, none of them hidden</source>
        <translation>模型备注最多 {count} 个字符，且不得含隐藏字符</translation>
    </message>
    <message>
        <source>The model cannot be kept: {reason}.</source>
        <translation>无法保存模型：{reason}。</translation>
    </message>
    <message>
        <source>Another PRS Studio is just working on the models of this computer.</source>
        <extracomment>What folders are called that are not finished. Nothing reads them; a kill may leave one behind, the next work on the registry takes it away.</extracomment>
        <translation>另一个 PRS Studio 正在处理此计算机上的模型。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请在一分钟后重试。</translation>
    </message>
    <message>
        <source>The model that was in use stays in use.</source>
        <extracomment>What the bundled model may be called beside its id, which changes with the program.</extracomment>
        <translation>使用中的模型继续使用。</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>没有模型“{model}”。</translation>
    </message>
    <message>
        <source>“prs-studio models list” names all that there are.</source>
        <translation>“prs-studio models list”会列出全部模型。</translation>
    </message>
    <message>
        <source>The entry is of “{model}”, the model is “{other}”.</source>
        <translation>条目属于“{model}”，而模型是“{other}”。</translation>
    </message>
    <message>
        <source>It can be used all the same, if you confirm that.</source>
        <translation>如果您确认，仍可使用它。</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>没有可退回的早期模型。</translation>
    </message>
    <message>
        <source>“{model}” was never in use.</source>
        <translation>“{model}”从未使用过。</translation>
    </message>
    <message>
        <source>Choose it as a new model instead.</source>
        <translation>请改为将其作为新模型选用。</translation>
    </message>
    <message>
        <source>Nothing can be written down of the model that ships.</source>
        <translation>随附的模型不能添加备注。</translation>
    </message>
    <message>
        <source>That cannot be kept: {reason}.</source>
        <translation>无法保存：{reason}。</translation>
    </message>
    <message>
        <source>The model “{model}” is here already.</source>
        <translation>模型“{model}”已存在。</translation>
    </message>
    <message>
        <source>There is another model of the id “{model}” here.</source>
        <translation>此处已有另一个标识为“{model}”的模型。</translation>
    </message>
    <message>
        <source>It is kept; the new one was not taken in.</source>
        <translation>已保留它；新模型未导入。</translation>
    </message>
    <message>
        <source>The entry of the model “{name}” is damaged ({reason}).</source>
        <translation>模型“{name}”的条目已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The folder “{name}” holds the entry of another model.</source>
        <translation>文件夹“{name}”中是另一个模型的条目。</translation>
    </message>
    <message>
        <source>The model “{model}” is incomplete: {file} is missing.</source>
        <translation>模型“{model}”不完整：缺少 {file}。</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” cannot be read.</source>
        <translation>无法读取模型“{model}”的 {file}。</translation>
    </message>
    <message>
        <source>{file} of the model “{model}” is damaged or was exchanged.</source>
        <translation>模型“{model}”的 {file} 已损坏或被替换。</translation>
    </message>
    <message>
        <source>The folder of the model “{model}” holds another one.</source>
        <translation>模型“{model}”的文件夹中是另一个模型。</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read ({reason}).</source>
        <translation>无法读取选用了哪个模型（{reason}）。</translation>
    </message>
    <message>
        <source>Which model was chosen cannot be read: its file is damaged.</source>
        <translation>无法读取选用了哪个模型：其文件已损坏。</translation>
    </message>
    <message>
        <source>The models were last used by a newer PRS Studio.</source>
        <translation>这些模型上次由更新版本的 PRS Studio 使用。</translation>
    </message>
    <message>
        <source>It was better than the model in use, on the patients who judged both.</source>
        <extracomment>Nothing is said of whom the models learnt from: of a foreign one nobody knows.</extracomment>
        <translation>在评估两个模型的患者上，它优于使用中的模型。</translation>
    </message>
    <message>
        <source>It was worse than the model in use, on the patients who judged both.</source>
        <translation>在评估两个模型的患者上，它不如使用中的模型。</translation>
    </message>
    <message>
        <source>The patients who judged both cannot tell whether it is better than the model in use.</source>
        <translation>评估两个模型的患者无法说明它是否优于使用中的模型。</translation>
    </message>
    <message>
        <source>It was never judged here: nobody knows whether it is better than the model in use.</source>
        <translation>它从未在此评估：无法得知是否优于使用中的模型。</translation>
    </message>
    <message>
        <source>It was judged against another model than the one that is in use now.</source>
        <translation>它评估时的对照并非现在使用中的模型。</translation>
    </message>
    <message>
        <source>The model that ships with the program.</source>
        <translation>随程序附带的模型。</translation>
    </message>
    <message>
        <source>It was in use before.</source>
        <translation>它曾被使用。</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>仅供研究使用，非医疗器械。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: fr, de, es, pt, zh-CN</comment>
        <extracomment>What a screen reader takes the text for.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Events marked by the reader. N normal, R rhonchi, W wheeze, S stridor, CC coarse crackle, FC fine crackle, W+C wheeze &amp; crackle.</source>
        <translation>判读者标记的事件。N 正常，R 鼾音，W 哮鸣音，S 喘鸣，CC 粗湿啰音，FC 细湿啰音，W+C 哮鸣音和啰音。</translation>
    </message>
    <message>
        <source>Lung sounds of a patient</source>
        <translation>患者的肺音</translation>
    </message>
    <message>
        <source>Lung sound recording</source>
        <translation>肺音录音</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>患者 {number}</translation>
    </message>
    <message>
        <source>Patient not known</source>
        <translation>患者未知</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>age, sex, or who a patient is</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>{age:g} years</source>
        <translation>{age:g} 岁</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>sex</comment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>女孩</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>男孩</translation>
    </message>
    <message>
        <source>New guided session</source>
        <translation>新建引导式录制</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>姓名、编号或代码</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>岁</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit of an age</comment>
        <translation>个月</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>年龄单位</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>开始录制流程</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Each site</source>
        <translation>每个部位</translation>
    </message>
    <message>
        <source>Site after site is counted down and recorded. All of this may be left empty. A number with age and sex gives file names that tell them; else they are noted beside the sound.</source>
        <translation>逐个部位倒计时并录制。以下各项均可留空。填写编号、年龄和性别后，文件名会包含这些信息；否则记在声音文件旁。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message numerus="yes">
        <source>{patient}: {done} of %n sites, {when}</source>
        <translation>
            <numerusform>{patient}：已完成 {done} / %n 个部位，{when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{patient}: {done} of %n sites</source>
        <translation>
            <numerusform>{patient}：已完成 {done} / %n 个部位</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>判读者</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告生成时间</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} recordings has not been read by a person: nothing is counted there.</source>
        <translation>
            <numerusform>{all} 段录音中有 %n 段未经人判读：这些录音不计入任何统计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <comment>filter</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What each is called, and its choice for who cannot see where it stands.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Filter by confidence</source>
        <translation>按置信度筛选</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Filter by disagreement</source>
        <translation>按分歧筛选</translation>
    </message>
    <message>
        <source>Filter by patient</source>
        <translation>按患者筛选</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Filter by site</source>
        <translation>按部位筛选</translation>
    </message>
    <message>
        <source>Filter by quality</source>
        <translation>按质量筛选</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Filter by annotator</source>
        <translation>按标注者筛选</translation>
    </message>
    <message>
        <source>Filters of the worklist</source>
        <extracomment>What is said by others, or by models.</extracomment>
        <translation>工作列表的筛选条件</translation>
    </message>
    <message>
        <source>Clear these filters</source>
        <translation>清除这些筛选条件</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>时长 (s)</translation>
    </message>
    <message>
        <source>Adventitious events</source>
        <translation>附加音事件</translation>
    </message>
    <message>
        <source>Wheeze share</source>
        <translation>哮鸣音占比</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no label</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{label} (from events)</source>
        <translation>{label}（由事件得出）</translation>
    </message>
    <message>
        <source>{label} (by hand, events differ)</source>
        <translation>{label}（手动，与事件不符）</translation>
    </message>
    <message>
        <source>{label} (by hand)</source>
        <translation>{label}（手动）</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>unfit</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>无警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings per chest site</source>
        <translation>各听诊部位的所见</translation>
    </message>
    <message>
        <source>no events marked</source>
        <translation>未标记事件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of an event</comment>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of an event</comment>
        <translation>终点</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an event</comment>
        <extracomment>What came of a proposal, or that there was none.</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a proposal</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a proposal</comment>
        <translation>已修正</translation>
    </message>
    <message>
        <source>the reader</source>
        <extracomment>What a cell&apos;s editor begins with.</extracomment>
        <translation>判读者</translation>
    </message>
    <message>
        <source>Proposed by {model} with {percent}; nobody decided yet.</source>
        <translation>由 {model} 建议，{percent}；尚无人决定。</translation>
    </message>
    <message>
        <source>Marked by {reader}.</source>
        <translation>由 {reader} 标记。</translation>
    </message>
    <message>
        <source>Accepted by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>由 {reader} 接受；{model} 建议{label}，{start:.3f} 至 {end:.3f} 秒，{percent}。</translation>
    </message>
    <message>
        <source>Corrected by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.</source>
        <translation>由 {reader} 修正；{model} 建议{label}，{start:.3f} 至 {end:.3f} 秒，{percent}。</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Recordings of one site are added up. What was not read counts as recorded, with nothing found.</source>
        <translation>同一部位的录音合并计算。未判读的录音计为已录制、无所见。</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>view of the chest</comment>
        <extracomment>Where each site is, where its words begin or end, and on which side of it they stand.</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>view of the chest</comment>
        <translation>背面</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>Chest diagram. {findings}</source>
        <translation>胸部示意图。{findings}</translation>
    </message>
    <message>
        <source>site not known</source>
        <translation>部位未知</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未录制</translation>
    </message>
    <message numerus="yes">
        <source>%n recording</source>
        <translation>
            <numerusform>%n 段录音</numerusform>
        </translation>
    </message>
    <message>
        <source>The fonts for PDF are missing.</source>
        <extracomment>Parts of the names of fonts that hold many letters, best first: they are looked into before all others.</extracomment>
        <translation>缺少生成 PDF 的字体。</translation>
    </message>
    <message>
        <source>Install PRS Studio again, or write the report as HTML.</source>
        <translation>请重新安装 PRS Studio，或将报告写成 HTML。</translation>
    </message>
    <message>
        <source>{start:.1f} to {end:.1f} s of the recording, {count} events marked: {events}</source>
        <translation>录音的 {start:.1f} 至 {end:.1f} 秒，标记 {count} 个事件：{events}</translation>
    </message>
    <message>
        <source>{event} {start:.2f} to {end:.2f} s</source>
        <translation>{event} {start:.2f} 至 {end:.2f} 秒</translation>
    </message>
    <message>
        <source>The sound was not at hand when this report was made.</source>
        <translation>生成此报告时声音文件不可用。</translation>
    </message>
    <message>
        <source>Model proposes</source>
        <translation>模型建议</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>of breathing</comment>
        <translation>时相</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of the model</comment>
        <translation>时间窗</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min:s</source>
        <comment>minutes and seconds</comment>
        <translation>分:秒</translation>
    </message>
    <message>
        <source>The study has no recordings of this patient.</source>
        <translation>研究中没有该患者的录音。</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows whom it has.</source>
        <translation>“prs-studio study list”会列出研究中的患者。</translation>
    </message>
    <message>
        <source>The study has {count} recordings of this name.</source>
        <translation>研究中有 {count} 段此名称的录音。</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>请给出完整路径。</translation>
    </message>
    <message>
        <source>The study has no recording of this name.</source>
        <translation>研究中没有此名称的录音。</translation>
    </message>
    <message>
        <source>“prs-studio study list” shows what it has.</source>
        <translation>“prs-studio study list”会列出研究的内容。</translation>
    </message>
    <message>
        <source>The sound file has changed since it was read: marks and sound may not belong together.</source>
        <translation>声音文件在读取后已更改：标记与声音可能不相对应。</translation>
    </message>
    <message>
        <source>{count} different letters could not be printed: this computer has no font for them. They stand as □. The report as HTML has them.</source>
        <translation>有 {count} 个不同的字符无法打印：此计算机没有相应字体。它们显示为 □。HTML 报告中可正常显示。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Comment on the recording</source>
        <extracomment>More rows than these make a report that nobody reads; how many are left out is said.</extracomment>
        <translation>录音的注释</translation>
    </message>
    <message>
        <source>The reader marked this recording as reviewed, but marked nothing and chose no label: nothing is decided.</source>
        <translation>判读者将此录音标为已审阅，但未作任何标记，也未选择标签：尚未作出任何决定。</translation>
    </message>
    <message>
        <source>No person has read this recording yet. What follows are the model&apos;s proposals, which nobody has checked.</source>
        <translation>尚无人判读此录音。以下为模型的建议，未经任何人核对。</translation>
    </message>
    <message>
        <source>The reader has not marked this recording as reviewed: its reading may be incomplete.</source>
        <translation>判读者未将此录音标为已审阅：其判读可能不完整。</translation>
    </message>
    <message>
        <source>The label given by hand, {label}, does not follow from the events, which say {derived}.</source>
        <translation>手动给出的标签 {label} 与事件不符，由事件应得出 {derived}。</translation>
    </message>
    <message>
        <source>The reader was uncertain about this recording.</source>
        <translation>判读者对此录音不确定。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>{share} of the recording&apos;s time</source>
        <translation>占录音时间的 {share}</translation>
    </message>
    <message>
        <source>{drawn} drawn by hand, {accepted} proposals accepted, {changed} changed; {rejected} proposals rejected</source>
        <translation>手动绘制 {drawn} 个，接受建议 {accepted} 个，更改 {changed} 个；拒绝建议 {rejected} 个</translation>
    </message>
    <message>
        <source>{count} marked, {seconds:.1f} s</source>
        <translation>标记 {count} 个，共 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>{label}, given by hand</source>
        <translation>{label}，手动给出</translation>
    </message>
    <message>
        <source>{label}, follows from the events</source>
        <translation>{label}，由事件得出</translation>
    </message>
    <message>
        <source>not checked: the recording was not analysed</source>
        <translation>未检查：录音未经分析</translation>
    </message>
    <message>
        <source>nothing found by the automatic check</source>
        <translation>自动检查未发现问题</translation>
    </message>
    <message>
        <source>Brown strokes at the waveform&apos;s border: it is louder there than the lane shows.</source>
        <translation>波形边缘的棕色短线：该处的声音超出了轨道所能显示的幅度。</translation>
    </message>
    <message>
        <source>Spectrogram: 0 to 2 kHz, darker is louder.</source>
        <translation>频谱图：0 至 2 kHz，颜色越深声音越响。</translation>
    </message>
    <message>
        <source>Windows and dashed boxes: what the model says, not checked by a person unless marked below.</source>
        <translation>时间窗和虚线框：模型的判断，除非下文标明，均未经人核对。</translation>
    </message>
    <message>
        <source>Events: the reader&apos;s; a dashed border and “?” mean uncertain.</source>
        <translation>事件：判读者的标记；虚线边框和“?”表示不确定。</translation>
    </message>
    <message>
        <source>Noted while it was recorded</source>
        <translation>录制时的记录</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Time per class</source>
        <translation>各类时间</translation>
    </message>
    <message>
        <source>No events were marked.</source>
        <translation>未标记任何事件。</translation>
    </message>
    <message>
        <source>All adventitious</source>
        <translation>全部附加音</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Share of the recording</source>
        <translation>占录音的比例</translation>
    </message>
    <message>
        <source>Time that several events cover counts once.</source>
        <translation>多个事件重叠的时间只计一次。</translation>
    </message>
    <message>
        <source>of them uncertain</source>
        <translation>其中不确定</translation>
    </message>
    <message>
        <source>Findings per phase of breathing</source>
        <translation>各呼吸时相的所见</translation>
    </message>
    <message>
        <source>Neither marked</source>
        <comment>phase of breathing</comment>
        <translation>两者均未标记</translation>
    </message>
    <message>
        <source>{phase} ({seconds:.1f} s)</source>
        <translation>{phase}（{seconds:.1f} 秒）</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>时相</translation>
    </message>
    <message>
        <source>Share of the phase</source>
        <translation>占该时相的比例</translation>
    </message>
    <message>
        <source>An event counts in every phase that it touches, its time in the phase where it sounds.</source>
        <translation>事件计入其涉及的每个时相，其时间计入声音所在的时相。</translation>
    </message>
    <message>
        <source>{event} (uncertain)</source>
        <translation>{event}（不确定）</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>起点 (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>终点 (s)</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>how an event came to be</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>{count} more events are not listed here; all of them are counted above.</source>
        <translation>另有 {count} 个事件未在此列出；均已计入上文。</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>how an event came to be</comment>
        <translation>手动</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how an event came to be: as the model proposed it</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>how an event came to be: from a proposal</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>模型的判断</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no event</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}，版本 {version}</translation>
    </message>
    <message>
        <source>Record label</source>
        <extracomment>The thresholds are taken times 2 to the power of the slider&apos;s value over this.</extracomment>
        <translation>录音标签</translation>
    </message>
    <message>
        <source>The paper&apos;s rule</source>
        <translation>论文规则</translation>
    </message>
    <message>
        <source>Events proposed</source>
        <translation>建议的事件</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>A prediction is no finding: it counts in none of the numbers above unless a person accepted it.</source>
        <translation>预测不是所见：除非由人接受，否则不计入上述任何数字。</translation>
    </message>
    <message>
        <source>In</source>
        <comment>short for inspiration</comment>
        <extracomment>Class -&gt; (letter code, fill, text upon the fill).</extracomment>
        <translation>吸</translation>
    </message>
    <message>
        <source>Ex</source>
        <comment>short for expiration</comment>
        <translation>呼</translation>
    </message>
    <message>
        <source>Cry</source>
        <comment>short for crying</comment>
        <translation>哭</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>short for movement</comment>
        <translation>动</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another artefact</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Events lie here already.</source>
        <extracomment>An event that covers more than this much of a proposal decides it, whatever it was made of. A decision on one proposal holds for those of its model and type that share this much of their union: what another threshold or hop proposes differs by a few milliseconds.</extracomment>
        <translation>此处已有事件。</translation>
    </message>
    <message>
        <source>Reject the proposal, or make room for it first.</source>
        <translation>请拒绝该建议，或先为其腾出位置。</translation>
    </message>
    <message>
        <source>No proposal is selected.</source>
        <translation>未选中建议。</translation>
    </message>
    <message>
        <source>This is not an analysis by PRS Studio.</source>
        <translation>这不是 PRS Studio 的分析。</translation>
    </message>
    <message>
        <source>Analyse the recording again.</source>
        <translation>请重新分析该录音。</translation>
    </message>
    <message>
        <source>This analysis has version {version!r}; this program reads {known}.</source>
        <translation>此分析的版本为 {version!r}；本程序可读取 {known}。</translation>
    </message>
    <message>
        <source>Update PRS Studio, or analyse the recording again.</source>
        <translation>请更新 PRS Studio，或重新分析该录音。</translation>
    </message>
    <message>
        <source>This analysis is incomplete or damaged ({reason}).</source>
        <translation>此分析不完整或已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” holds the sound that was annotated: there is nothing to accept.</source>
        <translation>“{name}”中就是当初标注的声音：没有需要接受的内容。</translation>
    </message>
    <message>
        <source>On {date} another sound file was accepted for what was annotated on the former one.</source>
        <translation>{date} 接受另一声音文件，替代原先标注所依据的文件。</translation>
    </message>
    <message numerus="yes">
        <source>On {date} another sound file was accepted for what was annotated on the former one, and one mark beyond its end cut or taken away.</source>
        <translation>
            <numerusform>{date} 接受另一声音文件，替代原先标注所依据的文件；超出其末尾的 %n 个标记已被截短或去掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not in the study (any more).</source>
        <translation>此录音不在研究中（或已不在）。</translation>
    </message>
    <message>
        <source>An analysis in the study is damaged.</source>
        <translation>研究中的一份分析已损坏。</translation>
    </message>
    <message>
        <source>A study cannot be its own backup.</source>
        <translation>研究不能作为自身的备份。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选名称。</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Studies (*.prs-study)</source>
        <translation>研究 (*.prs-study)</translation>
    </message>
    <message>
        <source>The last edits are not saved yet, and would be missing from a backup.</source>
        <translation>最近的编辑尚未保存，备份中将缺少这些编辑。</translation>
    </message>
    <message>
        <source>Backing up the study …</source>
        <translation>正在备份研究…</translation>
    </message>
    <message>
        <source>The study is backed up, complete and checked: {place} ({size}). It opens like any other study.</source>
        <translation>研究已备份，完整且已核对：{place} ({size})。可像其他研究一样打开。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>The backup “{name}”</source>
        <translation>备份“{name}”</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>研究保持原样。</translation>
    </message>
    <message>
        <source>This system shows no folders.</source>
        <translation>此系统无法显示文件夹。</translation>
    </message>
    <message>
        <source>The backup is in {folder}.</source>
        <translation>备份位于 {folder}。</translation>
    </message>
    <message>
        <source>{subject} could not be written without errors.</source>
        <translation>{subject}未能无误写入。</translation>
    </message>
    <message>
        <source>Choose another drive.</source>
        <translation>请选择另一驱动器。</translation>
    </message>
    <message>
        <source>Read blind under another name.</source>
        <translation>请用另一姓名进行盲法判读。</translation>
    </message>
    <message>
        <source>“{name}” is no person, and cannot read blind.</source>
        <translation>“{name}”不是人员，不能进行盲法判读。</translation>
    </message>
    <message>
        <source>{name} has read blind in this study, and seen the others since.</source>
        <translation>{name} 曾在此研究中进行盲法判读，之后已看到他人的判读。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has annotated %n recording of this study seeing the others.</source>
        <translation>
            <numerusform>{name} 已在可见他人判读的情况下标注了此研究的 %n 段录音。</numerusform>
        </translation>
    </message>
    <message>
        <source>This reader is not in the study.</source>
        <translation>此判读者不在研究中。</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or make a new one.</source>
        <extracomment>How long to wait for another program&apos;s write, in seconds.</extracomment>
        <translation>请选择 PRS Studio 的研究，或新建一个。</translation>
    </message>
    <message>
        <source>{subject} was closed by another program while it was written.</source>
        <extracomment>In a sentence, why nothing can be written; &quot;&quot; where it can.</extracomment>
        <translation>{subject}在写入过程中被另一程序关闭。</translation>
    </message>
    <message>
        <source>Look whether what you did is there; if not, do it again.</source>
        <translation>请查看您的操作是否已保存；如果没有，请重做。</translation>
    </message>
    <message>
        <source>{subject} is not where it was: it was moved, removed or replaced, or its drive disconnected.</source>
        <translation>{subject}不在原处：已被移动、移除或替换，或其驱动器已断开。</translation>
    </message>
    <message>
        <source>Put it back or connect the drive, then open the study again. What was saved before is in it.</source>
        <translation>请将其放回或连接驱动器，然后重新打开研究。此前保存的内容仍在其中。</translation>
    </message>
    <message>
        <source>The study has no name.</source>
        <translation>研究没有名称。</translation>
    </message>
    <message>
        <source>The study “{name}”</source>
        <translation>研究“{name}”</translation>
    </message>
    <message>
        <source>the file, its folder {folder} or the disk is read-only</source>
        <translation>该文件、其文件夹 {folder} 或磁盘为只读</translation>
    </message>
    <message>
        <source>{subject} is not there (any more).</source>
        <translation>{subject}不存在（或已不在）。</translation>
    </message>
    <message>
        <source>the folder {folder} is read-only</source>
        <extracomment>What SQLite says where it may read and not write.</extracomment>
        <translation>文件夹 {folder} 为只读</translation>
    </message>
    <message>
        <source>{subject} cannot be made: {reason}.</source>
        <translation>无法创建{subject}：{reason}。</translation>
    </message>
    <message>
        <source>{subject} cannot be opened ({reason}).</source>
        <translation>无法打开{subject}（{reason}）。</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject}为空。</translation>
    </message>
    <message>
        <source>“{name}” is no study, or is damaged.</source>
        <translation>“{name}”不是研究，或已损坏。</translation>
    </message>
    <message>
        <source>The study&apos;s address is not one that can be understood.</source>
        <translation>无法理解研究的地址。</translation>
    </message>
    <message>
        <source>Studies cannot be kept in “{name}”.</source>
        <translation>研究不能存放在“{name}”中。</translation>
    </message>
    <message>
        <source>What speaks with database servers is not installed here.</source>
        <translation>此处未安装与数据库服务器通信的组件。</translation>
    </message>
    <message>
        <source>It looks like this: postgresql+psycopg://USER@SERVER/DATABASE</source>
        <translation>格式如下：postgresql+psycopg://USER@SERVER/DATABASE</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: this recording was changed elsewhere meanwhile.</source>
        <translation>“{edit}”未保存：此录音在此期间已在别处更改。</translation>
    </message>
    <message>
        <source>There is no revision {number}.</source>
        <translation>没有版本 {number}。</translation>
    </message>
    <message>
        <source>The latest one is {number}.</source>
        <translation>最新版本为 {number}。</translation>
    </message>
    <message>
        <source>An annotation in the study is damaged.</source>
        <translation>研究中的一份标注已损坏。</translation>
    </message>
    <message>
        <source>Run “prs-studio study check”, and open a backup of the study.</source>
        <translation>请运行“prs-studio study check”，并打开研究的备份。</translation>
    </message>
    <message>
        <source>“{name}” is just being written.</source>
        <translation>“{name}”正在写入。</translation>
    </message>
    <message>
        <source>Wait until it is finished, then add it again.</source>
        <translation>请等待其完成，然后重新添加。</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>请从来源重新复制。</translation>
    </message>
    <message>
        <source>“{shown}” has a name that is not text.</source>
        <translation>“{shown}”的名称不是文本。</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>请重命名该文件或其文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read.</source>
        <translation>“{name}”不在原处，或无法读取。</translation>
    </message>
    <message>
        <source>Connect its drive, or look for the study&apos;s recordings in another folder.</source>
        <translation>请连接其驱动器，或在另一文件夹中查找研究的录音。</translation>
    </message>
    <message>
        <source>{subject} holds no study: it is another program&apos;s database, or damaged.</source>
        <extracomment>In the header of every study&apos;s SQLite file: &quot;PRSS&quot;. Other programs&apos; files have other numbers, or none. Alembic&apos;s scripts, which it reads as files.</extracomment>
        <translation>{subject}不含研究：它是其他程序的数据库，或已损坏。</translation>
    </message>
    <message>
        <source>{subject} is no study, or is damaged.</source>
        <translation>{subject}不是研究，或已损坏。</translation>
    </message>
    <message>
        <source>Choose a study of PRS Studio, or a backup of it.</source>
        <translation>请选择 PRS Studio 的研究，或其备份。</translation>
    </message>
    <message>
        <source>{subject} is not there.</source>
        <translation>{subject}不存在。</translation>
    </message>
    <message>
        <source>{subject} was made by a newer version of PRS Studio.</source>
        <translation>{subject}由更新版本的 PRS Studio 创建。</translation>
    </message>
    <message>
        <source>Update PRS Studio to open it. It was left as it is.</source>
        <translation>请更新 PRS Studio 后打开。该研究未作改动。</translation>
    </message>
    <message>
        <source>{subject} is of an older version, and has to be brought up to date before it can be opened; but {reason}</source>
        <translation>{subject}版本较旧，须先更新才能打开；但{reason}</translation>
    </message>
    <message>
        <source>Copy the study to a folder in which you may write, and open the copy.</source>
        <translation>请将研究复制到您有写入权限的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>To work in it, ask for the right to write there, or make a copy elsewhere (File, Back up the study) and open that.</source>
        <translation>如需在其中工作，请申请写入权限，或在别处制作副本（文件 &gt; 备份研究）并打开副本。</translation>
    </message>
    <message>
        <source>the file {file} is read-only</source>
        <translation>文件 {file} 为只读</translation>
    </message>
    <message>
        <source>{subject} can only be looked at: {reason}.</source>
        <translation>{subject}只能查看：{reason}。</translation>
    </message>
    <message>
        <source>A reader&apos;s name has one to 200 letters that can be printed.</source>
        <translation>判读者姓名须为 1 至 200 个可打印的字符。</translation>
    </message>
    <message>
        <source>{reason} “{name}” has not read in it and cannot join.</source>
        <translation>{reason}“{name}”未曾在其中判读，无法加入。</translation>
    </message>
    <message>
        <source>Give the name of somebody who has: {names}.</source>
        <translation>请给出曾在其中判读者的姓名：{names}。</translation>
    </message>
    <message>
        <source>“{name}” is the name of a {kind} in this study.</source>
        <translation>“{name}”在此研究中是{kind}的名称。</translation>
    </message>
    <message>
        <source>The file holds another sound than was annotated: say first whether the annotations hold for it.</source>
        <translation>文件中的声音与标注时不同：请先说明标注是否仍适用。</translation>
    </message>
    <message>
        <source>The marks that you see were made on another sound of this name; what the model says is of the one that you hear. Until this is answered, nothing is edited here, and the recording teaches nothing and is not exported.

Accept it if it is the same recording nevertheless: cut, cleaned, converted. All readers&apos; annotations stay, with a remark on the recording; marks beyond its end are cut. Otherwise look for the former file, which is known by what it holds, or leave it.</source>
        <translation>您看到的标记是在同名的另一段声音上做的；模型的判断针对您听到的声音。在此问题得到答复之前，此处不能编辑，该录音不用于学习，也不导出。

如果确为同一录音（经剪切、去噪或转换），请接受。所有判读者的标注均保留，并在录音上附注；超出其末尾的标记将被截断。否则请查找原文件（按内容识别），或保持不变。</translation>
    </message>
    <message>
        <source>The sound is accepted; the annotations stay, with a remark on the recording.</source>
        <translation>声音已接受；标注保留，并在录音上附注。</translation>
    </message>
    <message>
        <source>{label} {start:.2f} to {end:.2f} s</source>
        <translation>{label} {start:.2f} 至 {end:.2f} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{marks} and %n more</source>
        <translation>
            <numerusform>{marks}及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound is accepted. It ends sooner, and what lay beyond its end was cut or taken away: {marks}. The other annotations stay, with a remark on the recording; the history tells what there was.</source>
        <translation>声音已接受。其结束较早，超出末尾的部分已被截断或移除：{marks}。其他标注保留，并在录音上附注；历史记录载有原有内容。</translation>
    </message>
    <message>
        <source>The file holds another sound by now. Nothing was marked yet: it is taken as it is.</source>
        <translation>文件中的声音现已不同。此前没有任何标记：按现状使用。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>“{name}” was changed since it was annotated: it is no longer the same sound.</source>
        <translation>“{name}”在标注后已更改：不再是同一声音。</translation>
    </message>
    <message>
        <source>What now …</source>
        <translation>如何处理…</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, or cannot be read. Connect its drive, or look for it elsewhere.</source>
        <translation>“{name}”不在原处，或无法读取。请连接其驱动器，或在别处查找。</translation>
    </message>
    <message>
        <source>Find it …</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Another sound</source>
        <translation>声音不同</translation>
    </message>
    <message>
        <source>“{name}” holds another sound than was annotated.</source>
        <translation>“{name}”中的声音与标注时不同。</translation>
    </message>
    <message>
        <source>&amp;Accept this sound</source>
        <translation>接受此声音(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find the former file …</source>
        <translation>查找原文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>Where may “{name}” be?</source>
        <translation>“{name}”可能在哪里？</translation>
    </message>
    <message>
        <source>The sound that was annotated is not in “{name}”.</source>
        <translation>标注时的声音不在“{name}”中。</translation>
    </message>
    <message>
        <source>Look elsewhere …</source>
        <translation>在别处查找…</translation>
    </message>
    <message numerus="yes">
        <source>Found, with %n more of the study.</source>
        <translation>
            <numerusform>已找到，同时找到研究中的另外 %n 段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>已找到。</translation>
    </message>
    <message>
        <source>Put the former file back; or, if the annotations hold for this one, too, accept it in its place: in the window, or by “prs-studio study accept”.</source>
        <translation>请放回原来的文件；如果标注也适用于此文件，可接受它作为替代：在窗口中，或用“prs-studio study accept”。</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the file, its folder or the disk is read-only.</source>
        <extracomment>What happened to a subject, and what to do.</extracomment>
        <translation>{subject}无法写入：该文件、其文件夹或磁盘为只读。</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the study to another folder.</source>
        <translation>请申请写入权限，或将研究复制到另一文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.</source>
        <translation>磁盘已满：{subject}无法写入。</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is safe; nothing was half written.</source>
        <translation>请腾出一些空间，然后重试。此前保存的内容是安全的；没有只写入一半的内容。</translation>
    </message>
    <message>
        <source>{subject} cannot be opened.</source>
        <translation>无法打开{subject}。</translation>
    </message>
    <message>
        <source>Is its folder still there, its drive connected, and may you write in it?</source>
        <translation>其文件夹是否还在、驱动器是否已连接、您是否有写入权限？</translation>
    </message>
    <message>
        <source>The drive with {subject} reports an error, or was disconnected.</source>
        <translation>{subject}所在的驱动器报告错误，或已断开。</translation>
    </message>
    <message>
        <source>Connect it again, or free some space, then open the study again. What was saved before is safe; nothing was half written.</source>
        <translation>请重新连接驱动器，或腾出一些空间，然后重新打开研究。此前保存的内容是安全的；没有只写入一半的内容。</translation>
    </message>
    <message>
        <source>{subject} is damaged.</source>
        <translation>{subject}已损坏。</translation>
    </message>
    <message>
        <source>Open a backup of it, and have the drive checked.</source>
        <translation>请打开其备份，并检查驱动器。</translation>
    </message>
    <message>
        <source>Another program is writing to {subject} and does not finish.</source>
        <translation>另一程序正在写入{subject}，且迟迟未完成。</translation>
    </message>
    <message>
        <source>Wait for it, or close it; then try again.</source>
        <translation>请等待其完成，或将其关闭；然后重试。</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is full: {subject} could not be written.</source>
        <translation>数据库服务器的磁盘已满：{subject}无法写入。</translation>
    </message>
    <message>
        <source>Tell its administrator. What was saved before is safe; nothing was half written.</source>
        <translation>请告知其管理员。此前保存的内容是安全的；没有只写入一半的内容。</translation>
    </message>
    <message>
        <source>{subject} cannot be written: the database is read-only.</source>
        <translation>{subject}无法写入：数据库为只读。</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>请联系其管理员。</translation>
    </message>
    <message>
        <source>The database server does not let this user work with {subject}.</source>
        <translation>数据库服务器不允许此用户使用{subject}。</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to it.</source>
        <translation>请向其管理员申请权限。</translation>
    </message>
    <message>
        <source>The server has no such database: {subject}.</source>
        <translation>服务器上没有此数据库：{subject}。</translation>
    </message>
    <message>
        <source>Check the address, or ask its administrator to make it.</source>
        <translation>请检查地址，或请其管理员创建。</translation>
    </message>
    <message>
        <source>The database server refuses this user or password for {subject}.</source>
        <translation>数据库服务器拒绝了此用户或密码对{subject}的访问。</translation>
    </message>
    <message>
        <source>Check the address of the study.</source>
        <translation>请检查研究的地址。</translation>
    </message>
    <message>
        <source>{subject} is damaged, says the database server.</source>
        <translation>数据库服务器报告：{subject}已损坏。</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>请告知其管理员。</translation>
    </message>
    <message>
        <source>{trouble} Its folder is {folder}.</source>
        <translation>{trouble}其文件夹为 {folder}。</translation>
    </message>
    <message>
        <source>{subject} cannot be used ({reason}).</source>
        <translation>无法使用{subject}（{reason}）。</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or the connection to it was lost: {subject}.</source>
        <translation>无法连接数据库服务器，或连接已中断：{subject}。</translation>
    </message>
    <message>
        <source>Check the network and the server, then look at the recording again before you repeat what you did. What was saved before is safe; nothing was half written.</source>
        <translation>请检查网络和服务器，然后先查看录音，再重复您的操作。此前保存的内容是安全的；没有只写入一半的内容。</translation>
    </message>
    <message>
        <source>“{name}” could not be turned into FLAC ({reason}).</source>
        <translation>“{name}”无法转换为 FLAC（{reason}）。</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>它保持原样。</translation>
    </message>
    <message>
        <source>“{flac}” does not hold what “{wav}” does.</source>
        <translation>“{flac}”的内容与“{wav}”不同。</translation>
    </message>
    <message>
        <source>The WAV file is kept.</source>
        <translation>WAV 文件予以保留。</translation>
    </message>
    <message>
        <source>“{name}” is not a take of this program.</source>
        <translation>“{name}”不是本程序录制的。</translation>
    </message>
    <message>
        <source>Open it like any other recording.</source>
        <translation>请像其他录音一样打开它。</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noted while recording</comment>
        <extracomment>Seconds of the recording, words, and whether something is missing there. A description of a sound that is longer or shorter than this says is another&apos;s.</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Unplugged: {seconds:.1f} s missing</source>
        <translation>拔出：缺失 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>Paused: {seconds:.1f} s missing</source>
        <translation>暂停：缺失 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>Interrupted: {seconds:.1f} s missing</source>
        <translation>中断：缺失 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>{cause}: {seconds:.1f} s missing</source>
        <translation>{cause}：缺失 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation>丢失 {count} 帧</translation>
    </message>
    <message>
        <source>Some frames lost</source>
        <translation>丢失了一些帧</translation>
    </message>
    <message>
        <source>“{name}” is being recorded.</source>
        <translation>“{name}”正在录制。</translation>
    </message>
    <message>
        <source>“{name}” is not laid out like SPRSound.</source>
        <extracomment>Folders of sound and of annotations: the official layout, and the public repository&apos;s names.</extracomment>
        <translation>“{name}”未按 SPRSound 的结构组织。</translation>
    </message>
    <message>
        <source>Choose the folder that holds train_wav (the sounds) and train_json (their annotations).</source>
        <translation>请选择包含 train_wav（声音）和 train_json（其标注）的文件夹。</translation>
    </message>
    <message>
        <source>Nothing in “{name}” can be used.</source>
        <translation>“{name}”中没有可用的内容。</translation>
    </message>
    <message>
        <source>Each annotation needs a sound file of its name and a label.</source>
        <translation>每份标注都需要同名的声音文件和一个标签。</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>Guide to &amp;this part</source>
        <translation>此部分的指南(&amp;T)</translation>
    </message>
    <message>
        <source>What the guide says about what has the focus</source>
        <translation>指南中关于当前焦点部分的说明</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘和鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts …</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>显示日志文件(&amp;L)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>保存诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Save diagnostics for somebody who helps</source>
        <translation>保存诊断信息，供协助者使用</translation>
    </message>
    <message>
        <source>&amp;About PRS Studio</source>
        <translation>关于 PRS Studio(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The log file cannot be shown by this system.</source>
        <translation>此系统无法显示日志文件。</translation>
    </message>
    <message>
        <source>It is {place}.</source>
        <translation>其位置为 {place}。</translation>
    </message>
    <message>
        <source>Help and preferences</source>
        <translation>帮助和首选项</translation>
    </message>
    <message>
        <source>Say who is reading first: a study keeps every mark with the name of who made it.</source>
        <translation>请先说明判读者：研究中每个标记都附有标记者姓名。</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere and is being read anew: try again in a moment.</source>
        <extracomment>Steps that can be undone in one recording; more is never wanted, and would be kept for every recording.</extracomment>
        <translation>此录音已在别处更改，正在重新读取：请稍后重试。</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere: it is shown as it is now.</source>
        <translation>此录音已在别处更改：现显示其当前状态。</translation>
    </message>
    <message numerus="yes">
        <source>This recording was changed elsewhere meanwhile. Your last edit was not saved.</source>
        <translation>
            <numerusform>此录音在此期间已在别处更改。您最近的编辑未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it is now; repeat what is still wanted. A comment that you are typing stays.</source>
        <translation>现显示其当前状态；如仍需要，请重做编辑。您正在输入的注释会保留。</translation>
    </message>
    <message>
        <source>A proposal is an event of the lungs: give it one of their types.</source>
        <extracomment>What is drawn next, in each layer.</extracomment>
        <translation>建议是肺音事件：请为其选择一种肺音类型。</translation>
    </message>
    <message>
        <source>No open proposal is in view.</source>
        <translation>视图中没有未决定的建议。</translation>
    </message>
    <message numerus="yes">
        <source>Reviewed, with one proposal left undecided: it stays proposed.</source>
        <translation>
            <numerusform>已审阅，有一条建议未决定：它仍为建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s</source>
        <translation>{start:.2f} 至 {end:.2f} 秒</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s, {gaps} between them included.</source>
        <translation>已合并为一个{label}，{start:.2f} 至 {end:.2f} 秒，包括其间的 {gaps}。</translation>
    </message>
    <message>
        <source>Merged into one {label}, {start:.2f} to {end:.2f} s.</source>
        <translation>已合并为一个{label}，{start:.2f} 至 {end:.2f} 秒。</translation>
    </message>
    <message>
        <source>Nothing is marked in this recording. What is its label?</source>
        <translation>此录音没有任何标记。它的标签是什么？</translation>
    </message>
    <message>
        <source>Silence is no verdict: a chest without added sounds is Normal, a recording that cannot be judged is Poor Quality. It is marked as reviewed with the label that you choose. Sounds that you hear but do not mark: cancel, and choose the record&apos;s label beside the events.</source>
        <translation>没有标记不等于结论：没有附加音的肺音为“正常”，无法判断的录音为“质量差”。录音将以您选择的标签标为已审阅。如听到声音但不标记：请取消，并在事件旁选择录音标签。</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Poor Quality</source>
        <translation>质量差(&amp;P)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal is still undecided.</source>
        <translation>
            <numerusform>仍有 %n 条建议未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not known.</source>
        <translation>没有此录音。</translation>
    </message>
    <message>
        <source>This recording was changed elsewhere meanwhile.</source>
        <translation>此录音在此期间已在别处更改。</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <translation>尚未保存：{reason}</translation>
    </message>
    <message>
        <source>Hold the key down as long as the event sounds.</source>
        <extracomment>What a border that is dragged sticks to is this near, in pixels. How far around a border pauses are looked for, in seconds.</extracomment>
        <translation>事件的声音持续多久，就按住该键多久。</translation>
    </message>
    <message>
        <source>{label} is drawn next.</source>
        <translation>接下来绘制{label}。</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the cursor is.</source>
        <translation>{edit}，位于 {time:.2f} 秒（光标处）。</translation>
    </message>
    <message>
        <source>{edit} at {time:.2f} s, where the sound was.</source>
        <translation>{edit}，位于 {time:.2f} 秒（播放处）。</translation>
    </message>
    <message>
        <source>There is not enough memory to begin.</source>
        <extracomment>In the job&apos;s folder: what the worker says where nothing else can tell any more, its last words among it. What the system, Python and the libraries say where there is no memory. DETACHED_PROCESS and CREATE_NEW_PROCESS_GROUP of Windows.</extracomment>
        <translation>内存不足，无法开始。</translation>
    </message>
    <message>
        <source>Close other programs, then resume it.</source>
        <translation>请关闭其他程序，然后恢复。</translation>
    </message>
    <message>
        <source>What learns was ended before it began.</source>
        <translation>学习进程在开始前即被终止。</translation>
    </message>
    <message>
        <source>Close other programs, for often memory is what is missing, then resume it. Its last words are in {file}.</source>
        <translation>原因往往是内存不足：请关闭其他程序，然后恢复。其最后的输出见 {file}。</translation>
    </message>
    <message>
        <source>A recording is being made for this study, or is on its way into it.</source>
        <translation>正在为此研究录音，或有录音正在加入此研究。</translation>
    </message>
    <message>
        <source>End the recording, wait until it is in the worklist, then try again.</source>
        <translation>请结束录音，待其列入工作列表后重试。</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the worklist only: this study can only be looked at.</source>
        <translation>正在录制的录音将只列入工作列表：此研究只能查看。</translation>
    </message>
    <message>
        <source>Close the study to open or make another one.</source>
        <translation>要打开或新建其他研究，请关闭此研究。</translation>
    </message>
    <message>
        <source>The recording that is being made will be in the study “{title}”.</source>
        <translation>正在录制的录音将加入研究“{title}”。</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>搁置保留</translation>
    </message>
    <message>
        <source>A guided session was broken off. {session}</source>
        <translation>一次引导录音中断了。{session}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add when the study is open</source>
        <translation>研究打开时加入</translation>
    </message>
    <message>
        <source>Add to the worklist</source>
        <translation>加入工作列表</translation>
    </message>
    <message>
        <source>Add to the study</source>
        <translation>加入研究</translation>
    </message>
    <message>
        <source>the recordings&apos; folder</source>
        <extracomment>Forty looks a second: thirty frames are drawn even where some come late. How long the last windows of a take are waited for before it is saved without them.</extracomment>
        <translation>录音文件夹</translation>
    </message>
    <message>
        <source>{place} ({site})</source>
        <extracomment>A take that is shorter than this share of what was wanted does not count as done.</extracomment>
        <translation>{place}（{site}）</translation>
    </message>
    <message>
        <source>The site has no name.</source>
        <translation>该部位没有名称。</translation>
    </message>
    <message>
        <source>Write where the stethoscope is, such as “left front”.</source>
        <translation>请写明听诊器的位置，例如“左前”。</translation>
    </message>
    <message>
        <source>“{site}” is one of the sites already.</source>
        <translation>“{site}”已在部位列表中。</translation>
    </message>
    <message>
        <source>Choose it and record it again.</source>
        <translation>请选择它并重新录制。</translation>
    </message>
    <message>
        <source>This site has a recording.</source>
        <translation>此部位已有录音。</translation>
    </message>
    <message>
        <source>Pass it over instead.</source>
        <translation>请改为跳过。</translation>
    </message>
    <message>
        <source>A session has at least one site.</source>
        <translation>录制流程至少须有一个部位。</translation>
    </message>
    <message>
        <source>The session “{name}” is damaged.</source>
        <translation>录制流程“{name}”已损坏。</translation>
    </message>
    <message>
        <source>Its recordings can be opened.</source>
        <translation>其中的录音可以打开。</translation>
    </message>
    <message>
        <source>This is no age.</source>
        <translation>这不是有效的年龄。</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, and choose years or months beside it.</source>
        <translation>请输入数字，例如 2.5，并在旁边选择岁或个月。</translation>
    </message>
    <message>
        <source>A site is being recorded.</source>
        <translation>正在录制一个部位。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止。</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>录制流程</translation>
    </message>
    <message>
        <source>It howled: the microphone heard the headphones. It is silent now.</source>
        <translation>发生啸叫：麦克风收到了耳机的声音。现已静音。</translation>
    </message>
    <message>
        <source>Keep them apart, lower the volume, then listen again.</source>
        <translation>请将两者分开，调低音量，然后再监听。</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>请使用耳机。</translation>
    </message>
    <message>
        <source>“{device}” is the microphone and the loudspeaker: it may howl.</source>
        <translation>“{device}”既是麦克风又是扬声器：可能产生啸叫。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Waiting for a microphone</source>
        <translation>正在等待麦克风</translation>
    </message>
    <message>
        <source>Heard by “{device}”</source>
        <translation>通过“{device}”监听</translation>
    </message>
    <message>
        <source>Silent for a moment: does it howl?</source>
        <translation>暂时静音：是否有啸叫？</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Nothing was recorded: no sound came.</source>
        <translation>未录到任何内容：没有声音输入。</translation>
    </message>
    <message>
        <source>Check the microphone, then record again.</source>
        <translation>请检查麦克风，然后重新录制。</translation>
    </message>
    <message>
        <source>Stopped within a second: nothing was recorded.</source>
        <translation>不到一秒即停止：未录到任何内容。</translation>
    </message>
    <message>
        <source>Record again, for longer.</source>
        <translation>请重新录制，时间长一些。</translation>
    </message>
    <message>
        <source>Set aside: {place}</source>
        <translation>已搁置：{place}</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are in “{folder}”.</source>
        <translation>
            <numerusform>%n 段录音位于“{folder}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>what was left of a recording</source>
        <translation>一段录音的残留部分</translation>
    </message>
    <message numerus="yes">
        <source>{recordings}; and %n more</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{recordings}；以及另外 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A recording was not finished when the program ended: {recordings}.</source>
        <translation>
            <numerusform>程序结束时有录音未完成：{recordings}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>{minutes:.0f} minutes</source>
        <translation>{minutes:.0f} 分钟</translation>
    </message>
    <message>
        <source>patient {patient}</source>
        <translation>患者 {patient}</translation>
    </message>
    <message>
        <source>Called off: nothing was recorded.</source>
        <extracomment>The application&apos;s property that says that the system wants it to end.</extracomment>
        <translation>已取消：未录到任何内容。</translation>
    </message>
    <message>
        <source>A recording is being made: this one can be edited when it has ended.</source>
        <translation>正在录音：结束后方可编辑此录音。</translation>
    </message>
    <message>
        <source>The folder of the recordings cannot be shown by this system.</source>
        <translation>此系统无法显示录音文件夹。</translation>
    </message>
    <message>
        <source>A recording is running.</source>
        <translation>正在录音。</translation>
    </message>
    <message>
        <source>Stop it first; or close the window again: what was recorded is offered at the next start.</source>
        <translation>请先停止；或再次关闭窗口：已录内容会在下次启动时提供。</translation>
    </message>
    <message>
        <source>The sound comes from another microphone now: “{device}”.</source>
        <translation>声音现在来自另一个麦克风：“{device}”。</translation>
    </message>
    <message>
        <source>The system changed it. If this is not the stethoscope, stop, and choose it in the recording panel.</source>
        <translation>系统更换了麦克风。如果这不是听诊器，请停止，并在录音面板中选择它。</translation>
    </message>
    <message>
        <source>Another microphone: {device}</source>
        <translation>另一个麦克风：{device}</translation>
    </message>
    <message>
        <source>Only one marked it</source>
        <translation>仅一人标记</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>边界不同</translation>
    </message>
    <message>
        <source>Another record label</source>
        <translation>录音标签不同</translation>
    </message>
    <message>
        <source>own …</source>
        <translation>自行标注…</translation>
    </message>
    <message>
        <source>as the events say</source>
        <translation>由事件得出</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>mean borders</source>
        <translation>边界取平均</translation>
    </message>
    <message>
        <source>{label}, {seconds:.2f} s</source>
        <translation>{label}，{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>The disagreement</source>
        <translation>当前分歧</translation>
    </message>
    <message>
        <source>Decided disagreements</source>
        <translation>已决定的分歧</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the adjudication</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the adjudication</source>
        <translation>结束裁定</translation>
    </message>
    <message>
        <source>End the adjudication; what was decided is kept</source>
        <translation>结束裁定；已决定的内容会保留</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>disagreement</comment>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>disagreement</comment>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Play at once</source>
        <translation>立即播放</translation>
    </message>
    <message>
        <source>Play each disagreement as soon as it is shown</source>
        <translation>每处分歧一显示即播放</translation>
    </message>
    <message>
        <source>{decided:,} of {all:,} decided · {settled:,} of {recordings:,} recordings</source>
        <translation>已决定 {decided:,} / {all:,} · 已完成 {settled:,} / {recordings:,} 段录音</translation>
    </message>
    <message>
        <source>Not read by both</source>
        <translation>并非两人均已判读</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>没有分歧</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other}</source>
        <comment>readers</comment>
        <translation>
            <numerusform>{one} 和 {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {number} of {all} here</source>
        <translation>{kind} · 此录音第 {number} 处，共 {all} 处</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a disagreement</comment>
        <translation>未决定</translation>
    </message>
    <message>
        <source>decided: {label}</source>
        <translation>已决定：{label}</translation>
    </message>
    <message>
        <source>{start:.2f} to {end:.2f} s · {state}</source>
        <translation>{start:.2f} 至 {end:.2f} 秒 · {state}</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>readings of an event</comment>
        <translation>两者都取</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>reading of an event</comment>
        <translation>都不取</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>decision</comment>
        <translation>自行标注</translation>
    </message>
    <message>
        <source>{action}: not possible here</source>
        <translation>{action}：此处不可用</translation>
    </message>
    <message>
        <source>Decide: {name}, {label}</source>
        <translation>决定：{name}，{label}</translation>
    </message>
    <message>
        <source>Decide: {name}</source>
        <translation>决定：{name}</translation>
    </message>
    <message>
        <source>Blind reading</source>
        <translation>盲法判读</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown. What you mark is kept as read blind.</source>
        <translation>他人的标记和模型的判断均不显示。您的标记按盲法判读保存。</translation>
    </message>
    <message>
        <source>You had seen this recording with proposals or others&apos; readings before: it is marked so.</source>
        <translation>您此前已看过此录音的建议或他人的判读：已如此注明。</translation>
    </message>
    <message>
        <source>End blind reading …</source>
        <translation>结束盲法判读…</translation>
    </message>
    <message>
        <source>End blind reading</source>
        <translation>结束盲法判读</translation>
    </message>
    <message>
        <source>The sounds are synthesised: made by code from published acoustics; no person was recorded for them.</source>
        <translation>这些声音是合成的：由代码根据已发表的声学资料生成；未录制任何人。</translation>
    </message>
    <message>
        <source>Event types and reference sounds</source>
        <translation>事件类型和参考音</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>This reference sound cannot be read.</source>
        <translation>无法读取此参考音。</translation>
    </message>
    <message>
        <source>Stop the synthesised sound: {label}</source>
        <translation>停止合成声音：{label}</translation>
    </message>
    <message>
        <source>Play the synthesised sound: {label}</source>
        <translation>播放合成声音：{label}</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Comment on the event</source>
        <translation>事件注释</translation>
    </message>
    <message>
        <source>CAS: continuous adventitious sounds: wheeze, rhonchi, stridor.</source>
        <translation>CAS：连续性附加音：哮鸣音、鼾音、喘鸣。</translation>
    </message>
    <message>
        <source>Normal is more probable: the model would rather say once too often that something is there.</source>
        <translation>正常的可能性更大：模型宁可多提示一次，也不愿漏掉异常。</translation>
    </message>
    <message>
        <source>DAS: discontinuous adventitious sounds: fine and coarse crackles.</source>
        <translation>DAS：非连续性附加音：细湿啰音和粗湿啰音。</translation>
    </message>
    <message>
        <source>Breath sounds without added sounds</source>
        <translation>呼吸音，无附加音</translation>
    </message>
    <message>
        <source>Normal: nothing but breath sounds was heard.</source>
        <translation>正常：只听到呼吸音。</translation>
    </message>
    <message>
        <source>Continuous added sounds</source>
        <translation>连续性附加音</translation>
    </message>
    <message>
        <source>Discontinuous added sounds</source>
        <translation>非连续性附加音</translation>
    </message>
    <message>
        <source>Continuous and discontinuous added sounds</source>
        <translation>连续性和非连续性附加音</translation>
    </message>
    <message>
        <source>Not fit to be judged</source>
        <translation>不适合判断</translation>
    </message>
    <message>
        <source>Poor Quality: noise, crying or contact sounds hide the breath sounds. Record again if you can.</source>
        <translation>质量差：噪声、哭闹或接触声掩盖了呼吸音。如有可能，请重新录制。</translation>
    </message>
    <message>
        <source>Unsure: the recording resembles none of the labels as the model knows them; {label} is only its best guess.
Look and listen for yourself.</source>
        <translation>不确定：此录音与模型所知的任何标签都不相似；{label}只是其最佳猜测。
请自行查看并聆听。</translation>
    </message>
    <message>
        <source>Unsure: {label} is the model&apos;s best guess, but it cannot rule out {others}.
Look and listen for yourself. The model&apos;s card says how often the true label is among those named.</source>
        <translation>不确定：{label}是模型的最佳猜测，但不能排除{others}。
请自行查看并聆听。模型说明卡载有真实标签在所列标签之中的频率。</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {last}</source>
        <comment>labels</comment>
        <translation>
            <numerusform>{several}和{last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}%</translation>
    </message>
    <message>
        <source>Shown once this is answered or dismissed</source>
        <translation>在此项得到答复或被关闭后显示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>显示较少内容</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部内容</translation>
    </message>
    <message>
        <source>Speed of playback (comma: slower, full stop: faster)</source>
        <translation>播放速度（逗号：减慢，句点：加快）</translation>
    </message>
    <message>
        <source>Pre-roll: playing begins so much before the selection (R)</source>
        <translation>提前播放：在选区之前多久开始播放 (R)</translation>
    </message>
    <message>
        <source>Listening filter (B)</source>
        <translation>听诊滤波器 (B)</translation>
    </message>
    <message>
        <source>Lower corner of the band-pass</source>
        <translation>带通下限频率</translation>
    </message>
    <message>
        <source>Upper corner of the band-pass</source>
        <translation>带通上限频率</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>速度：{speed}</translation>
    </message>
    <message>
        <source>Pre-roll {length}</source>
        <translation>提前播放 {length}</translation>
    </message>
    <message>
        <source>Pre-roll none</source>
        <translation>提前播放 无</translation>
    </message>
    <message>
        <source>Listening filter: {filter}</source>
        <translation>听诊滤波器：{filter}</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>实时录音</translation>
    </message>
    <message>
        <source>Follow the sound again</source>
        <translation>重新跟随声音</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button&apos;s words, and what it does.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Progress of the analyses</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>Cancel the analyses that still wait or run</source>
        <translation>取消等待中或运行中的分析</translation>
    </message>
    <message>
        <source>Cancel analyses</source>
        <translation>取消分析</translation>
    </message>
    <message>
        <source>Pause analyses</source>
        <translation>暂停分析</translation>
    </message>
    <message>
        <source>Paused at {number:,} of {all:,}</source>
        <translation>已暂停于 {number:,} / {all:,}</translation>
    </message>
    <message>
        <source>Analysing {number:,} of {all:,}</source>
        <translation>正在分析 {number:,} / {all:,}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Starting the model …</source>
        <translation>正在启动模型…</translation>
    </message>
    <message>
        <source>Model ready</source>
        <translation>模型就绪</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>继续分析</translation>
    </message>
    <message>
        <source>Pause the analyses; what is opened is analysed still</source>
        <translation>暂停分析；打开的录音仍会分析</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
    <message>
        <source>No other recording of this patient is open. Open their folder, or say whose recordings they are by a table.</source>
        <translation>未打开此患者的其他录音。请打开其文件夹，或用表格说明录音属于谁。</translation>
    </message>
    <message>
        <source>Whose recording this is, nobody said: a table can (File menu), or a name like PATIENT_AGE_SEX_SITE_NUMBER.</source>
        <translation>未注明此录音属于谁：可用表格注明（“文件”菜单），或采用 PATIENT_AGE_SEX_SITE_NUMBER 这样的文件名。</translation>
    </message>
    <message>
        <source>Space plays the upper one, Shift+Space the lower one · N, P another recording below · X swaps · Esc closes</source>
        <translation>空格键播放上方录音，Shift+空格键播放下方录音 · N、P 换下方录音 · X 互换 · Esc 关闭</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>部位未知</translation>
    </message>
    <message>
        <source>Stop the upper recording</source>
        <translation>停止上方录音</translation>
    </message>
    <message>
        <source>Play the upper recording</source>
        <translation>播放上方录音</translation>
    </message>
    <message>
        <source>Stop the lower recording</source>
        <translation>停止下方录音</translation>
    </message>
    <message>
        <source>Play the lower recording</source>
        <translation>播放下方录音</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>reading the sound …</source>
        <translation>正在读取声音…</translation>
    </message>
    <message>
        <source>Left and right side by side</source>
        <translation>左右侧并列</translation>
    </message>
    <message>
        <source>Which recording is shown below</source>
        <translation>下方显示哪段录音</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Open the lower recording, and show this one below it (X)</source>
        <translation>打开下方录音，并将当前录音显示在下方 (X)</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>未打开录音。</translation>
    </message>
    <message>
        <source>Who is reading? Every decision is kept with the name of who made it.</source>
        <translation>判读者是谁？每项决定都附有决定者姓名。</translation>
    </message>
    <message>
        <source>Whose reading do you want to see? Nothing is kept in a study that can only be looked at.</source>
        <translation>要查看谁的判读？只能查看的研究中不保存任何内容。</translation>
    </message>
    <message>
        <source>Not saved: open or make a study</source>
        <translation>未保存：请打开或新建研究</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>判读者是谁？</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母缩写</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>判读者姓名</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>是我</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Whose reading do you want to see?</source>
        <translation>要查看谁的判读？</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>是否全部已保存</translation>
    </message>
    <message>
        <source>Who is reading; click to change</source>
        <translation>判读者；单击可更改</translation>
    </message>
    <message>
        <source>Opening the study …</source>
        <translation>正在打开研究…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit not saved yet</source>
        <translation>
            <numerusform>%n 次编辑尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: to be looked at</source>
        <translation>只读：仅供查看</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>未打开研究</translation>
    </message>
    <message>
        <source>To mark something, say who is reading</source>
        <translation>要进行标记，请说明判读者</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <translation>判读者：{name}</translation>
    </message>
    <message>
        <source>Reader: ?</source>
        <translation>判读者：？</translation>
    </message>
    <message>
        <source>Reading the sound …</source>
        <translation>正在读取声音…</translation>
    </message>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>仅供研究使用，非医疗器械</translation>
    </message>
    <message>
        <source>A synthesised demo sound: no person was recorded.</source>
        <translation>合成的演示声音：未录制任何人。</translation>
    </message>
    <message>
        <source>The paper&apos;s rule: two consecutive windows of the same added sound make the recording positive, only poor windows make it Poor Quality. The label above comes from a classifier over all windows.</source>
        <translation>论文规则：连续两个时间窗为同一附加音，录音即为阳性；只有质量差的时间窗时，录音才为“质量差”。上方标签来自对所有时间窗的分类器。</translation>
    </message>
    <message>
        <source>Verdict on the recording</source>
        <translation>对录音的结论</translation>
    </message>
    <message>
        <source>Verdict of the paper&apos;s rule</source>
        <translation>论文规则的结论</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What others marked and what the model says are not shown.</source>
        <translation>他人的标记和模型的判断均不显示。</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>未打开录音</translation>
    </message>
    <message>
        <source>Open a file or a folder, or drop one on the window.</source>
        <translation>请打开文件或文件夹，或将其拖放到窗口。</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>This recording could not be judged.</source>
        <translation>无法判断此录音。</translation>
    </message>
    <message>
        <source>No analysis</source>
        <translation>没有分析</translation>
    </message>
    <message>
        <source>The model is not available; the recording can be seen and heard.</source>
        <translation>模型不可用；录音可以查看和聆听。</translation>
    </message>
    <message>
        <source>The recording can be seen and heard meanwhile.</source>
        <translation>在此期间可以查看和聆听录音。</translation>
    </message>
    <message>
        <source>Listening … {percent}</source>
        <translation>正在听… {percent}</translation>
    </message>
    <message>
        <source>The model judges window after window.</source>
        <translation>模型正在逐个时间窗判断。</translation>
    </message>
    <message>
        <source>The analysis begins in a moment.</source>
        <translation>分析即将开始。</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>{percent} 把握</translation>
    </message>
    <message>
        <source>How probable the model finds {label} for the whole recording.</source>
        <translation>模型认为整段录音为{label}的概率。</translation>
    </message>
    <message>
        <source>The paper&apos;s rule agrees</source>
        <translation>论文规则与之一致</translation>
    </message>
    <message>
        <source>The paper&apos;s rule says {label}</source>
        <translation>论文规则的结论为{label}</translation>
    </message>
    <message>
        <source>Model: {name} {version}</source>
        <translation>模型：{name} {version}</translation>
    </message>
    <message>
        <source>Model: …</source>
        <translation>模型：…</translation>
    </message>
    <message>
        <source>By {model} (not in use)</source>
        <translation>由 {model} 给出（未使用）</translation>
    </message>
    <message>
        <source>Model: not available</source>
        <translation>模型：不可用</translation>
    </message>
    <message>
        <source>{hours}:{minutes:02d}:{seconds:02d} h</source>
        <translation>{hours}:{minutes:02d}:{seconds:02d} 小时</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02d} min</source>
        <translation>{minutes}:{seconds:02d} 分</translation>
    </message>
    <message>
        <source>It was made to be {label}.</source>
        <translation>合成时设定为{label}。</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears that.</source>
        <translation>合成时设定为{label}；模型判断相符。</translation>
    </message>
    <message>
        <source>It was made to be {label}; the model hears {heard}, a miss.</source>
        <translation>合成时设定为{label}；模型判断为{heard}，未中。</translation>
    </message>
    <message>
        <source>Sign of the record label</source>
        <translation>录音标签的符号</translation>
    </message>
    <message>
        <source>Probability of each record label</source>
        <translation>各录音标签的概率</translation>
    </message>
    <message>
        <source>How probable the model finds each label of the whole recording:
{labels}</source>
        <translation>模型认为整段录音为各标签的概率：
{labels}</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a site</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a site</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>passed over</source>
        <comment>a site</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>is being recorded</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>next</source>
        <comment>site</comment>
        <translation>下一个</translation>
    </message>
    <message numerus="yes">
        <source>{site}, %n takes</source>
        <translation>
            <numerusform>{site}，录制 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites of the session, seen from the back</source>
        <translation>录制流程的部位（背面观）</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Microphone gone</source>
        <translation>麦克风已断开</translation>
    </message>
    <message>
        <source>Look for microphones again, after one was plugged in</source>
        <translation>插入麦克风后，重新查找</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>重新查找麦克风</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>已录时长</translation>
    </message>
    <message>
        <source>Put recordings into another folder</source>
        <translation>将录音存放到另一文件夹</translation>
    </message>
    <message>
        <source>Default: {device}</source>
        <translation>默认：{device}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>默认麦克风</translation>
    </message>
    <message>
        <source>{device} – not connected</source>
        <translation>{device} – 未连接</translation>
    </message>
    <message>
        <source>{state} · {frequency:g} kHz</source>
        <translation>{state} · {frequency:g} kHz</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <source>Room for {length} in “{folder}”</source>
        <translation>“{folder}”中可容纳 {length}</translation>
    </message>
    <message>
        <source>Only room for {length}!</source>
        <translation>仅可容纳 {length}！</translation>
    </message>
    <message>
        <source>{count:,} days</source>
        <translation>{count:,} 天</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <extracomment>From here on it is well loud; and from here, close to too loud.</extracomment>
        <translation>麦克风电平</translation>
    </message>
    <message>
        <source>Level in dB below full scale. The light says that it was too loud; a click puts it out.</source>
        <translation>电平以低于满刻度的 dB 表示。指示灯表示曾经过大；单击可熄灭。</translation>
    </message>
    <message>
        <source>No microphone is open</source>
        <translation>没有打开的麦克风</translation>
    </message>
    <message>
        <source>too loud, peak {level} dB</source>
        <translation>过大，峰值 {level} dB</translation>
    </message>
    <message>
        <source>peak {level} dB</source>
        <translation>峰值 {level} dB</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>引导式录制</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>How much of the site is recorded</source>
        <translation>该部位的录制进度</translation>
    </message>
    <message>
        <source>Sites of the session</source>
        <translation>录制流程的部位</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>移除此部位</translation>
    </message>
    <message>
        <source>Seconds for this site</source>
        <translation>此部位的秒数</translation>
    </message>
    <message>
        <source>Another site, such as left front</source>
        <translation>其他部位，例如左前</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>其他部位</translation>
    </message>
    <message>
        <source>Add this site</source>
        <translation>添加此部位</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Stop here and go on later, also after the program was closed</source>
        <translation>在此停下，以后继续，关闭程序后也可继续</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count}</source>
        <comment>sites</comment>
        <translation>
            <numerusform>{done} / {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>All sites are done.</source>
        <translation>所有部位均已完成。</translation>
    </message>
    <message>
        <source>Recording {site}</source>
        <translation>正在录制 {site}</translation>
    </message>
    <message>
        <source>Once more: {site}</source>
        <translation>再录一次：{site}</translation>
    </message>
    <message>
        <source>Next: {site}</source>
        <translation>下一个：{site}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s left</source>
        <translation>剩余 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>Poor</source>
        <comment>quality, for little room</comment>
        <translation>质差</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>The last minute, window by window: how probable continuous (CAS) and discontinuous (DAS) added sounds and poor quality were. The line below is the verdict on the recording as it was then; pale while unsure.</source>
        <translation>最近一分钟，逐个时间窗：连续性 (CAS)、非连续性 (DAS) 附加音和质量差的概率。下方的线为当时对录音的结论；不确定时颜色较淡。</translation>
    </message>
    <message>
        <source>{name} {percent:.0f} %</source>
        <translation>{name} {percent:.0f}%</translation>
    </message>
    <message>
        <source>At most, in the last minute: {numbers}</source>
        <translation>最近一分钟内最高：{numbers}</translation>
    </message>
    <message>
        <source>Why no lanes are shown</source>
        <translation>为何未显示轨道</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Look for the recording in another folder: it is known by what it holds</source>
        <translation>在另一文件夹中查找录音：按内容识别</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>{percent} sure · {meaning}</source>
        <translation>{percent} 把握 · {meaning}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Orders that say something of what others or models found. From and below which confidence, by what the filter calls it.</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>Drop lung sounds here</source>
        <translation>将肺音文件拖放到此处</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF files, or a folder of them</source>
        <translation>WAV、FLAC、OGG、MP3 和 AIFF 文件，或其文件夹</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open the demo study</source>
        <translation>打开演示研究</translation>
    </message>
    <message>
        <source>{notice}. Everything stays on this computer.</source>
        <translation>{notice}。所有内容均保留在此计算机上。</translation>
    </message>
    <message>
        <source>synthesised</source>
        <comment>a recording</comment>
        <translation>合成</translation>
    </message>
    <message>
        <source>nothing marked yet</source>
        <extracomment>While many recordings are analysed, the order is brought up to date no more often than this. With more ranges of rows than this that come or go, the view is told to look at everything anew.</extracomment>
        <translation>尚无任何标记</translation>
    </message>
    <message>
        <source>Yours now: 1 to 7 set its type, arrows or the mouse its borders.</source>
        <translation>现已归您：按 1 至 7 设置类型，用方向键或鼠标设置边界。</translation>
    </message>
    <message>
        <source>Nothing is left in this consensus: choose its record label, then mark it as reviewed.</source>
        <translation>此共识中已无待决定的内容：请选择其录音标签，然后标为已审阅。</translation>
    </message>
    <message>
        <source>There is no further disagreement.</source>
        <translation>后面没有其他分歧。</translation>
    </message>
    <message>
        <source>There is no earlier disagreement.</source>
        <translation>前面没有其他分歧。</translation>
    </message>
    <message>
        <source>Every disagreement is decided.</source>
        <translation>所有分歧均已决定。</translation>
    </message>
    <message>
        <source>A recording that both read is not in the worklist.</source>
        <translation>两人均已判读的一段录音不在工作列表中。</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>请关闭研究后重新打开。</translation>
    </message>
    <message>
        <source>Say first who is reading</source>
        <translation>请先说明判读者</translation>
    </message>
    <message>
        <source>Not while reading blind</source>
        <translation>盲法判读时不可用</translation>
    </message>
    <message>
        <source>End the adjudication first</source>
        <translation>请先结束裁定</translation>
    </message>
    <message>
        <source>You will see neither what others marked nor what the model says, in no list and no report, until you end it, also after the program was closed. Everything you mark meanwhile is kept as read blind. It can be ended at any time, but not begun again under this name.</source>
        <translation>在您结束之前，任何列表和报告中都不会显示他人的标记和模型的判断，关闭程序后亦然。期间您的所有标记均按盲法判读保存。可随时结束，但不能再以此姓名重新开始。</translation>
    </message>
    <message>
        <source>What others marked and what the model says will be shown from now on. What you marked so far stays marked as read blind; what you change afterwards does not. You cannot read blind again under this name.</source>
        <translation>此后将显示他人的标记和模型的判断。您迄今的标记仍注明为盲法判读；此后的更改则不然。您不能再以此姓名进行盲法判读。</translation>
    </message>
    <message numerus="yes">
        <source>In this study you have already seen one recording with the model&apos;s verdict or proposals or others&apos; readings, be it in the worklist alone. What you mark there will be kept as read blind but seen before, and agreement says of how many that holds. </source>
        <translation>
            <numerusform>在此研究中，您已看过一段录音及其模型结论、建议或他人的判读，哪怕仅在工作列表中。您在该录音上的标记将按盲法判读保存，但注明此前已看过；一致性结果会说明有多少段属于此种情况。 </numerusform>
        </translation>
    </message>
    <message>
        <source>You read blind already</source>
        <translation>您已在盲法判读中</translation>
    </message>
    <message>
        <source>Read blind as {name}?</source>
        <translation>以 {name} 的名义进行盲法判读？</translation>
    </message>
    <message>
        <source>Read blind</source>
        <translation>盲法判读</translation>
    </message>
    <message>
        <source>End the blind reading of {name}?</source>
        <translation>结束 {name} 的盲法判读？</translation>
    </message>
    <message>
        <source>{name} reads blind.</source>
        <translation>{name} 正在盲法判读。</translation>
    </message>
    <message>
        <source>{name} reads blind. End the blind reading, or close the study, before somebody else reads.</source>
        <translation>{name} 正在盲法判读。换人判读前，请结束盲法判读或关闭研究。</translation>
    </message>
    <message>
        <source>The adjudication is under way.</source>
        <translation>裁定正在进行。</translation>
    </message>
    <message>
        <source>End it before somebody else reads.</source>
        <translation>换人判读前，请结束裁定。</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>Deciding: {name}</source>
        <translation>裁定者：{name}</translation>
    </message>
    <message>
        <source>A study cannot be read blind beside recordings that were marked without a study.</source>
        <translation>存在未归入研究而已标记的录音时，不能对研究进行盲法判读。</translation>
    </message>
    <message>
        <source>Keep them in a study of their own (File, New study), or empty the worklist, first.</source>
        <translation>请先将它们存入单独的研究（文件，新建研究），或清空工作列表。</translation>
    </message>
    <message>
        <source>End the blind reading, or close the study, first.</source>
        <translation>请先结束盲法判读，或关闭研究。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more could not be added.</source>
        <translation>
            <numerusform>另有 %n 段无法添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names none of the open recordings.</source>
        <translation>“{name}”中没有任何已打开录音的名称。</translation>
    </message>
    <message>
        <source>Its column “name” should hold file names.</source>
        <translation>其“name”列应为文件名。</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} recordings stand in the table.</source>
        <translation>表格中有 {all:,} 段录音中的 {count:,} 段。</translation>
    </message>
    <message>
        <source>Studies (*.prs-study);;All files (*)</source>
        <translation>研究 (*.prs-study);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;All files (*)</source>
        <translation>声音文件 (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Open a study to read blind</source>
        <translation>打开研究进行盲法判读</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Patients and sites from a table</source>
        <translation>从表格读取患者和部位</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the analysis as {format}</source>
        <translation>将分析导出为 {format}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recording, to be analysed</comment>
        <extracomment>What is said of it.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>working</source>
        <comment>analysis of a recording</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>analysis of a recording</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>analysis of a recording</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>{years:.3g} y</source>
        <translation>{years:.3g} 岁</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} 月龄</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>女孩</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>男孩</translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>{years:.3g} years</source>
        <translation>{years:.3g} 岁</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>低于 50%</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50% 至 80%</translation>
    </message>
    <message>
        <source>80 % and more</source>
        <translation>80% 及以上</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>disagreement</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Between readers</source>
        <translation>判读者之间</translation>
    </message>
    <message>
        <source>With the model</source>
        <comment>disagreement</comment>
        <translation>与模型</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no disagreement</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>quality</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>Not fit</source>
        <comment>quality</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>{verdict}, confidence {percent:.0f} %</source>
        <translation>{verdict}，置信度 {percent:.0f}%</translation>
    </message>
    <message>
        <source>quality warning</source>
        <translation>质量警告</translation>
    </message>
    <message>
        <source>quality good</source>
        <translation>质量良好</translation>
    </message>
    <message>
        <source>your label {label}</source>
        <translation>您的标签 {label}</translation>
    </message>
    <message>
        <source>label {label} by {reader}</source>
        <translation>标签 {label}（{reader}）</translation>
    </message>
    <message>
        <source>readers disagree</source>
        <translation>判读者意见不一</translation>
    </message>
    <message>
        <source>differs from the model</source>
        <translation>与模型不同</translation>
    </message>
    <message>
        <source>marked uncertain</source>
        <translation>已标为不确定</translation>
    </message>
    <message>
        <source>As it is in the study now.</source>
        <translation>研究中的当前状态。</translation>
    </message>
    <message>
        <source>There is nobody to compare with.</source>
        <translation>没有可供比较的判读者。</translation>
    </message>
    <message>
        <source>{a} and {b} have read no recording in common.</source>
        <translation>{a} 和 {b} 没有共同判读的录音。</translation>
    </message>
    <message>
        <source>Choose two others.</source>
        <translation>请选择另外两人。</translation>
    </message>
    <message>
        <source>It cannot be both: decide for one of them, or for something else.</source>
        <extracomment>Two marks that share less than this of their union are two findings, not one with other borders: neighbours touch.</extracomment>
        <translation>不能两者皆是：请选定其一，或另作决定。</translation>
    </message>
    <message>
        <source>{event} would overlap {other} at {time:.2f} s in the consensus.</source>
        <translation>{event}会在共识中于 {time:.2f} 秒处与{other}重叠。</translation>
    </message>
    <message>
        <source>Decide that one otherwise first, or mark an event of your own.</source>
        <translation>请先对后者另作决定，或标记您自己的事件。</translation>
    </message>
    <message>
        <source>Nothing is left of {event} beside what the consensus already holds.</source>
        <translation>除共识已有的内容外，{event}已无剩余。</translation>
    </message>
    <message>
        <source>neither reader marked any</source>
        <extracomment>Share of the union from which two marks are of one event. Borders that are closer count as the same. Names of the scopes, and the types that each takes together.</extracomment>
        <translation>两名判读者均未标记任何内容</translation>
    </message>
    <message>
        <source>both marked all of the time</source>
        <translation>两人均标记了全部时间</translation>
    </message>
    <message>
        <source>no recording was read by both</source>
        <translation>没有两人均判读的录音</translation>
    </message>
    <message>
        <source>fewer than {least} patients ({count})</source>
        <extracomment>From fewer patients, drawing patients gives intervals that are too narrow: none is given. More draws than this without a value, and the value hangs on a few patients: no interval is given.</extracomment>
        <translation>患者少于 {least} 名（{count}）</translation>
    </message>
    <message>
        <source>too rare: undefined in more than {share:.0%} of the draws of patients</source>
        <translation>过于少见：在超过 {share:.0%} 的患者抽样中未定义</translation>
    </message>
    <message>
        <source>no patient differs from the others in this</source>
        <translation>在这方面各患者之间没有差异</translation>
    </message>
    <message>
        <source>No recording of this study was analysed.</source>
        <translation>此研究没有已分析的录音。</translation>
    </message>
    <message>
        <source>“prs-studio analyse PATH --study STUDY” does it.</source>
        <translation>可运行“prs-studio analyse PATH --study STUDY”进行分析。</translation>
    </message>
    <message>
        <source>A reader is named twice.</source>
        <translation>同一判读者写了两次。</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>每人只写一次。</translation>
    </message>
    <message>
        <source>Read blind: {readers} recordings.</source>
        <translation>盲法判读：{readers} 段录音。</translation>
    </message>
    <message numerus="yes">
        <source>{name} {blind:,} of {begun:,}</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{name} {blind:,} / {begun:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {blind:,} of {begun:,} ({seen:,} of them seen before)</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>{name} {blind:,} / {begun:,}（其中 {seen:,} 段此前已看过）</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has read nothing in this study.</source>
        <translation>“{name}”在此研究中未作任何判读。</translation>
    </message>
    <message>
        <source>Who has: {readers}.</source>
        <translation>已判读者：{readers}。</translation>
    </message>
    <message>
        <source>Who has: nobody.</source>
        <translation>已判读者：无。</translation>
    </message>
    <message>
        <source>both used one and the same label only: there is no chance agreement to exceed</source>
        <translation>两人均只使用同一个标签：没有可超过的机遇一致性</translation>
    </message>
    <message>
        <source>neither reader used this label</source>
        <translation>两名判读者均未使用此标签</translation>
    </message>
    <message>
        <source>both gave every recording this label</source>
        <translation>两人给每段录音的都是此标签</translation>
    </message>
    <message>
        <source>“{name}” is neither .json nor .csv.</source>
        <translation>“{name}”既不是 .json 也不是 .csv。</translation>
    </message>
    <message>
        <source>Name the file with one of these endings.</source>
        <translation>请使用其中一种扩展名命名文件。</translation>
    </message>
    <message numerus="yes">
        <source>1 recording of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>两人均判读了{patients}的 1 段录音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} recordings of {patients} read by both</source>
        <comment>“of 2 patients”</comment>
        <translation>
            <numerusform>两人均判读了{patients}的 {count:,} 段录音</numerusform>
        </translation>
    </message>
    <message>
        <source>1 patient</source>
        <comment>recordings of 1 patient</comment>
        <translation>1 名患者</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} patients</source>
        <comment>recordings of 2 patients</comment>
        <translation>
            <numerusform>{count:,} 名患者</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders: no event was marked by both</source>
        <translation>边界：没有两人均标记的事件</translation>
    </message>
    <message>
        <source>Borders, B minus A: start {start:+.0f} ms (off by {start_off:.0f}), end {end:+.0f} ms (off by {end_off:.0f}); both within {limit:.0f} ms: {share:.0%}</source>
        <translation>边界，B 减 A：起点 {start:+.0f} ms（偏差 {start_off:.0f}），终点 {end:+.0f} ms（偏差 {end_off:.0f}）；两者均在 {limit:.0f} ms 以内：{share:.0%}</translation>
    </message>
    <message numerus="yes">
        <source>{value:.2f} ({low:.2f} to {high:.2f})</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>{value:.2f}（{low:.2f} 至 {high:.2f}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal infant</source>
        <comment>a demo recording</comment>
        <translation>正常婴儿</translation>
    </message>
    <message>
        <source>Normal schoolchild</source>
        <comment>a demo recording</comment>
        <translation>正常学龄儿童</translation>
    </message>
    <message>
        <source>Fine crackles</source>
        <comment>a demo recording</comment>
        <translation>细湿啰音</translation>
    </message>
    <message>
        <source>Coarse crackles</source>
        <comment>a demo recording</comment>
        <translation>粗湿啰音</translation>
    </message>
    <message>
        <source>Wheeze and crackles</source>
        <comment>a demo recording</comment>
        <translation>哮鸣音和啰音</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <comment>a demo recording</comment>
        <translation>质量差</translation>
    </message>
    <message>
        <source>Vesicular breathing of an infant, quick and light.</source>
        <translation>婴儿的肺泡呼吸音，快而轻。</translation>
    </message>
    <message>
        <source>Calm vesicular breathing at eight years.</source>
        <translation>八岁时平静的肺泡呼吸音。</translation>
    </message>
    <message>
        <source>A wheeze above 400 Hz in most expirations.</source>
        <translation>多数呼气中有 400 Hz 以上的哮鸣音。</translation>
    </message>
    <message>
        <source>Rhonchi, low and rich in harmonics, in expiration.</source>
        <translation>呼气时的鼾音，音调低，谐波丰富。</translation>
    </message>
    <message>
        <source>Stridor in inspiration, loud, strongest about 500 Hz.</source>
        <translation>吸气时的喘鸣，响亮，约 500 Hz 处最强。</translation>
    </message>
    <message>
        <source>Fine crackles late in inspiration.</source>
        <translation>吸气末的细湿啰音。</translation>
    </message>
    <message>
        <source>Coarse crackles in both phases.</source>
        <translation>吸气和呼气均有粗湿啰音。</translation>
    </message>
    <message>
        <source>Fine crackles, then a wheeze.</source>
        <translation>先为细湿啰音，后为哮鸣音。</translation>
    </message>
    <message>
        <source>Rubbing, crying and a voice, overloaded.</source>
        <translation>摩擦声、哭声和说话声，过载。</translation>
    </message>
    <message>
        <source>the same sound is there with other labels, or as another patient&apos;s</source>
        <translation>同一声音已存在，但标签不同或属于另一患者</translation>
    </message>
    <message>
        <source>the same sound is there under another name</source>
        <translation>同一声音已以另一名称存在</translation>
    </message>
    <message>
        <source>The comparison of the two models is damaged ({reason}).</source>
        <extracomment>A figure that fewer patients stand behind has no interval, and nothing is decided by it. The name of the row that decides. Among what is told ``about`` a comparison: ids of the models of which nobody knows whom they were trained on.</extracomment>
        <translation>两个模型的比较结果已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>Compare them again.</source>
        <translation>请重新比较。</translation>
    </message>
    <message>
        <source>“{name}” is a study that is open here.</source>
        <translation>“{name}”是此处已打开的研究。</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number</comment>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number</comment>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number</comment>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>十</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>十一</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>十二</translation>
    </message>
    <message numerus="yes">
        <source>{number} {event} event: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number}个{event}事件：太少，不足以学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {events} {event} events are of {number} patient: too few to learn from.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>全部 {events} 个{event}事件来自{number}名患者：太少，不足以学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} patient: what is learnt may hold for them alone.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number}名患者：学到的内容可能只适用于这些患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: {reason}.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>略去{number}段录音：{reason}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording left out: begun, but not marked as reviewed.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>略去{number}段录音：已开始，但未标为已审阅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recording labelled by hand otherwise than the events say: the label given by hand counts.</source>
        <comment>{number} is a word, %n its figures</comment>
        <translation>
            <numerusform>{number}段录音的手动标签与事件不符：以手动给出的标签为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is marked, and nobody chose a label</source>
        <extracomment>Fewer events of a type, or events of fewer patients, teach the patient rather than the type. From nothing, fewer patients or events make a model that is worth nothing. Events of two readers that share more of the shorter one than this are meant to be the same.</extracomment>
        <translation>没有任何标记，也无人选择标签</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>the file holds another sound than was annotated</source>
        <translation>文件中的声音与标注时不同</translation>
    </message>
    <message>
        <source>the readers contradict each other</source>
        <translation>判读者意见相互矛盾</translation>
    </message>
    <message>
        <source>There is no reviewed recording to learn from.</source>
        <translation>没有可供学习的已审阅录音。</translation>
    </message>
    <message>
        <source>Review some recordings and mark them as reviewed. A part of the patients is kept for judging only.</source>
        <translation>请审阅一些录音并标为已审阅。部分患者只留作评估。</translation>
    </message>
    <message>
        <source>None of the reviewed recordings holds an event.</source>
        <translation>已审阅的录音均不含事件。</translation>
    </message>
    <message>
        <source>Mark what is heard in them.</source>
        <translation>请标记其中听到的声音。</translation>
    </message>
    <message>
        <source>All events are of one type ({event}): there is nothing to tell apart.</source>
        <translation>所有事件均为同一类型（{event}）：没有可区分的内容。</translation>
    </message>
    <message>
        <source>Review recordings with other sounds as well.</source>
        <translation>请同时审阅含其他声音的录音。</translation>
    </message>
    <message>
        <source>All reviewed recordings are of one patient: the model would learn this patient, not the sounds.</source>
        <translation>所有已审阅的录音均来自一名患者：模型学到的将是该患者，而不是声音。</translation>
    </message>
    <message>
        <source>Review recordings of others, or say whose recordings they are.</source>
        <translation>请审阅其他患者的录音，或注明录音属于谁。</translation>
    </message>
    <message numerus="yes">
        <source>{patients} and {events} are too few to train a model from nothing.</source>
        <comment>“5 patients” and “1 event”</comment>
        <translation>
            <numerusform>{patients}和{events}太少，不足以从头训练模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refine the present one instead: from nothing it takes {patients} patients and {events} events at least.</source>
        <translation>请改为微调现有模型：从头训练至少需要 {patients} 名患者和 {events} 个事件。</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>of a licence</comment>
        <translation>见其文本</translation>
    </message>
    <message>
        <source>The new model is not there any more: it was decided about elsewhere.</source>
        <translation>新模型已不在：已在别处对其作出决定。</translation>
    </message>
    <message>
        <source>The retraining {id} has no {file}.</source>
        <extracomment>Arrays: &quot;embedding&quot; (clips, 2) float32, &quot;labels&quot; and &quot;answers&quot; (clips,) int64, &quot;confusion&quot; (7, 7) int64 (rows: true). Where jobs are kept, instead of the user&apos;s data folder. A worker says at least this often that it is alive, in seconds; one that is silent for ten times as long is not. In these the worker is at work, or was until it was killed. From these nothing goes on. A failed job can be started again: it goes on where it failed.</extracomment>
        <translation>再训练 {id} 没有 {file}。</translation>
    </message>
    <message>
        <source>{file} of the retraining {id} cannot be used ({reason}).</source>
        <translation>再训练 {id} 的 {file} 无法使用（{reason}）。</translation>
    </message>
    <message>
        <source>Begin a new retraining.</source>
        <translation>请开始新的再训练。</translation>
    </message>
    <message>
        <source>This retraining is at work already, in another process.</source>
        <translation>此再训练已在另一进程中运行。</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({reason}).</source>
        <translation>“{name}”已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The sound itself can be opened.</source>
        <translation>声音本身可以打开。</translation>
    </message>
    <message>
        <source>The disk is full: recording “{name}” has stopped, and what was recorded is kept.</source>
        <extracomment>A recording ends here rather than at the last byte: the description of the take, the study and the system need some.</extracomment>
        <translation>磁盘已满：录音“{name}”已停止，已录内容会保留。</translation>
    </message>
    <message>
        <source>Free some space, or record to another drive.</source>
        <translation>请释放一些空间，或录制到其他驱动器。</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was moved or renamed: recording has stopped.</source>
        <translation>“{name}”或其文件夹被移动或重命名：录音已停止。</translation>
    </message>
    <message>
        <source>What was recorded is in it. Open it from where it is now.</source>
        <translation>已录内容在其中。请从其当前位置打开。</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed while it was recorded: recording has stopped.</source>
        <translation>“{name}”或其文件夹在录制期间被移除：录音已停止。</translation>
    </message>
    <message>
        <source>What was recorded was saved again, in “{folder}”.</source>
        <translation>已录内容已重新保存到“{folder}”。</translation>
    </message>
    <message>
        <source>“{name}”, or its folder, was removed and cannot be written again: the recording is lost.</source>
        <translation>“{name}”或其文件夹被移除，且无法重新写入：录音已丢失。</translation>
    </message>
    <message>
        <source>Choose another folder for recordings, then record again.</source>
        <translation>请为录音选择其他文件夹，然后重新录制。</translation>
    </message>
    <message>
        <source>There is a recording named “{name}” already.</source>
        <translation>已有名为“{name}”的录音。</translation>
    </message>
    <message>
        <source>There is too little room on this drive for a recording. Nothing was recorded.</source>
        <translation>此驱动器空间不足，无法录音。未录到任何内容。</translation>
    </message>
    <message>
        <source>The sound is kept; it is put in order when the program starts next.</source>
        <translation>声音已保留；程序下次启动时会加以整理。</translation>
    </message>
    <message>
        <source>the model</source>
        <extracomment>Progress is told no more often than this: a window redraws no faster, and a pipe need not be flooded. How long a job may go on after the window has gone before the process ends itself, whatever it is stuck in.</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <extracomment>Folders of sound and of annotations of each split: the official layout, then the names of the public repository (which keeps them in a folder BioCAS2022).</extracomment>
        <translation>没有文件夹 {name}。</translation>
    </message>
    <message>
        <source>Name the folder that holds train_wav and train_json.</source>
        <translation>请指定包含 train_wav 和 train_json 的文件夹。</translation>
    </message>
    <message>
        <source>The {split} split is not in {folder}.</source>
        <translation>{folder} 中没有 {split} 划分。</translation>
    </message>
    <message>
        <source>Expected the official layout, with the annotations in {names}.</source>
        <translation>应为官方目录结构，标注位于 {names}。</translation>
    </message>
    <message>
        <source>Nothing in the {split} split of {folder} can be used.</source>
        <translation>{folder} 的 {split} 划分中没有可用内容。</translation>
    </message>
    <message>
        <source>{stem}: There is no annotation for this sound file.</source>
        <translation>{stem}：此声音文件没有标注。</translation>
    </message>
    <message>
        <source>{count} recordings of the {split} split are in {folder} more than once, {name} among them.</source>
        <translation>{split} 划分中有 {count} 段录音在 {folder} 中重复出现，其中包括 {name}。</translation>
    </message>
    <message>
        <source>Keep one layout of the data set in this folder.</source>
        <translation>此文件夹中请只保留数据集的一种目录结构。</translation>
    </message>
    <message>
        <source>The file name does not tell the patient.</source>
        <translation>文件名未说明患者。</translation>
    </message>
    <message>
        <source>Expected PATIENT_AGE_SEX_SITE_RECORDING.</source>
        <translation>应为 PATIENT_AGE_SEX_SITE_RECORDING。</translation>
    </message>
    <message>
        <source>There is no sound file for this annotation.</source>
        <translation>此标注没有对应的声音文件。</translation>
    </message>
    <message>
        <source>The annotation has no record label.</source>
        <translation>此标注没有录音标签。</translation>
    </message>
    <message>
        <source>{events} of its events are too short to hear or judge.</source>
        <translation>其中 {events} 个事件太短，无法听辨或判断。</translation>
    </message>
    <message>
        <source>{count} patients are too few for {folds} patient-grouped folds.</source>
        <translation>{count} 名患者太少，不足以按患者分为 {folds} 折。</translation>
    </message>
    <message>
        <source>There is no reviewed recording of a held-out patient to judge by.</source>
        <translation>没有留出患者的已审阅录音可用于评估。</translation>
    </message>
    <message>
        <source>It leaves more edits per recording.</source>
        <translation>每段录音需要的编辑更多。</translation>
    </message>
    <message>
        <source>The total Score is better ({numbers}), but it leaves more edits per recording.</source>
        <translation>总分更好（{numbers}），但每段录音需要的编辑更多。</translation>
    </message>
    <message>
        <source>The total Score is better: {numbers}.</source>
        <translation>总分更好：{numbers}。</translation>
    </message>
    <message>
        <source>The total Score is worse: {numbers}.</source>
        <translation>总分更差：{numbers}。</translation>
    </message>
    <message>
        <source>{reason} But the new model may have learnt from the very patients who judge.</source>
        <translation>{reason}但新模型可能正是从用于评估的患者学习的。</translation>
    </message>
    <message>
        <source>Too few patients can tell: {least} with normal and {least} with adventitious sounds are needed; of the rarer of the two there are only {count}.</source>
        <translation>患者太少，无法判断：需要有正常音的患者 {least} 名、有附加音的患者 {least} 名；其中较少的一类仅有 {count} 名。</translation>
    </message>
    <message>
        <source>There is no difference between the total Scores: {numbers}.</source>
        <translation>总分之间没有差异：{numbers}。</translation>
    </message>
    <message>
        <source>Chance may be what separates the total Scores: {numbers}.</source>
        <translation>总分之间的差异可能出于偶然：{numbers}。</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>{now:.3f} after {before:.3f}, difference {change:+.3f}, 95 % interval {low:+.3f} to {high:+.3f}</source>
        <translation>现为 {now:.3f}，原为 {before:.3f}，差值 {change:+.3f}，95% 区间 {low:+.3f} 至 {high:+.3f}</translation>
    </message>
    <message>
        <source>F of found events, adventitious</source>
        <comment>a score</comment>
        <extracomment>Sums over recordings by the names of the columns, (n,) each. What stands for a task in rows and columns.</extracomment>
        <translation>检出事件的 F 值，附加音</translation>
    </message>
    <message>
        <source>F of found events, all</source>
        <comment>a score</comment>
        <translation>检出事件的 F 值，全部</translation>
    </message>
    <message>
        <source>Edits left per recording</source>
        <translation>每段录音仍需的编辑</translation>
    </message>
    <message>
        <source>Total Score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Total Score (of tasks {tasks} only)</source>
        <translation>总分（仅任务 {tasks}）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Adventitious called exactly right (sensitivity)</source>
        <translation>附加音判断完全正确（灵敏度）</translation>
    </message>
    <message>
        <source>Normal called Normal (specificity)</source>
        <translation>正常判为正常（特异度）</translation>
    </message>
    <message>
        <source>{label}: sensitivity</source>
        <translation>{label}：灵敏度</translation>
    </message>
    <message>
        <source>{label}: specificity</source>
        <translation>{label}：特异度</translation>
    </message>
    <message>
        <source>It is not known which patients {model} {version} was trained on.</source>
        <translation>无法得知 {model} {version} 是用哪些患者训练的。</translation>
    </message>
    <message>
        <source>{count} recordings of held-out patients do not count: one of the models was trained on these patients.</source>
        <translation>留出患者的 {count} 段录音不计入：其中一个模型曾用这些患者训练。</translation>
    </message>
    <message>
        <source>only {count} patients</source>
        <extracomment>How rarely chance alone may look like a difference in one direction. A number that so many of the draws lack has no interval.</extracomment>
        <translation>仅 {count} 名患者</translation>
    </message>
    <message>
        <source>no patients</source>
        <translation>无患者</translation>
    </message>
    <message>
        <source>too few of it to compute</source>
        <translation>数量太少，无法计算</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>may be chance</source>
        <comment>a difference</comment>
        <translation>可能出于偶然</translation>
    </message>
    <message>
        <source>Recordings left out because their sound is gone, damaged or another one now: {count}.</source>
        <extracomment>What was found in the study when a job began: it goes on with that, however the study changes meanwhile.</extracomment>
        <translation>因声音已不存在、已损坏或已不同而略去的录音：{count}。</translation>
    </message>
    <message>
        <source>The file holds another sound than the one that was annotated.</source>
        <translation>文件中的声音与标注时不同。</translation>
    </message>
    <message>
        <source>What was chosen to learn from ({name}) cannot be read any more.</source>
        <translation>所选的学习内容（{name}）已无法读取。</translation>
    </message>
    <message>
        <source>What {model} remembers is incomplete ({part}: {reason}).</source>
        <extracomment>Of fewer patients nothing is kept. Directions of the spread that are kept of each class; the rest is taken as equal in all others, per coordinate.</extracomment>
        <translation>{model} 的记忆不完整（{part}：{reason}）。</translation>
    </message>
    <message>
        <source>What {model} remembers does not fit its networks ({part}).</source>
        <translation>{model} 的记忆与其网络不符（{part}）。</translation>
    </message>
    <message>
        <source>All recordings have the same label: there is nothing to tell apart.</source>
        <translation>所有录音的标签均相同：没有可区分的内容。</translation>
    </message>
    <message>
        <source>Add recordings.</source>
        <translation>请添加录音。</translation>
    </message>
    <message>
        <source>There are events of fewer than two types: there is nothing to tell apart.</source>
        <translation>事件不足两种类型：没有可区分的内容。</translation>
    </message>
    <message>
        <source>The model in use is untouched.</source>
        <extracomment>Given back when the disk is full, so that this can be written down. A look at whether a job is at work takes its lock for a moment.</extracomment>
        <translation>使用中的模型未受影响。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space, then go on: nothing that was learnt is lost.</source>
        <translation>请释放一些空间，然后继续：已学到的内容没有丢失。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, then go on: nothing that was learnt is lost.</source>
        <translation>请关闭其他程序，然后继续：已学到的内容没有丢失。</translation>
    </message>
    <message>
        <source>The training ran away: its loss is no number any more.</source>
        <translation>训练失控：损失已不是有效数值。</translation>
    </message>
    <message>
        <source>Begin a new one, with a lower learning rate.</source>
        <translation>请以更低的学习率开始新的训练。</translation>
    </message>
    <message>
        <source>The language changes when PRS Studio starts again.</source>
        <translation>语言将在 PRS Studio 下次启动时更改。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Some of what was learnt from was moved, changed or deleted meanwhile: it learns anew.</source>
        <extracomment>The loop&apos;s names of phases, and the job&apos;s.</extracomment>
        <translation>学习所用的部分录音期间被移动、更改或删除：将重新学习。</translation>
    </message>
    <message>
        <source>new patients of the same hospital</source>
        <translation>同一医院的新患者</translation>
    </message>
    <message>
        <source>a test kept apart</source>
        <translation>单独保留的测试</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>examples it learnt from</source>
        <translation>学习用的样本</translation>
    </message>
    <message>
        <source>named rightly</source>
        <translation>命名正确</translation>
    </message>
    <message>
        <source>found, with its borders</source>
        <translation>找到且边界正确</translation>
    </message>
    <message>
        <source>{items} of {patients} patients</source>
        <translation>{items}（{patients} 名患者）</translation>
    </message>
    <message>
        <source>tried on</source>
        <translation>测试对象</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>added sounds noticed</source>
        <translation>发现附加音</translation>
    </message>
    <message>
        <source>normal ones called Normal</source>
        <translation>正常录音判为正常</translation>
    </message>
    <message>
        <source>The model that came with the program is {name} {version}. It learnt from {items} recordings of {patients} patients.</source>
        <translation>程序自带的模型是 {name} {version}，由 {patients} 名患者的 {items} 条录音学习而成。</translation>
    </message>
</context>
</TS>
