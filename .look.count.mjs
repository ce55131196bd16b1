import ts from "typescript"; import {readFileSync,writeFileSync,existsSync} from "node:fs"; import {execSync} from "node:child_process";
const V=/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;
const files=execSync("find src/recognize src/discourse src/frames src/fields -name '*.ts'").toString().trim().split("\n").sort();
const out={};
for(const p of files){let n=0;const visit=(node)=>{const lit=ts.isStringLiteralLike(node)||ts.isRegularExpressionLiteral(node)||ts.isTemplateHead(node)||ts.isTemplateMiddle(node)||ts.isTemplateTail(node);const typed=ts.isLiteralTypeNode(node.parent??node);if(lit&&!typed&&V.test(node.getText().normalize("NFC"))){n++;if(process.argv[2]&&p.includes(process.argv[2]))console.log(p,node.getText());}node.forEachChild(visit)};visit(ts.createSourceFile(p,readFileSync(p,"utf8"),ts.ScriptTarget.Latest,true));if(n)out[p]=n;}
if(!process.argv[2]) writeFileSync("tests/vietnamese-words-left.json",JSON.stringify(out,null,2)+"\n");
