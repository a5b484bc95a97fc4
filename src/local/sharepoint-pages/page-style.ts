export const pageStyle = `
:root{color-scheme:light;font-family:"Segoe UI",system-ui,sans-serif;font-size:14px;color:#242424}
*{box-sizing:border-box}
body{margin:0;background:#fff}
a{color:#03787c}
:focus-visible{outline:2px solid #242424;outline-offset:1px}
.suite{display:flex;align-items:center;gap:14px;height:48px;padding:0 16px;background:#03787c;color:#fff}
.suite a{color:#fff}
.waffle{width:18px;height:18px;background:radial-gradient(circle,#fff 1.7px,transparent 2px) 0 0/6px 6px}
.product{font-weight:600;font-size:16px}
.demo{margin-right:auto;font-size:12px}
.mark{display:grid;place-items:center;width:32px;height:32px;border-radius:50%;background:#c7e0e1;color:#02494c;font-weight:600;font-size:12px}
.site{display:flex;align-items:center;gap:14px;padding:16px 32px;border-bottom:1px solid #edebe9}
.site a{color:#242424;font-size:20px;font-weight:600;text-decoration:none}
.logo{display:grid;place-items:center;width:44px;height:44px;border-radius:4px;background:#03787c;color:#fff;font-size:20px;font-weight:600}
main{padding:0 32px 40px}
.commands{display:flex;align-items:center;gap:4px;min-height:44px;border-bottom:1px solid #edebe9;margin:0 -32px;padding:4px 32px}
.commands .command{padding:7px 10px;border-radius:4px;border:0;background:none;font:inherit;color:inherit;text-decoration:none}
.commands .command:hover{background:#f3f2f1}
.commands .command[aria-disabled]{color:#767472}
.commands .command[aria-current]{font-weight:600}
.commands .command.first{background:#f3f2f1}
.commands form{margin-left:auto;display:flex;gap:6px}
.commands input{font:inherit;padding:6px 10px;width:260px;border:1px solid #8a8886;border-radius:4px}
.commands select{font:inherit;padding:6px;border:1px solid #8a8886;border-radius:4px;background:#fff}
h1{font-size:22px;font-weight:600;margin:18px 0 2px}
.about{margin:0 0 12px;color:#605e5c}
.scroll{overflow-x:auto;margin:0 -32px;padding:0 32px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:10px 14px 10px 0;border-bottom:1px solid #edebe9;vertical-align:top}
th{font-weight:600;font-size:12px;color:#605e5c;white-space:nowrap}
th a{color:inherit;text-decoration:none}
th a:hover{text-decoration:underline}
td{max-width:380px;hyphens:auto;overflow-wrap:break-word}
td.short{white-space:nowrap}
td.number,th.number{text-align:right;padding-right:24px;font-variant-numeric:tabular-nums;white-space:nowrap}
tbody tr:hover{background:#f8f8f8}
.row-link{color:#242424;font-weight:600;text-decoration:none}
.row-link:hover{text-decoration:underline}
.paging{display:flex;gap:16px;align-items:center;padding:14px 0;color:#605e5c}
.empty{padding:48px 0;text-align:center;color:#605e5c}
dl{display:grid;grid-template-columns:minmax(140px,240px) minmax(0,720px);gap:14px 24px}
dt{color:#605e5c}
dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.mark,.waffle{flex:none}
@media (max-width:640px){.demo{display:none}.product{margin-right:auto}main,.site{padding-left:16px;padding-right:16px}.commands,.scroll{margin:0 -16px;padding-left:16px;padding-right:16px}
.commands{flex-wrap:wrap}.commands form{margin:0;width:100%}.commands input{flex:1}dl{grid-template-columns:1fr;gap:2px}dd{margin-bottom:12px}}`;
